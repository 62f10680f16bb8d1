import { words } from "../words.ts";

/** Stands where a page will be, under its headline if that is known. Never a spinner. */
export function Skeleton({ headline }: { headline?: string | undefined }) {
  return (
    <div className="skeleton wrap" role="status" aria-label={words.loading}>
      {headline ? <p className="headline">{headline}</p> : <i className="headline" />}
      <i />
      <i />
      <i />
    </div>
  );
}
