/** Texts of the page that shows one of the reader's own articles. */
export const ownArticleMessages = {
  ownRemoved: "Your article was deleted",
  edit: "Edit",
  delete: "Delete",
  title: "Your own article",
  deleted: {
    title: "This article was deleted",
    text: "Its highlights, your place in it and its lines in the history were deleted with it.",
    action: "Add an article",
  },
  missing: {
    title: "This article is not on your device",
    text: "Your own articles stay in the browser they were added in. This one was deleted, or added elsewhere.",
    action: "Add an article",
  },
};
