/** What has changed about an item of an outlook. */
export const itemChangeMessages = {
  moved: (from: string, to: string) => `Moved from ${from} to ${to}`,
  dated: (date: string) => `Now dated ${date}`,
  undated: (date: string) => `No longer dated ${date}`,
  reworded: "Reworded",
  openAgain: "Open again",
  withdrawn: "Withdrawn",
  back: "Back in the story",
};
