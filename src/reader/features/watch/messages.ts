/** Texts about the items of outlooks that the reader watches. */
export const watchMessages = {
  watched: "Watching. It will be marked when it moves",
  unwatched: "No longer watching",
  seen: "Seen",
  markedSeen: "Marked as seen",
  noLongerHere: "No longer in this story",
};
