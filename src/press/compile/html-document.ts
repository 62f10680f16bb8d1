import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { HtmlNode } from "../../parse/html/elements.ts";

type TreeNode = DefaultTreeAdapterMap["node"];

/** Parses a page as browsers do (https://html.spec.whatwg.org). Nothing in it runs or loads. */
export function readHtmlDocument(html: string): HtmlNode {
  return new TreeHtmlNode(parse(html, { sourceCodeLocationInfo: true }));
}

/** A node of parse5 in the form in which the parser of pages reads it. */
class TreeHtmlNode implements HtmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly line?: number;
  readonly getAttribute?: (name: string) => string | null;
  readonly #node: TreeNode;
  #children: HtmlNode[] | undefined;

  constructor(node: TreeNode) {
    this.#node = node;
    this.nodeName = node.nodeName;
    this.nodeValue = "value" in node ? node.value : "data" in node ? node.data : null;
    const line = node.sourceCodeLocation?.startLine;
    if (line !== undefined) this.line = line;
    if ("attrs" in node)
      this.getAttribute = (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }

  /** Made once, since nodes are compared by identity. */
  get childNodes(): HtmlNode[] {
    const parent = "content" in this.#node ? this.#node.content : this.#node;
    const children = "childNodes" in parent ? parent.childNodes : [];
    this.#children ??= children.map((child) => new TreeHtmlNode(child));
    return this.#children;
  }
}
