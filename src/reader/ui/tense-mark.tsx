/** The tense of a line: known, possible, settled, held back. */
export type MarkKind = "square" | "ring" | "disc" | "stop";

/** Decorative: the words beside it say the same. */
export function Mark({ kind }: { kind: MarkKind }) {
  return <i className={`mk mk-${kind}`} aria-hidden="true" />;
}
