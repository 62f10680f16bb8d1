/**
 * Has the code of the settings come only for those who set something: earlier, so that the browser's own
 * frame gets the colour of the theme, or just now in another tab.
 */
export function followSettings(): void {
  // Without it the page stays as its head has set it.
  const restore = () =>
    import("../store/settings/settings.ts").then((code) => code.restoreSettings()).catch(() => undefined);
  // Beside what was set, the head of the page notes that a story was begun.
  if (Object.keys(document.documentElement.dataset).some((name) => name !== "continue")) void restore();
  addEventListener("storage", ({ key }) => {
    // Without a key when everything of this site was cleared.
    if (key === null || key === "aheadline.settings") void restore();
  });
}
