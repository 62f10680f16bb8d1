import { words } from "../words.ts";

/** Stands where a page will be, when it takes longer than 300 ms. Never a spinner. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status" aria-label={words.loading}>
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
