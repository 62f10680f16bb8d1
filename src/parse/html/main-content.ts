import { attribute, childrenOf, type HtmlNode, isHidden, nameOf, rawTextOf } from "./elements.ts";

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
 * and forms, and without the header and the footer of the page.
 */
export function mainContentOf(page: HtmlNode): MainContent {
  const root = storyElementOf(page);
  const content = new WithoutSurroundings(root, nameOf(root) !== "article");
  return { content, isCut: lengthOf(content) < lengthOf(page) };
}

const lengthOf = (node: HtmlNode) => rawTextOf(node).replace(/\s+/gu, "").length;

function storyElementOf(page: HtmlNode): HtmlNode {
  const articles = elementsOf(page, (node) => nameOf(node) === "article");
  const sizes = articles.map(lengthOf);
  const largest = articles[sizes.indexOf(Math.max(...sizes))];
  // Of several articles none is the story unless it holds three quarters of them: the page may be a list, or a live blog.
  if (largest && Math.max(...sizes) * 4 > sizes.reduce((sum, size) => sum + size, 0) * 3) return largest;
  const mains = elementsOf(page, (node) => nameOf(node) === "main" || attribute(node, "role") === "main");
  return mains[0] ?? elementsOf(page, (node) => nameOf(node) === "body")[0] ?? page;
}

/** The outermost elements that satisfy a condition, in order. It does not recurse, since a page may nest without limit. */
export function elementsOf(page: HtmlNode, isWanted: (node: HtmlNode) => boolean): HtmlNode[] {
  const found: HtmlNode[] = [];
  const stack = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isWanted(node)) found.push(node);
    else if (!isHidden(node) || nameOf(node) === "head")
      for (const child of childrenOf(node).reverse()) stack.push(child);
  }
  return found;
}

/** An element without the surroundings of a story. */
class WithoutSurroundings implements HtmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly #node: HtmlNode;
  readonly #isPage: boolean;
  #children: HtmlNode[] | undefined;

  /** @param isPage whether headers and footers are those of the page */
  constructor(node: HtmlNode, isPage: boolean) {
    this.#node = node;
    this.#isPage = isPage && !["article", "blockquote", "figure", "section"].includes(nameOf(node));
    this.nodeName = node.nodeName;
    this.nodeValue = node.nodeValue;
    if (node.getAttribute) this.getAttribute = (name) => node.getAttribute?.(name) ?? null;
  }

  get childNodes(): HtmlNode[] {
    this.#children ??= childrenOf(this.#node)
      .filter((child) => !isAround(child, this.#isPage))
      .map((child) => new WithoutSurroundings(child, this.#isPage));
    return this.#children;
  }
}

function isAround(node: HtmlNode, isPage: boolean): boolean {
  const name = nameOf(node);
  if (surroundings.has(name) || surroundingRoles.has(attribute(node, "role"))) return true;
  if (attribute(node, "aria-hidden") === "true") return true;
  if (!isPage) return false;
  // The header of a page may hold the headline of its only story.
  return (
    name === "footer" ||
    (name === "header" && elementsOf(node, ({ nodeName }) => /^h1$/iu.test(nodeName)).length === 0)
  );
}
