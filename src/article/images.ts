import type { Article, Block, Illustration, OutlookPart, Picture, Section } from "./article.ts";

type Change = (image: Illustration) => Illustration;

/** The same story with each of its pictures changed, in reading order. */
export function mapImages(article: Article, change: Change): Article {
  return {
    ...article,
    ...(article.image && { image: change(article.image) }),
    lead: inBlocks(article.lead, change),
    sections: article.sections.map((section) =>
      section.type === "outlook"
        ? { ...section, parts: section.parts.map((part) => inPart(part, change)) }
        : inSection(section, change),
    ),
  };
}

/** Every picture of a story, in reading order. */
export function imagesOf(article: Article): Illustration[] {
  const images: Illustration[] = [];
  mapImages(article, (image) => {
    images.push(image);
    return image;
  });
  return images;
}

/** Those of them that there are files of. */
export function picturesOf(article: Article): Picture[] {
  return imagesOf(article).flatMap(({ picture }) => picture ?? []);
}

function inSection(section: Section, change: Change): Section {
  const { blocks, sections } = section;
  return {
    ...section,
    blocks: inBlocks(blocks, change),
    ...(sections && {
      sections: sections.map((sub) => ({ ...sub, blocks: inBlocks(sub.blocks, change) })),
    }),
  };
}

function inPart(part: OutlookPart, change: Change): OutlookPart {
  return part.role === "view" ? { ...part, blocks: inBlocks(part.blocks, change) } : part;
}

function inBlocks(blocks: Block[], change: Change): Block[] {
  return blocks.map((block) => (block.type === "image" ? { ...block, ...change(block) } : block));
}
