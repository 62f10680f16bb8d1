/** What can go wrong between the edition and the reader; each has a page of its own. */
export type FaultKind =
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

export class Fault extends Error {
  readonly kind: FaultKind;
  /** Whether it may come when it is asked for once more, at once. */
  readonly isPassing: boolean;

  constructor(kind: FaultKind, message: string, isPassing = kind === "failed") {
    super(message);
    this.name = "Fault";
    this.kind = kind;
    this.isPassing = isPassing;
  }
}
