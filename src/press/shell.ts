import { directionOf } from "../article/direction.ts";
import type { Edition } from "../edition/edition.ts";
import type { Assets } from "./assets.ts";

/** What `render()` of the reader makes of a page. */
export type Rendered = {
  html: string;
  head: { title?: string; description?: string; lang?: string; dir?: "ltr" | "rtl" };
  embedded: unknown;
  module?: string;
};

type Filling = Rendered & { assets: Assets; base: string; tags: string; edition: Edition };

/** The slots of index.html as Vite leaves it. */
const slots = {
  language: /<html lang="[^"]*"[^>]*>/u,
  title: /<title>[^<]*<\/title>/u,
  assets: /\s*<(?:link rel="(?:modulepreload|stylesheet)"[^>]*|script type="module"[^>]*><\/script)>/gu,
  body: /<div id="root"><\/div>\s*<noscript>[\s\S]*?<\/noscript>/u,
};

/**
 * Makes a page out of the shell. Content first: the style is inlined, the scripts come behind the text at
 * low priority, and the data that the page was made of lies beside it.
 * @throws when the shell has lost one of its slots
 */
export function fillShell(shell: string, { html, embedded, assets, base, tags, edition }: Filling): string {
  const { language } = edition;
  const fillings: [slot: RegExp, filling: string][] = [
    [slots.assets, ""],
    [slots.language, `<html lang="${language}" dir="${directionOf(language)}">`],
    [slots.title, `${tags}\n    ${styleTags(assets, base)}`],
    [slots.body, `<div id="root">${html}</div>\n${dataTag(embedded)}\n${scriptTags(assets, base)}`],
  ];
  return fillings.reduce((page, [slot, filling]) => fill(page, slot, filling), shell);
}

/** Through a function: a `$` in a headline is no pattern. */
function fill(page: string, slot: RegExp, filling: string): string {
  if (page.search(slot) < 0) throw new Error(`index.html has no place for ${slot.source}`);
  return page.replace(slot, () => filling);
}

/** Inlined: a request less before the first paint. The links keep the app from asking for the same again. */
function styleTags({ style, sheets }: Assets, base: string): string {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`);
  return [`<style>${style}</style>`, ...links].join("\n    ");
}

function scriptTags({ scripts: [first = "", ...others] }: Assets, base: string): string {
  const preloads = others.map(
    (file) => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`,
  );
  return [...preloads, `<script type="module" src="${base}${first}" fetchpriority="low"></script>`].join(
    "\n",
  );
}

function dataTag(embedded: unknown): string {
  return `<script type="application/json" id="embedded">${escapeJson(embedded)}</script>`;
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
