import { messages } from "../lib/messages.ts";
import "./skeleton.css";

type Props = {
  headline?: string | undefined;
  /** The language of the headline. */
  lang?: string | undefined;
};

/** Placeholder for a page that is loading, under its headline when that is known. */
export function Skeleton({ headline, lang }: Props) {
  return (
    <div className="skeleton wrap" role="status" aria-label={messages.loading} lang={messages.lang}>
      {headline ? (
        <p className="headline" lang={lang}>
          {headline}
        </p>
      ) : (
        <i className="headline" />
      )}
      <i />
      <i />
      <i />
    </div>
  );
}
