import type { Token, Tokens } from "marked";
import { safeUrl } from "../../article/url.ts";
import { attribute, childrenOf, type HtmlNode, nameOf } from "../html/elements.ts";
import { isReadWhole, rawBlocksOfFragment } from "../html/html.ts";
import { newHtmlTree } from "../html/parse-html.ts";
import { missingAltText } from "../problem.ts";
import type { RawBlock } from "../raw-block.ts";
import { countNewlines } from "../text/lines.ts";
import type { BlockContext } from "./block-context.ts";
import { type InlineContext, warnOfHidden } from "./inline.ts";
import { withTextTags } from "./markup.ts";
import { warnOfAddress } from "./pictures.ts";

/** Blocks, and the number of tokens that they were read from. */
type HtmlBlocks = { blocks: RawBlock[]; count: number };

/**
 * Reads HTML that begins with one of these tokens. Where it opens an element that is read as a whole, such as a figure, the
 * tokens up to the one that closes it belong to it, with the Markdown between them.
 * @param index that of the token
 * @param line the line of the token
 * @param closings for each element, the index of the last token that closes it
 */
export function htmlBlocks(
  tokens: Token[],
  index: number,
  line: number,
  { read, at }: Pick<BlockContext, "read" | "at">,
  closings: Map<string, number>,
): HtmlBlocks {
  const tree = newHtmlTree();
  const context = at(line);
  const continues = (element: HtmlNode) =>
    isReadWhole(element) && (closings.get(nameOf(element)) ?? -1) >= next;
  let next = index;
  let nextLine = line;
  do {
    const token = tokens[next] as Token;
    if (token.type === "html") tree.addHtml(withTextTags((token as Tokens.HTML).text));
    else tree.addBlocks(read([token], nextLine).map((block) => ({ ...block, line: block.line - line + 1 })));
    nextLine += countNewlines(token.raw);
    next++;
  } while (next < tokens.length && tree.hasOpen(continues));
  tree.end();
  reportOmitted(tree.root, context);
  const blocks = rawBlocksOfFragment(tree.root).map((block) => ({ ...block, line: block.line + line - 1 }));
  for (const block of blocks)
    if (block.type === "image" && block.alt === "") context.warn(block.src, ...missingAltText);
  return { blocks, count: next - index };
}

/** For each element, the index of the last token that closes it. */
export function lastClosings(tokens: Token[]): Map<string, number> {
  const closings = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "html") continue;
    for (const [, name = ""] of token.raw.matchAll(/<\/([a-z][\w-]*)/giu))
      closings.set(name.toLowerCase(), index);
  }
  return closings;
}

/** Visits the nodes in their order, without recursion: HTML may nest without limit. */
function reportOmitted(root: HtmlNode, context: InlineContext): void {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const source = sourceOf(node);
    warnOfHidden(node, source, context.warn);
    const src = attribute(node, "src");
    if (nameOf(node) === "img" && src && safeUrl(src) === undefined) warnOfAddress(src, source, context.warn);
    stack.push(...childrenOf(node).reverse());
  }
}

/** The beginning of a node in the source, to find its line by. */
function sourceOf(node: HtmlNode): string {
  const name = nameOf(node);
  if (name === "#comment") return `<!--${node.nodeValue ?? ""}`;
  return `<${name}`;
}
