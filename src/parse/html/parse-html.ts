import { Parser } from "htmlparser2";
import type { RawBlock } from "../raw-block.ts";
import type { HtmlNode } from "./elements.ts";

type Element = HtmlNode & { readonly childNodes: HtmlNode[] };

/** A tree that grows while pieces of HTML, and blocks that were read from other formats, are added to it. */
export type HtmlTree = {
  root: HtmlNode;
  addHtml: (html: string) => void;
  /** Adds blocks to the element that is open. */
  addBlocks: (blocks: RawBlock[]) => void;
  /** Closes what is open. */
  end: () => void;
  /** Whether one of the open elements, from the outermost to the innermost, passes a test. */
  hasOpen: (test: (element: HtmlNode) => boolean) => boolean;
};

/** Makes an empty tree. htmlparser2 is the tokenizer: it needs no DOM, closes what HTML closes, and never fails. */
export function newHtmlTree(): HtmlTree {
  const root = elementOf("body", {});
  const open = [root];
  const add = (node: HtmlNode) => open.at(-1)?.childNodes.push(node);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = elementOf(name, attributes);
      add(element);
      open.push(element);
    },
    ontext: (text) => add({ nodeName: "#text", nodeValue: text, childNodes: [] }),
    oncomment: (text) => add({ nodeName: "#comment", nodeValue: text, childNodes: [] }),
    onclosetag: () => {
      if (open.length > 1) open.pop();
    },
  });
  return {
    root,
    addHtml: (html) => parser.write(html),
    addBlocks: (blocks) => add({ nodeName: "#blocks", nodeValue: null, childNodes: [], blocks }),
    end: () => parser.end(),
    hasOpen: (test) => open.some((element) => element !== root && test(element)),
  };
}

/** The first element of a piece of HTML, such as a single tag. */
export function firstElement(html: string): HtmlNode | undefined {
  const tree = newHtmlTree();
  tree.addHtml(html);
  return tree.root.childNodes[0];
}

function elementOf(name: string, attributes: Record<string, string>): Element {
  const getAttribute = (attribute: string) => attributes[attribute] ?? null;
  return { nodeName: name, nodeValue: null, childNodes: [], getAttribute };
}
