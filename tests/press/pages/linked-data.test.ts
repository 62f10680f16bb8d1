import { describe, expect, it } from "vitest";
import { pageHead } from "../../../src/edition/page-head.ts";
import { linkedData } from "../../../src/press/pages/linked-data.ts";
import { article, edition } from "../../reader/fixtures.ts";

const authorOf = (byline?: string) => {
  const { byline: _, ...rest } = article;
  const story = { ...rest, ...(byline && { byline }) };
  const head = pageHead(`/articles/${story.slug}/`, {}, edition);
  return (linkedData(head, {}, edition, story) as { author: unknown }).author;
};

describe("the author of a story in linked data", () => {
  it("is the name in the byline, without guessing whether it is a person", () => {
    for (const byline of ["Anna Berg", "Anna Berg, Tom Ito", "Science desk"])
      expect(authorOf(byline)).toEqual({ name: byline });
  });

  it("is the edition when the byline names nobody else", () => {
    const publisher = expect.objectContaining({ "@type": "NewsMediaOrganization", name: edition.name });
    expect(authorOf(edition.name)).toEqual(publisher);
    expect(authorOf()).toEqual(publisher);
  });
});
