import "./tense-mark.css";

/** square: known; ring: possible; disc: settled; stop: a caveat. */
export type TenseMarkShape = "square" | "ring" | "disc" | "stop";

/** Marks the tense of a line. Decorative: the words beside it say the same. */
export function TenseMark({ shape }: { shape: TenseMarkShape }) {
  return <i className={`tense-mark tense-mark-${shape}`} aria-hidden="true" />;
}
