/** What is said of a saved story that is not on the device whole. It comes with the code that fetches it. */
export const syncMessages = {
  textLater: "Saved. Its text follows when it can be fetched",
  noRoomForText: "Saved. Your device has no room for its text",
  pictures: {
    later: "Saved. Its pictures follow when they can be fetched",
    full: "Saved. Your device has no room for its pictures",
    refused: "Saved without its pictures: this browser keeps none",
  },
};
