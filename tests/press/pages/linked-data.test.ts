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

describe("search engines are told of a story's author", () => {
  it("no more than the byline says", () => {
    for (const byline of ["Anna Berg", "Anna Berg, Tom Ito", "Science desk"])
      expect(authorOf(byline)).toEqual({ name: byline });
  });

  it("that it is the edition where nobody else is named", () => {
    const publisher = expect.objectContaining({ "@type": "NewsMediaOrganization", name: edition.name });
    expect(authorOf(edition.name)).toEqual(publisher);
    expect(authorOf()).toEqual(publisher);
  });
});
