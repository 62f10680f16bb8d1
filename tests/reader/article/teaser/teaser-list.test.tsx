// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TeaserList } from "../../../../src/reader/article/teaser/teaser-list.tsx";
import { cardOf, withPicture } from "../../fixtures.ts";

describe("a list of stories", () => {
  it("shows a picture in every row", () => {
    render(<TeaserList cards={[withPicture("a"), withPicture("b")]} lang="en" label="More" />);
    const images = screen.getAllByRole("img");
    expect(images.map((image) => image.getAttribute("alt"))).toEqual(["Of a", "Of b"]);
    for (const image of images) expect(image).toHaveAttribute("loading", "lazy");
  });

  it("shows no picture when one of the stories has none", () => {
    render(<TeaserList cards={[withPicture("a"), cardOf("b", "b")]} lang="en" label="More" />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});
