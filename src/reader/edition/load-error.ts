/** Why a data file of the edition cannot be shown. Each kind has an error page of its own. */
export type LoadErrorKind =
  /** The server says that there is no such file. */
  | "missing"
  /** It did not arrive, or something else was sent in its place. */
  | "failed"
  /** It arrived and is not valid. */
  | "damaged"
  /** Its format is newer than this reader. */
  | "newer"
  /** It belongs to another build than the page: the site has been updated since. */
  | "other-build";

export class LoadError extends Error {
  readonly kind: LoadErrorKind;
  /** Whether an immediate retry may succeed. */
  readonly isRetryable: boolean;

  constructor(kind: LoadErrorKind, message: string, isRetryable = kind === "failed") {
    super(message);
    this.name = "LoadError";
    this.kind = kind;
    this.isRetryable = isRetryable;
  }
}
