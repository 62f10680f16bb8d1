import type { Mark, Span, Text } from "../../article/article.ts";
import { escapeHtml } from "../../article/escape-html.ts";
import type { RawBlock, RawItem, RawList } from "../raw-block.ts";
import { lineBreak } from "../spans.ts";

const markElements: Record<Mark, string> = { strong: "strong", em: "em", code: "code", strike: "s" };

/**
 * Serializes raw blocks as HTML that a person can edit: only attributes that hold content, such as addresses, and an
 * empty line between blocks. `rawBlocksOfHtml` reads the same blocks from it.
 */
export function htmlOf(blocks: RawBlock[]): string {
  return blocks.map(blockHtml).join("\n\n");
}

function blockHtml(block: RawBlock): string {
  switch (block.type) {
    case "heading":
      return element(`h${block.level}`, escapeHtml(block.text));
    case "paragraph":
      return element("p", textHtml(block.text));
    case "list":
      return listHtml(block);
    case "quote": {
      const source = block.cite === undefined ? [] : [element("footer", textHtml(block.cite))];
      return element("blockquote", lines([element("p", textHtml(block.text)), ...source]));
    }
    case "image":
      return imageHtml(block);
    case "table": {
      const head = block.head.some((cell) => cell.length > 0) ? [rowHtml("th", block.head)] : [];
      return element("table", lines([...head, ...block.rows.map((row) => rowHtml("td", row))]));
    }
    case "code": {
      const language = block.language === undefined ? "" : ` class="language-${escapeHtml(block.language)}"`;
      return element("pre", `<code${language}>${escapeHtml(block.text)}</code>`);
    }
    default:
      return block satisfies never;
  }
}

function listHtml({ ordered, start, items }: Omit<RawList, "type">): string {
  const numbers = start === undefined ? "" : ` start="${start}"`;
  return element(ordered ? "ol" : "ul", lines(items.map(itemHtml)), numbers);
}

function itemHtml({ text, items }: RawItem): string {
  return element("li", textHtml(text) + (items ? lines([listHtml({ items })]) : ""));
}

function imageHtml({ src, alt, caption }: Extract<RawBlock, { type: "image" }>): string {
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
  if (caption === undefined) return image;
  return element("figure", lines([image, element("figcaption", textHtml(caption))]));
}

function rowHtml(cellElement: "td" | "th", cells: Text[]): string {
  return element("tr", cells.map((cell) => element(cellElement, textHtml(cell))).join(""));
}

function textHtml(text: Text): string {
  return typeof text === "string" ? spanHtml({ text }) : text.map(spanHtml).join("");
}

function spanHtml({ text, marks = [], href }: Span): string {
  const words = escapeHtml(text).replaceAll(lineBreak, "<br>");
  const marked = marks.reduceRight((inner, mark) => element(markElements[mark], inner), words);
  return href === undefined ? marked : element("a", marked, ` href="${escapeHtml(href)}"`);
}

function element(name: string, content: string, attributes = ""): string {
  return `<${name}${attributes}>${content}</${name}>`;
}

function lines(parts: string[]): string {
  return `\n${parts.join("\n")}\n`;
}
