import { directionOf } from "../article/direction.ts";
import type { Edition } from "../edition/edition.ts";

/** What `render()` of the reader makes of a page. */
export type Rendered = {
  html: string;
  head: { title?: string; description?: string; lang?: string; dir?: "ltr" | "rtl" };
  embedded: unknown;
};

type Filling = Rendered & { style: string; tags: string; edition: Edition };

/** The slots of index.html as Vite leaves it. */
const slots = {
  language: /<html lang="[^"]*"[^>]*>/u,
  title: /<title>[^<]*<\/title>/u,
  style: /<link rel="stylesheet"[^>]*>/u,
  script: /<script type="module"[^>]*><\/script>/u,
  preload: /\s*<link rel="modulepreload"[^>]*>/gu,
  body: /<div id="root"><\/div>\s*<noscript>[\s\S]*?<\/noscript>/u,
};

/**
 * Makes a page out of the shell. Content first: the style is inlined, the script comes behind the text at
 * low priority, and the data that the page was made of lies beside it.
 * @throws when the shell has lost one of its slots
 */
export function fillShell(shell: string, { html, embedded, style, tags, edition }: Filling): string {
  const { language } = edition;
  const script = slots.script.exec(shell)?.[0] ?? "";
  const preloads = (shell.match(slots.preload) ?? []).map((tag) =>
    tag.trim().replace(">", ' fetchpriority="low">'),
  );
  const data = `<script type="application/json" id="embedded">${escapeJson(embedded)}</script>`;
  const late = script.replace("<script", '<script fetchpriority="low"');
  return [
    [slots.preload, ""],
    [slots.script, ""],
    [slots.language, `<html lang="${language}" dir="${directionOf(language)}">`],
    [slots.title, tags],
    [slots.style, `<style>${style}</style>`],
    [slots.body, `<div id="root">${html}</div>\n${data}\n${[...preloads, late].join("\n")}`],
  ].reduce((page: string, [slot, filling]) => fill(page, slot as RegExp, filling as string), shell);
}

/** Through a function: a `$` in a headline is no pattern. */
function fill(page: string, slot: RegExp, filling: string): string {
  slot.lastIndex = 0;
  if (!slot.test(page) && slot !== slots.preload)
    throw new Error(`index.html has no place for ${slot.source}`);
  slot.lastIndex = 0;
  return page.replace(slot, () => filling);
}

/** JSON that no closing tag inside it can end. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
