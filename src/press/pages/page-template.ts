import { directionOf } from "../../article/direction.ts";
import type { Edition } from "../../edition/edition.ts";
import { manifestFile } from "../hosting/web-app-manifest.ts";
import type { Assets } from "./assets.ts";

/** What `render()` of the reader makes of a page. */
export type Rendered = {
  html: string;
  head: { title?: string; description?: string; lang?: string; dir?: "ltr" | "rtl" };
  embedded: unknown;
  modules: string[];
};

type Filling = Rendered & {
  assets: Assets;
  base: string;
  tags: string;
  /** For search engines. */
  data: object | undefined;
  edition: Edition;
};

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
export function fillShell(shell: string, filling: Filling): string {
  const { html, embedded, assets, base, tags, data, edition } = filling;
  const { language } = edition;
  const root = `<div id="root">${html}</div>`;
  const json = [jsonTag("json", embedded, "embedded_data"), ...(data ? [jsonTag("ld+json", data)] : [])];
  const fillings: [slot: RegExp, filling: string][] = [
    [slots.assets, ""],
    [slots.language, `<html lang="${language}" dir="${directionOf(language)}">`],
    [slots.title, `${tags}\n    ${manifestTag(base)}\n    ${styleTags(assets, base)}`],
    [slots.body, [root, ...fontTags(assets, base), ...json, ...scriptTags(assets, base)].join("\n")],
  ];
  return fillings.reduce((page, [slot, filling]) => fill(page, slot, filling), shell);
}

/** Through a function: a `$` in a headline is no pattern. */
function fill(page: string, slot: RegExp, filling: string): string {
  if (page.search(slot) < 0) throw new Error(`index.html has no place for ${slot.source}`);
  return page.replace(slot, () => filling);
}

const manifestTag = (base: string) => `<link rel="manifest" href="${base}${manifestFile}">`;

/** Inlined: a request less before the first paint. The links keep the app from asking for the same again. */
function styleTags({ style, sheets }: Assets, base: string): string {
  return [
    `<style>${style}</style>`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`),
  ].join("\n    ");
}

/** Behind the text: browsers hold back the first paint for fonts that they are told of before it. */
function fontTags({ fonts }: Assets, base: string): string[] {
  return fonts.map(
    (font) => `<link rel="preload" href="${base}${font}" as="font" type="font/woff2" crossorigin>`,
  );
}

function scriptTags({ scripts: [first = "", ...others] }: Assets, base: string): string[] {
  return [
    ...others.map((file) => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`),
    `<script type="module" src="${base}${first}" fetchpriority="low"></script>`,
  ];
}

function jsonTag(kind: "json" | "ld+json", content: unknown, id?: string): string {
  return `<script type="application/${kind}"${id ? ` id="${id}"` : ""}>${escapeJson(content)}</script>`;
}

/** JSON that no closing tag inside it can end. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
