import { attribute, type HtmlNode, nameOf } from "./elements.ts";
import { shortTextOf } from "./page-parts.ts";

/** Bullets, among them letters that Word shows in a font of symbols, and numbers. */
const bullet = /^[^\p{L}\p{N}]$|^[o§ØvüqÜ]$/u;
const number = /^(\d{1,4})[.)]$/u;

/** Whether an element is the bullet or the number that Word writes into an item of a list. */
export function isListMark(node: HtmlNode): boolean {
  if (!/mso-list:\s*ignore/iu.test(attribute(node, "style"))) return false;
  const text = markOf(node);
  return bullet.test(text) || number.test(text);
}

const markOf = (node: HtmlNode) => (shortTextOf(node) ?? "").replace(/\s+/gu, "");

/** The mark of a paragraph that is an item of a list; it stands at its beginning. */
export function listMarkOf(paragraph: HtmlNode): string | undefined {
  if (nameOf(paragraph) !== "p" || !/mso-list:/iu.test(attribute(paragraph, "style"))) return undefined;
  let first: HtmlNode | undefined = paragraph;
  while (first && !isListMark(first))
    first = Array.from(first.childNodes).find(
      (child) => nameOf(child) !== "#comment" && (child.nodeValue === null || child.nodeValue.trim() !== ""),
    );
  return first && markOf(first);
}

type WordList = { marks: string[]; items: HtmlNode[] };

/** Makes lists of adjacent items that have the same kind of mark. Text between them ends a list. */
export function withWordLists(nodes: { node: HtmlNode; mark: string | undefined }[]): HtmlNode[] {
  const grouped: (HtmlNode | WordList)[] = [];
  let list: WordList | undefined;
  for (const { node, mark } of nodes) {
    if (mark === undefined) {
      if (nameOf(node) !== "#text" || node.nodeValue?.trim()) list = undefined;
      grouped.push(node);
      continue;
    }
    if (!list || isNumber(list.marks[0]) !== isNumber(mark)) {
      list = { marks: [], items: [] };
      grouped.push(list);
    }
    list.marks.push(mark);
    list.items.push(elementOf("li", Array.from(node.childNodes)));
  }
  return grouped.map((one) => ("marks" in one ? listOf(one) : one));
}

const isNumber = (mark = "") => number.test(mark);

/** A list of one item shows no number, so that the number stays as text. */
function listOf({ marks: [first = ""], items }: WordList): HtmlNode {
  const start = number.exec(first)?.[1];
  if (start === undefined) return elementOf("ul", items);
  if (items.length > 1) return elementOf("ol", items, start);
  const text = { nodeName: "#text", nodeValue: `${first} `, childNodes: [] };
  return elementOf("p", [text, ...items.flatMap(({ childNodes }) => Array.from(childNodes))]);
}

function elementOf(nodeName: string, childNodes: HtmlNode[], start: string | null = null): HtmlNode {
  const getAttribute = (name: string) => (name === "start" ? start : null);
  return { nodeName, nodeValue: null, childNodes, getAttribute };
}
