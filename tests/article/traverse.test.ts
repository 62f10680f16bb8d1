import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { imagesOf, mapImages } from "../../src/article/images.ts";
import { plain } from "../../src/article/text.ts";
import { textRunsOf } from "../../src/article/text-runs.ts";
import { mapNodes, mapTexts, nodesOf, textsOfStory } from "../../src/article/traverse.ts";

/** An article with a node of every kind; its ids and its texts are in alphabetical order. */
const article: Article = {
  version: "1.0",
  slug: "bridge",
  lang: "en",
  headline: "The bridge",
  summary: "A summary",
  published: "2026-11-23",
  topics: [],
  image: { src: "lead.jpg", alt: "The bridge at dawn" },
  lead: [
    { type: "paragraph", id: "a", text: [{ text: "A" }, { text: "A", marks: ["em"] }] },
    { type: "unknown", id: "b", text: "B" },
  ],
  sections: [
    {
      type: "section",
      id: "c",
      heading: "C",
      blocks: [
        {
          type: "list",
          id: "d",
          leadIn: "D",
          items: [
            { id: "e", label: "E", text: "F", items: [{ id: "f", text: "G" }] },
            { id: "g", text: "H" },
          ],
        },
        { type: "quote", id: "h", text: "I", cite: "J" },
      ],
      sections: [
        {
          id: "i",
          heading: "K",
          blocks: [
            { type: "table", id: "j", head: ["L", "M"], rows: [["N", "O"]], align: [null, null] },
            { type: "code", id: "k", text: "P" },
          ],
        },
      ],
    },
    {
      type: "outlook",
      id: "l",
      heading: "Q",
      parts: [
        { role: "lead", id: "m", text: "R" },
        {
          role: "group",
          id: "n",
          kind: "events",
          leadIn: "S",
          items: [{ id: "o", label: "T", text: "U", status: "open", when: { date: "2027", text: "T" } }],
        },
        { role: "caveat", id: "p", text: "V" },
        { role: "view", blocks: [{ type: "image", id: "q", src: "view.jpg", alt: "W", caption: "X" }] },
      ],
    },
  ],
  words: 25,
  minutes: 1,
  inferred: [],
};

describe("the nodes of an article", () => {
  test("are listed without a gap, parents first, in reading order", () => {
    const ids = nodesOf(article).flatMap((node) => ("id" in node ? [node.id] : []));
    expect(ids.join("")).toBe("abcdefghijklmnopq");
  });

  test("contain all of its texts, in reading order", () => {
    expect(textsOfStory(article).map(plain).join("")).toBe("AABCDEFGHIJKLMNOPQRSTUVWX");
  });

  test("are equal after a mapping that changes nothing", () => {
    expect(mapNodes(article, (node) => mapTexts(node, (text) => text))).toEqual(article);
  });

  test("are changed in a copy, not in the original", () => {
    const before = structuredClone(article);
    const changed = mapNodes(article, (node) => ("id" in node ? { ...node, id: `new-${node.id}` } : node));
    expect(nodesOf(changed).flatMap((node) => ("id" in node ? [node.id.slice(0, 4)] : []))).toEqual(
      Array.from({ length: 17 }, () => "new-"),
    );
    expect(article).toEqual(before);
  });
});

test("the illustrations of an article are its lead picture and every image block", () => {
  expect(imagesOf(article).map(({ src }) => src)).toEqual(["lead.jpg", "view.jpg"]);
  const changed = mapImages(article, (image) => ({ ...image, src: `small-${image.src}` }));
  expect(imagesOf(changed).map(({ src }) => src)).toEqual(["small-lead.jpg", "small-view.jpg"]);
});

test("text runs leave out headings, and an item with its label is one run", () => {
  expect(textRunsOf(article).map(({ block, text }) => `${block} ${text}`)).toEqual([
    ...["the_story A summary", "a AA", "b B", "d D", "e E: F", "f G", "g H", "h I", "h J"],
    ...["j L", "j M", "j N", "j O", "k P", "m R", "n S", "o T: U", "p V", "q W", "q X"],
  ]);
});
