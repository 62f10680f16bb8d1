import { attribute, childrenOf, type HtmlNode, isHidden, nameOf, rawTextOf } from "./elements.ts";
import { isAuthor, isEditorial, isFurniture, isMeta, isTitle, tokensOf } from "./page-parts.ts";
import { isListMark, listMarkOf, withWordLists } from "./word-lists.ts";

/** The part of a page that is its story, and whether something else was left out. */
export type MainContent = { content: HtmlNode; isCut: boolean };

/** Parts of a page that lead to other pages, or ask the reader for something. */
const surroundings = new Set(["nav", "form", "dialog", "button", "select", "search", "noscript"]);
const surroundingRoles = new Set([
  "navigation",
  "search",
  "banner",
  "contentinfo",
  "dialog",
  "menu",
  "toolbar",
]);

/**
 * Finds the story in a whole page: its `<article>` if it has one, else its `<main>`, else all of it; without navigation
 * and forms, the header and the footer of the page, and what its template adds to each story.
 * @param statesMeta whether the author or the date is known, so that the lines with them are not needed
 */
export function mainContentOf(page: HtmlNode, statesMeta = false): MainContent {
  const root = storyElementOf(page);
  const hasHeadline = elementsOf(root, (node) => nameOf(node) === "h1").length > 0;
  const title = hasHeadline ? undefined : elementsOf(root, isTitle, isFurniture)[0];
  const aboveHeadline = ancestorsOf(root, (node) => node === title || nameOf(node) === "h1");
  const aboveAuthor = ancestorsOf(root, isAuthor);
  const view = { isPage: !isArticle(root), statesMeta, title, aboveHeadline, aboveAuthor };
  const content = new WithoutSurroundings(root, view);
  return { content, isCut: lengthOf(content) < lengthOf(page) };
}

const lengthOf = (node: HtmlNode) => rawTextOf(node).replace(/\s+/gu, "").length;

/** Old templates mark a story by the classes of microformats (https://microformats.org/wiki/h-entry). */
const isArticle = (node: HtmlNode) =>
  nameOf(node) === "article" || tokensOf(node).some((token) => ["hentry", "h-entry"].includes(token));

function storyElementOf(page: HtmlNode): HtmlNode {
  const articles = elementsOf(page, isArticle, isFurniture);
  const sizes = articles.map(lengthOf);
  const largest = articles[sizes.indexOf(Math.max(...sizes))];
  // Of several articles none is the story unless it holds three quarters of them: the page may be a list, or a live blog.
  if (largest && Math.max(...sizes) * 4 > sizes.reduce((sum, size) => sum + size, 0) * 3) return largest;
  const mains = elementsOf(page, (node) => nameOf(node) === "main" || attribute(node, "role") === "main");
  return mains[0] ?? elementsOf(page, (node) => nameOf(node) === "body")[0] ?? page;
}

/** The outermost elements that satisfy a condition, in order. It does not recurse, since a page may nest without limit. */
export function elementsOf(
  page: HtmlNode,
  isWanted: (node: HtmlNode) => boolean,
  isSkipped: (node: HtmlNode) => boolean = () => false,
): HtmlNode[] {
  const found: HtmlNode[] = [];
  const stack = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isSkipped(node)) continue;
    if (isWanted(node)) found.push(node);
    else if (!isHidden(node) || nameOf(node) === "head")
      for (const child of childrenOf(node).reverse()) stack.push(child);
  }
  return found;
}

/** All elements around those that satisfy a condition, and these themselves, each visited once. */
function ancestorsOf(root: HtmlNode, isWanted: (node: HtmlNode) => boolean): Set<HtmlNode> {
  const found = new Set<HtmlNode>();
  const parents = new Map<HtmlNode, HtmlNode>();
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      stack.push(child);
    }
    if (!isWanted(node)) continue;
    for (let one: HtmlNode | undefined = node; one && !found.has(one); one = parents.get(one)) found.add(one);
  }
  return found;
}

type View = {
  /** Whether headers and footers are those of the page. */
  isPage: boolean;
  statesMeta: boolean;
  /** The element that is the headline by its class alone. */
  title: HtmlNode | undefined;
  /** The elements that hold a headline, and those that name the author. */
  aboveHeadline: Set<HtmlNode>;
  aboveAuthor: Set<HtmlNode>;
};

/** An element without the surroundings of a story. */
class WithoutSurroundings implements HtmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly line?: number;
  readonly getAttribute?: (name: string) => string | null;
  readonly #node: HtmlNode;
  readonly #view: View;
  #children: HtmlNode[] | undefined;

  constructor(node: HtmlNode, view: View) {
    this.#node = node;
    const isPage = view.isPage && !["article", "blockquote", "figure", "section"].includes(nameOf(node));
    this.#view = { ...view, isPage };
    this.nodeName = node === view.title ? "h1" : node.nodeName;
    this.nodeValue = node.nodeValue;
    if (node.line !== undefined) this.line = node.line;
    if (node.getAttribute) this.getAttribute = (name) => node.getAttribute?.(name) ?? null;
  }

  get childNodes(): HtmlNode[] {
    this.#children ??= withWordLists(
      childrenOf(this.#node)
        .filter((child) => !isAround(child, this.#view))
        .map((child) => ({
          node: new WithoutSurroundings(child, this.#view),
          mark: listMarkOf(child),
        })),
    );
    return this.#children;
  }
}

function isAround(node: HtmlNode, view: View): boolean {
  const name = nameOf(node);
  if (surroundings.has(name) || surroundingRoles.has(attribute(node, "role"))) return true;
  if (attribute(node, "aria-hidden") === "true" || isEditorial(node) || isListMark(node)) return true;
  if (isFurniture(node) || (view.statesMeta && isMetaPart(node, view))) return !view.aboveHeadline.has(node);
  if (!view.isPage) return false;
  // The header of a page may hold the headline of its only story.
  return name === "footer" || (name === "header" && !view.aboveHeadline.has(node));
}

/** A footer that names the author is that of the story. */
function isMetaPart(node: HtmlNode, { aboveAuthor }: View): boolean {
  return isMeta(node) || (nameOf(node) === "footer" && aboveAuthor.has(node));
}
