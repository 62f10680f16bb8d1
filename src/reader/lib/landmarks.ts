/*
 * The elements that another part of the reader finds on the page. The part that renders an element and the part that
 * looks for it use the same constant; style sheets write the class names out.
 */

/** The story of a page: the shortcuts act on it, and a page without one is a list. */
export const storyClass = "story";
/** Head, text and outlook of a story: the highlights lie in it. */
export const storyBodyClass = "story-body";
/** The summary, which has no id to find it by: it is highlighted and read out. */
export const standfirstClass = "standfirst";
/** Running text: it is highlighted, and counts for the reading progress. */
export const textClass = "text";
/** The outlook of a story: it is highlighted and counts as the text does, and a shortcut jumps to it. */
export const outlookPanelClass = "panel";
/** On the body of a story while only its changed blocks are shown: how far it is read cannot be measured then. */
export const partialAttribute = "data-partial";
/** The upcoming items on the front page: a shortcut jumps to them. */
export const upcomingStripClass = "upcoming-strip";
/** An item of the upcoming page: shortcuts move the focus from one to the next. */
export const upcomingItemClass = "upcoming-item";
/** The contents beside a story: a shortcut focuses them. */
export const contentsRailClass = "contents-rail";
/** The id of the sheet with the contents: the shortcut opens it where there is no room for the rail. */
export const contentsSheetId = "story_contents";
/** The id of the heading of the corrections at the foot of a story: its head links to it. */
export const correctionsId = "story_corrections";
/** Marks the buttons that save a story: a shortcut presses the one of the focused story. */
export const saveAttribute = "data-save";
/** The buttons that watch an item of an outlook: a shortcut presses the one of the focused item. */
export const watchClass = "watch";
/** Marks the button that highlights the selected words: a shortcut presses it. */
export const highlightAttribute = "data-highlight-selection";
