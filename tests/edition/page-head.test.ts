import { describe, expect, test } from "vitest";
import { pageHead, socialProperties } from "../../src/edition/page-head.ts";
import { article, edition } from "../reader/fixtures.ts";

const address = "https://forenoon.example/";

describe("the head of a page", () => {
  test("names the page and the edition; on the front page, only the edition", () => {
    expect(pageHead("/topics/sky/", { title: "Sky" }, edition)).toMatchObject({
      title: "Sky — The Forenoon",
      name: "Sky",
    });
    expect(pageHead("/", {}, edition)).toMatchObject({ title: "The Forenoon", name: "The Forenoon" });
  });

  test("has the description of the edition where the page has none", () => {
    const described = { ...edition, description: "A daily paper" };
    expect(pageHead("/", {}, described).description).toBe("A daily paper");
    expect(pageHead("/", { description: "Rain" }, described).description).toBe("Rain");
  });

  test("has a canonical address when the edition knows where it is published", () => {
    expect(pageHead("/topics/sky/", {}, edition).canonical).toBe(`${address}topics/sky/`);
    expect(pageHead("/topics/sky/", {}, { name: "A" }).canonical).toBeUndefined();
  });

  test.each(["/404/", "/offline/"])("of %s, which stands in for other pages, is not listed", (path) => {
    expect(pageHead(path, {}, edition)).toMatchObject({ isListed: false });
    expect(pageHead(path, {}, edition).canonical).toBeUndefined();
  });
});

describe("the social properties", () => {
  const propertiesOf = (story: typeof article) =>
    Object.fromEntries(socialProperties(pageHead("/articles/a/", { title: "A" }, edition), edition, story));

  test("of a story show its first image in the size that sites ask for, as WebP", () => {
    const picture = { name: "quay-0a", width: 1800, height: 900, widths: [320, 800, 1280, 1800] };
    const image = { src: "quay.jpg", alt: "The quay", picture };
    expect(propertiesOf({ ...article, image })).toMatchObject({
      "og:type": "article",
      "og:url": `${address}articles/a/`,
      "og:image": `${address}images/quay-0a-1280.webp`,
      "og:image:width": "1280",
      "og:image:height": "640",
      "og:image:alt": "The quay",
    });
  });

  test("of a story without an image name no image", () => {
    const { image: _, ...plain } = article;
    expect(Object.keys(propertiesOf(plain)).filter((name) => name.startsWith("og:image"))).toEqual([]);
  });
});
