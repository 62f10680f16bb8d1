import { minifySync } from "vite";
import type { Article } from "../../article/article.ts";
import { directionOf } from "../../article/direction.ts";
import { escapeHtml } from "../../article/escape-html.ts";
import type { Edition } from "../../edition/edition.ts";
import { frontHash } from "../../edition/front-hash.ts";
import { type PageHead, pageHead, socialProperties } from "../../edition/page-head.ts";
import {
  embeddedId,
  hashAttribute,
  type Rendered,
  rootId,
  settingAttributes,
  storageKeys,
} from "../../edition/prerendered-page.ts";
import { scopedName } from "../../edition/storage-names.ts";
import { manifestFile } from "../hosting/web-app-manifest.ts";
import type { Settings } from "../settings.ts";
import type { Assets } from "./assets.ts";
import { linkedData } from "./linked-data.ts";

/** The values for the placeholders `%NAME%` in the script in the head of index.html. */
const placeholderValues = (base: string): Record<string, string> => ({
  CONTINUE_KEY: scopedName(base, storageKeys.continue),
  READ_KEY: scopedName(base, storageKeys.read),
  SETTINGS_KEY: storageKeys.settings,
  LEGACY_THEME_KEY: storageKeys.legacyTheme,
  SETTING_ATTRIBUTES: settingAttributes.join("|"),
});

/**
 * Fills in the placeholders, the language and the title in index.html; Vite does the rest. Its script and its white space
 * are minified, since they are sent with every page.
 * @throws when a placeholder is unknown
 */
export function fillIndexHtml(html: string, base: string, { language, name }: Settings): string {
  const values = placeholderValues(base);
  return html
    .replace(/%([A-Z_]+)%/gu, (_text, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`index.html has an unknown placeholder %${key}%`);
      return value;
    })
    .replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/u, (script) => minifySync("head.js", script).code)
    .replace(/^ +/gmu, "")
    .replace('lang="en"', () => `lang="${language}" dir="${directionOf(language)}"`)
    .replace("<title></title>", () => `<title>${escapeHtml(name)}</title>`);
}

/** The slots of index.html, as it is after the Vite build. */
const slots = {
  language: /<html lang="[^"]*"[^>]*>/u,
  title: /<title>[^<]*<\/title>/u,
  assets:
    /(?<!\s)\s*<(?:link rel="(?:modulepreload|stylesheet)"[^>]*|script type="module"[^>]*><\/script)>/gu,
  body: new RegExp(`<div id="${rootId}"></div>\\s*<noscript>[\\s\\S]*?</noscript>`, "u"),
};

/** The content of a page: its rendered HTML and data, and the story on the page of a story. */
type Content = Rendered & { path: string; edition: Edition; article?: Article | undefined };

/**
 * Makes a page from the template. The content comes first: styles are inlined, scripts follow the text at low priority,
 * and the data that the page was rendered from is embedded.
 * @param template index.html as Vite has built it
 * @param base the path under which the edition is published, with slashes at both ends
 * @throws when the template lacks one of the slots
 */
export function fillPageTemplate(template: string, base: string, assets: Assets, content: Content): string {
  const { path, html, head, embedded, edition, article } = content;
  const described = pageHead(path, head, edition);
  const data = linkedData(described, head, edition, article);
  const tags = [...headTags(described, edition, article), manifestTag(base), ...styleTags(assets, base)];
  const body = [
    `<div id="${rootId}">${html}</div>`,
    ...fontTags(assets, base),
    jsonTag("json", embedded, embeddedId),
    ...(data ? [jsonTag("ld+json", data)] : []),
    ...scriptTags(assets, base),
  ];
  const fillings: [slot: RegExp, filling: string][] = [
    [slots.assets, ""],
    [slots.language, rootTag(content)],
    [slots.title, tags.join("\n")],
    [slots.body, body.join("\n")],
  ];
  return fillings.reduce((page, [slot, filling]) => fill(page, slot, filling), template);
}

/** The scripts that the template, and so every page, holds inline. */
export function inlineScripts(template: string): string[] {
  return [...template.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = ""]) => script);
}

/** The root element. */
function rootTag({ path, edition, article }: Content): string {
  const { language } = edition;
  const hash = path === "/" ? frontHash(edition) : article?.wording;
  return `<html lang="${language}" dir="${directionOf(language)}"${hash ? ` ${hashAttribute}="${hash}"` : ""}>`;
}

/** Fills a slot. A replacement function is used because a `$` in a replacement string has a special meaning. */
function fill(page: string, slot: RegExp, filling: string): string {
  if (page.search(slot) < 0) throw new Error(`index.html has no slot ${slot.source}`);
  return page.replace(slot, () => filling);
}

function headTags(head: PageHead, edition: Edition, article: Article | undefined): string[] {
  const { title, description, canonical, isListed } = head;
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...(description ? [metaTag("name", "description", description)] : []),
    ...(canonical ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`] : []),
    ...(isListed ? [] : [metaTag("name", "robots", "noindex")]),
    ...socialProperties(head, edition, article).map(([name, content]) => metaTag("property", name, content)),
  ];
}

function metaTag(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}

const manifestTag = (base: string) => `<link rel="manifest" href="${base}${manifestFile}">`;

/**
 * The style sheets, inlined to save a request before the first paint. The disabled links keep Vite's loader from
 * fetching the same sheets again.
 */
function styleTags({ style, sheets }: Assets, base: string): string[] {
  return [
    `<style>${style}</style>`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`),
  ];
}

/** Preloads of fonts. They follow the text, since browsers delay the first paint for preloads that come before it. */
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

/** Escapes JSON so that no `</script>` in it can end the script element. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
