/** How the page is lit. Auto follows the system. */
export const themes = ["auto", "paper", "sepia", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept; the script in the head of the page reads it before first paint. */
const key = "aheadline.theme";
const listeners = new Set<() => void>();

/** The reader's choice: the one in force on this page, which is there even where storage is refused. */
export function readTheme(): Theme {
  const chosen = document.documentElement.getAttribute("data-theme");
  return themes.find((theme) => theme === chosen) ?? "auto";
}

/** Lights the page, and keeps the choice where the browser keeps anything. */
export function setTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Gives the browser's own frame the colour of a theme that was chosen on an earlier visit. */
export function restoreTheme(): void {
  const theme = readTheme();
  if (theme !== "auto") show(theme);
}

/** Calls back when the theme changes, here or in another tab; returns how to stop. */
export function watchTheme(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return;
    show(themes.find((theme) => theme === event.newValue) ?? "auto");
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
}

function show(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
  const page = getComputedStyle(root).getPropertyValue("--bg").trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const auto = meta.getAttribute("data-auto") ?? meta.content;
    meta.setAttribute("data-auto", auto);
    meta.content = theme === "auto" ? auto : page;
  }
}
