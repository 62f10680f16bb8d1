import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Block, Item, OutlookPart, Text } from "../../src/article/article.ts";
import { escapeHtml } from "../../src/article/escape-html.ts";
import type { Card, Edition } from "../../src/edition/edition.ts";
import { paths } from "../../src/edition/paths.ts";

/*
 * The floor: the same stories as a careful person would write them by hand, in plain HTML with 0.8 kB of style, and
 * without scripts or fonts.
 */

const style = `:root{color-scheme:light dark;--line:#dcdcd6;--ink-2:#565b60}
body{margin:0 auto;max-width:38rem;padding:0 1rem 4rem;font:1.15rem/1.55 Georgia,"Times New Roman",serif}
header,footer,time,.meta{font:.9rem/1.5 system-ui,sans-serif;color:var(--ink-2)}
header{display:flex;justify-content:space-between;padding:.75rem 0;border-bottom:1px solid var(--line)}
a{color:inherit;text-underline-offset:.15em}h1 a,h2 a,header a{text-decoration:none}
h1{font-size:2.1rem;line-height:1.12;margin:1.5rem 0 .75rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.2;margin:2rem 0 .5rem}h3{font-size:1.15rem}
p{margin:0 0 1rem}.standfirst{font-size:1.3rem;line-height:1.4}li{margin:.35rem 0}
article+article{border-top:1px solid var(--line)}
aside{border-top:2px dashed #2339b8;margin:2rem 0;padding:.5rem 0}`;

/** Writes the floor of an edition: its front page and its stories. */
export function writeFloor(edition: string, folder: string): void {
  const read = (path: string) => JSON.parse(readFileSync(join(edition, path), "utf8"));
  const about: Edition = read(paths.edition());
  write(join(folder, "index.html"), page(about, about.name, front(about)));
  // The folder also holds compressed copies of each file.
  for (const file of readdirSync(join(edition, "data/articles")).filter((name) => name.endsWith(".json"))) {
    const article: Article = read(`data/articles/${file}`);
    write(
      join(folder, "articles", article.slug, "index.html"),
      page(about, article.headline, story(article)),
    );
  }
}

function write(file: string, html: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, html);
}

const page = ({ name, language }: Edition, title: string, main: string) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style>
<header><a href="/">${escapeHtml(name)}</a><nav><a href="/">Today</a></nav></header>
<main>${main}</main><footer>${escapeHtml(name)}</footer></html>
`;

const front = ({ front: { lead, cards }, outlook }: Edition) =>
  [
    ...(lead ? [teaser(lead, "h1")] : []),
    `<aside><h2>What comes next</h2><ul>${each(outlook.strip, (item) => `<li>${inline(item.text)}`)}</ul></aside>`,
    ...cards.map((card) => teaser(card, "h2")),
  ].join("\n");

const teaser = ({ slug, headline, summary, published, topics, minutes }: Card, level: string) =>
  `<article><${level}><a href="/articles/${slug}/">${escapeHtml(headline)}</a></${level}>` +
  `<p>${escapeHtml(summary ?? "")}</p><p class="meta">${topics.join(" · ")} · ${published} · ${minutes} min</p></article>`;

const story = ({ headline, summary, byline, published, lead, sections, sources }: Article) =>
  [
    `<h1>${escapeHtml(headline)}</h1>`,
    summary ? `<p class="standfirst">${inline(summary)}</p>` : "",
    `<p class="meta">${escapeHtml(byline ?? "")} <time>${published}</time></p>`,
    blocks(lead),
    ...sections.map((section) =>
      section.type === "outlook"
        ? `<aside><h2 id="${section.id}">${escapeHtml(section.heading)}</h2>${each(section.parts, part)}</aside>`
        : `<h2 id="${section.id}">${escapeHtml(section.heading)}</h2>${blocks(section.blocks)}` +
          each(section.sections ?? [], (sub) => `<h3>${escapeHtml(sub.heading)}</h3>${blocks(sub.blocks)}`),
    ),
    sources ? `<ul>${each(sources, ({ text }) => `<li>${escapeHtml(text)}`)}</ul>` : "",
  ].join("\n");

function part(part: OutlookPart): string {
  if (part.role === "view") return blocks(part.blocks);
  if (part.role === "group") return leadIn(part.leadIn) + list(part.items, part.ordered);
  return `<p>${inline(part.text)}</p>`;
}

const blocks = (all: Block[]) => each(all, block);

function block(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${inline(block.text)}</p>\n`;
    case "list":
      return leadIn(block.leadIn) + list(block.items, block.ordered);
    case "quote":
      return `<blockquote>${inline(block.text)}</blockquote>`;
    case "image":
      return `<img src="${escapeHtml(block.src)}" alt="${escapeHtml(block.alt)}">`;
    case "table":
      return `<table>${each([block.head, ...block.rows], (row) => `<tr>${each(row, (cell) => `<td>${inline(cell)}`)}`)}</table>`;
    case "code":
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case "unknown":
      return `<p>${escapeHtml(block.text)}</p>`;
    default:
      return block satisfies never;
  }
}

const leadIn = (text?: Text) => (text ? `<p>${inline(text)}</p>` : "");
const list = (items: Item[], ordered?: true): string =>
  ordered ? `<ol>${each(items, item)}</ol>` : `<ul>${each(items, item)}</ul>`;
const item = ({ label, text, items }: Item): string =>
  `<li>${label ? `<b>${escapeHtml(label)}:</b> ` : ""}${inline(text)}${items ? list(items) : ""}</li>`;

const inline = (text: Text): string =>
  typeof text === "string"
    ? escapeHtml(text)
    : each(text, (span) =>
        span.href ? `<a href="${escapeHtml(span.href)}">${escapeHtml(span.text)}</a>` : escapeHtml(span.text),
      );

const each = <Thing>(all: readonly Thing[], write: (thing: Thing) => string) => all.map(write).join("");
