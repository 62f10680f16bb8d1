// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Illustration, Picture } from "../../../../src/article/article.ts";
import { Figure } from "../../../../src/reader/article/text/figure.tsx";
import { StoryHead } from "../../../../src/reader/features/story/story-head.tsx";
import { article, cardOf } from "../../fixtures.ts";

const picture: Picture = { name: "quay é-0a1b2c", width: 1500, height: 1000, widths: [320, 800, 1500] };
const quay: Illustration = { src: "quay é.jpg", alt: "The quay at dawn", picture };

describe("a picture in a story", () => {
  it("offers every size, AVIF first, and has its dimensions, which prevent a layout shift", () => {
    render(<Figure id="quay" image={quay} />);
    const image = screen.getByRole("img", { name: "The quay at dawn" });
    expect(image).toHaveAttribute("width", "1500");
    expect(image).toHaveAttribute("height", "1000");
    expect(image).toHaveAttribute("src", "/images/quay%20%C3%A9-0a1b2c-800.webp");
    expect(image.getAttribute("srcset")?.split(", ")).toEqual([
      "/images/quay%20%C3%A9-0a1b2c-320.webp 320w",
      "/images/quay%20%C3%A9-0a1b2c-800.webp 800w",
      "/images/quay%20%C3%A9-0a1b2c-1500.webp 1500w",
    ]);
    const source = image.previousElementSibling;
    expect(source).toHaveAttribute("type", "image/avif");
    expect(source?.getAttribute("srcset")).toContain("-1500.avif 1500w");
    expect(source?.getAttribute("sizes")).toBe(image.getAttribute("sizes"));
  });

  it("is loaded lazily and decoded asynchronously", () => {
    render(<Figure id="quay" image={quay} />);
    const image = screen.getByRole("img");
    expect(image).toHaveAttribute("loading", "lazy");
    expect(image).toHaveAttribute("decoding", "async");
    expect(image).not.toHaveAttribute("style");
  });

  it("has its caption with emphasis", () => {
    const caption = [{ text: "The quay at " }, { text: "noon", marks: ["em" as const] }];
    render(<Figure id="quay" image={{ ...quay, caption }} />);
    const figure = screen.getByRole("figure");
    expect(within(figure).getByText("noon").tagName).toBe("EM");
    expect(figure).toHaveAttribute("id", "quay");
  });

  it("that could not be rendered is replaced by its alternative text, without a link", () => {
    const { picture: _, ...unrendered } = quay;
    render(<Figure id="quay" image={{ ...unrendered, caption: "At noon" }} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/The quay at dawn/u)).toHaveTextContent("The quay at dawnAt noon");
    expect(screen.queryByRole("link", { name: "The quay at dawn" })).toBeNull();
  });

  it("that could not be rendered and has no alternative text is left out", () => {
    const { container } = render(<Figure image={{ src: "quay.jpg", alt: "" }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it("in the head of a story is loaded at once, with low priority", () => {
    render(
      <StoryHead
        article={{ ...article, image: quay }}
        card={cardOf("quay", "quay")}
        lang="en"
        today="2026-11-30"
      />,
    );
    const image = screen.getByRole("img", { name: "The quay at dawn" });
    expect(image).not.toHaveAttribute("loading");
    expect(image).toHaveAttribute("fetchpriority", "low");
  });
});
