import type { Mark } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";

/**
 * What is read of a parsed page, and nothing more: the DOM of a browser has this shape, and any other tree
 * can be given it. Only a document that was made inert comes in here.
 */
export type HtmlNode = {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  /** Elements have it. */
  readonly getAttribute?: (name: string) => string | null;
};

/** What the elements around a text say of it. */
export type Style = { marks: Mark[]; href?: string };

/** Elements whose content is no text for readers. */
const silent = new Set(
  (
    "annotation applet audio canvas datalist embed frame frameset head iframe link meta noembed noframes " +
    "object param script select source style svg template track video"
  ).split(" "),
);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search " +
    "section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const marks = new Map<string, Mark>(
  Object.entries({
    ...{ b: "strong", strong: "strong" },
    ...{ i: "em", em: "em", cite: "em", dfn: "em", var: "em" },
    ...{ del: "strike", s: "strike", strike: "strike" },
    ...{ code: "code", kbd: "code", samp: "code", tt: "code" },
  } satisfies Record<string, Mark>),
);

/** The name of an element, of a text (`#text`), or of something else that is not read. */
export function nameOf(node: HtmlNode): string {
  return node.nodeName.toLowerCase();
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? "";
}

/** Whether nothing in a node is for readers: scripts, frames, comments, and what its page does not show. */
export function isSilent(node: HtmlNode): boolean {
  const name = nameOf(node);
  if (silent.has(name) || /^#(?!text$|document)/u.test(name)) return true;
  return node.getAttribute?.("hidden") != null || /display:\s*none/iu.test(attribute(node, "style"));
}

export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/** The style of what an element holds. Word processors write `<b style="font-weight: normal">` and the like. */
export function styled(outer: Style, node: HtmlNode): Style {
  const css = attribute(node, "style");
  const plainly = /font-(?:weight:\s*(?:normal|[1-4]00)|style:\s*normal)/iu.test(css);
  const own = plainly ? undefined : marks.get(nameOf(node));
  const said: Mark[] = [
    ...(own ? [own] : []),
    ...(/font-weight:\s*(?:bold|[6-9]00)/iu.test(css) ? ["strong" as const] : []),
    ...(/font-style:\s*italic/iu.test(css) ? ["em" as const] : []),
  ];
  const href = nameOf(node) === "a" ? linkOf(attribute(node, "href")) : undefined;
  if (said.length === 0 && href === undefined) return outer;
  return { ...outer, marks: [...new Set([...outer.marks, ...said])], ...(href !== undefined && { href }) };
}

/** A link into its own page leads nowhere once the page has become a story. */
function linkOf(address: string): string | undefined {
  const href = safeUrl(address);
  return href?.startsWith("#") ? undefined : href;
}

/**
 * All words inside a node, in order, however deep: without recursion, since a page may nest without end.
 * @param between what stands between lines
 */
export function wordsOf(node: HtmlNode, between = " "): string {
  const gap: HtmlNode = { nodeName: "#text", nodeValue: between, childNodes: [] };
  const open = [node];
  let words = "";
  for (let next = open.pop(); next; next = open.pop()) {
    const name = nameOf(next);
    if (name === "#text") words += next.nodeValue ?? "";
    else if (next === node || !isSilent(next)) {
      const ends = isBlock(name) || name === "br";
      if (ends) open.push(gap);
      for (let at = next.childNodes.length - 1; at >= 0; at--) open.push(next.childNodes[at] as HtmlNode);
      if (ends && name !== "br") open.push(gap);
    }
  }
  return words;
}
