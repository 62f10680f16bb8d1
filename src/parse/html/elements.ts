import type { Mark } from "../../article/article.ts";
import { decodeUrlPart, safeUrl } from "../../article/url.ts";
import type { RawBlock } from "../raw-block.ts";

/**
 * The part of the DOM that is read, so that any HTML parser can provide it. The document must be inert: nothing
 * in it runs or loads.
 */
export type HtmlNode = {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  /** The line of the file on which it begins, where the parser knows it. */
  readonly line?: number;
  /** Only elements have it. */
  readonly getAttribute?: (name: string) => string | null;
  /** Blocks of another format, such as Markdown between HTML tags. */
  readonly blocks?: RawBlock[];
};

/** The marks, the link and the position that the elements around a text give it. */
export type Style = { marks: Mark[]; href?: string; script?: "sup" | "sub" };

/** Elements whose content is not text for readers. */
const hidden = new Set(
  (
    "annotation applet canvas datalist frame frameset head link meta noembed noframes " +
    "param script select source style svg template track"
  ).split(" "),
);
/** Elements that start on a new line. */
const blockElements = new Set(
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

/** The lower-case name of an element; `#text` for text, `#comment` and the like for other nodes. */
export function nameOf(node: HtmlNode): string {
  return node.nodeName.toLowerCase();
}

/** The child nodes as an array. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

/** The value of an attribute; "" where there is none. */
export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? "";
}

/** Whether a page does not show a node as text: scripts, frames, comments, `hidden`, `display: none`. */
export function isHidden(node: HtmlNode): boolean {
  const name = nameOf(node);
  if (hidden.has(name) || /^#(?!text$|blocks$|document)/u.test(name)) return true;
  return node.getAttribute?.("hidden") != null || /display:\s*none/iu.test(attribute(node, "style"));
}

/** Whether an element of this name starts on a new line. */
export function isBlockElement(name: string): boolean {
  return blockElements.has(name);
}

/**
 * The style of the text inside an element. Inline CSS counts too: Google Docs wraps what is copied in
 * `<b style="font-weight: normal">` and marks bold words with `<span style="font-weight: 700">`.
 */
export function styleInside(node: HtmlNode, outer: Style): Style {
  const css = attribute(node, "style");
  const isReset = /font-(?:weight:\s*(?:normal|[1-4]00)|style:\s*normal)/iu.test(css);
  const ownMark = isReset ? undefined : marks.get(nameOf(node));
  const added: Mark[] = [
    ...(ownMark ? [ownMark] : []),
    ...(/font-weight:\s*(?:bold|[6-9]00)/iu.test(css) ? ["strong" as const] : []),
    ...(/font-style:\s*italic/iu.test(css) ? ["em" as const] : []),
  ];
  const name = nameOf(node);
  const href = name === "a" ? linkOf(attribute(node, "href")) : undefined;
  const script = name === "sup" || name === "sub" ? name : undefined;
  if (added.length === 0 && href === undefined && script === undefined) return outer;
  const marksInside = [...new Set([...outer.marks, ...added])];
  return { ...outer, marks: marksInside, ...(href !== undefined && { href }), ...(script && { script }) };
}

/** The address of a link. Links within the page are dropped: their targets are not in the article. */
function linkOf(address: string): string | undefined {
  const href = safeUrl(withoutRedirect(address));
  return href?.startsWith("#") ? undefined : href;
}

/** Google Docs exports links that pass through a page of Google. */
function withoutRedirect(address: string): string {
  const target = /^https:\/\/www\.google\.com\/url\?q=([^&]+)&.*\bsource=editors\b/u.exec(address)?.[1];
  return target === undefined ? address : decodeUrlPart(target);
}

/**
 * The text inside a node without its structure. It does not recurse, since a page may nest without limit.
 * @param separator put between lines
 */
export function rawTextOf(node: HtmlNode, separator = " "): string {
  const gap: HtmlNode = { nodeName: "#text", nodeValue: separator, childNodes: [] };
  const stack = [node];
  let text = "";
  for (let next = stack.pop(); next; next = stack.pop()) {
    const name = nameOf(next);
    if (name === "#text") text += next.nodeValue ?? "";
    else if (next === node || !isHidden(next)) {
      const startsLine = isBlockElement(name) || name === "br";
      if (startsLine) stack.push(gap);
      for (let at = next.childNodes.length - 1; at >= 0; at--) stack.push(next.childNodes[at] as HtmlNode);
      if (startsLine && name !== "br") stack.push(gap);
    }
  }
  return text;
}
