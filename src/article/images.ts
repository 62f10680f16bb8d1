import type { Article, Illustration, Picture } from "./article.ts";
import { mapNodes, type NodeChange, nodesOf } from "./traverse.ts";

/** Every illustration of an article, in reading order. */
export function imagesOf(article: Article): Illustration[] {
  return [
    ...(article.image ? [article.image] : []),
    ...nodesOf(article).filter((node) => "type" in node && node.type === "image"),
  ];
}

/** The rendered pictures of an article, in reading order. */
export function picturesOf(article: Article): Picture[] {
  return imagesOf(article).flatMap(({ picture }) => picture ?? []);
}

/** An article with each of its illustrations changed. */
export function mapImages(article: Article, change: (image: Illustration) => Illustration): Article {
  const changeNode: NodeChange = (node) =>
    "type" in node && node.type === "image" ? { ...node, ...change(node) } : node;
  return { ...mapNodes(article, changeNode), ...(article.image && { image: change(article.image) }) };
}
