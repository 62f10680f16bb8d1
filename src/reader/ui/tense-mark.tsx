import "./tense-mark.css";

/** The tense of a line: known, possible, settled, held back. */
export type TenseMarkShape = "square" | "ring" | "disc" | "stop";

/** Decorative: the words beside it say the same. */
export function TenseMark({ shape }: { shape: TenseMarkShape }) {
  return <i className={`tense-mark tense-mark-${shape}`} aria-hidden="true" />;
}
