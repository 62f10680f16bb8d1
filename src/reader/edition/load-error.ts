/** What can go wrong between the edition and the reader; each has a page of its own. */
export type LoadErrorKind =
  /** The site says that there is no such thing. */
  | "missing"
  /** It did not arrive, or something else came in its place. */
  | "failed"
  /** It arrived and cannot be read. */
  | "damaged"
  /** It was written for a newer reader than this one. */
  | "newer"
  /** It is of another edition than the page that asks for it. */
  | "replaced";

export class LoadError extends Error {
  readonly kind: LoadErrorKind;
  /** Whether it may come when it is asked for once more, at once. */
  readonly isRetryable: boolean;

  constructor(kind: LoadErrorKind, message: string, isRetryable = kind === "failed") {
    super(message);
    this.name = "LoadError";
    this.kind = kind;
    this.isRetryable = isRetryable;
  }
}
