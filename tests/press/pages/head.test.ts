import { describe, expect, it } from "vitest";
import { describeData } from "../../../src/press/pages/head.ts";
import { article, edition } from "../../reader/fixtures.ts";

const authorOf = (byline?: string) => {
  const { byline: _, ...rest } = article;
  const story = { ...rest, ...(byline && { byline }) };
  return (describeData(`/articles/${story.slug}/`, {}, edition, story) as { author: unknown }).author;
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
