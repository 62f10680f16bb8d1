/** Texts of the corrections and the history at the foot of a story. */
export const historyMessages = {
  corrections: "Corrections",
  correctedOn: "Corrected on",
  history: "What changed",
  isNew: "New",
  was: "Was",
  now: "Now",
  removed: "Removed",
  more: (count: number) => (count === 1 ? "One more sentence changed." : `${count} more sentences changed.`),
};
