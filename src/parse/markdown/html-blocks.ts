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
 * Reads HTML that begins with the first of these tokens. Where it opens an element that is read as a whole, such as a
 * figure, the tokens up to the one that closes it belong to it, with the Markdown between them.
 * @param line the line of the first token
 */
export function htmlBlocks(
  tokens: Token[],
  line: number,
  read: BlockContext["read"],
  context: InlineContext,
): HtmlBlocks {
  const tree = newHtmlTree();
  const closings = lastClosings(tokens);
  let count = 0;
  let nextLine = line;
  for (const token of tokens) {
    if (token.type === "html") tree.addHtml(withTextTags((token as Tokens.HTML).text));
    else tree.addBlocks(read([token], nextLine).map((block) => ({ ...block, line: block.line - line + 1 })));
    nextLine += countNewlines(token.raw);
    count++;
    const isOpen = tree
      .openElements()
      .some((element) => isReadWhole(element) && (closings.get(nameOf(element)) ?? 0) >= count);
    if (!isOpen) break;
  }
  tree.end();
  reportOmitted(tree.root, context);
  const blocks = rawBlocksOfFragment(tree.root).map((block) => ({ ...block, line: block.line + line - 1 }));
  for (const block of blocks)
    if (block.type === "image" && block.alt === "") context.warn(block.src, ...missingAltText);
  return { blocks, count };
}

/** For each element, the index of the last token that closes it. */
function lastClosings(tokens: Token[]): Map<string, number> {
  const closings = new Map<string, number>();
  if (tokens[0]?.type !== "html" || !/<(?!!)/u.test(tokens[0].raw)) return closings;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "html") continue;
    for (const [, name = ""] of token.raw.matchAll(/<\/([a-z][\w-]*)/giu))
      closings.set(name.toLowerCase(), index);
  }
  return closings;
}

function reportOmitted(node: HtmlNode, context: InlineContext): void {
  for (const child of childrenOf(node)) {
    const source = sourceOf(child);
    warnOfHidden(child, source, context.warn);
    const src = attribute(child, "src");
    if (nameOf(child) === "img" && src && safeUrl(src) === undefined)
      warnOfAddress(src, source, context.warn);
    reportOmitted(child, context);
  }
}

/** The beginning of a node in the source, to find its line by. */
function sourceOf(node: HtmlNode): string {
  const name = nameOf(node);
  if (name === "#comment") return `<!--${node.nodeValue ?? ""}`;
  return `<${name}`;
}
