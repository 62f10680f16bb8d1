// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Illustration, Picture } from "../../../src/article/article.ts";
import { TeaserList } from "../../../src/reader/article/teaser/teaser-list.tsx";
import { Figure } from "../../../src/reader/article/text/figure.tsx";
import { Lead } from "../../../src/reader/features/front/lead.tsx";
import { StoryHead } from "../../../src/reader/features/story/story-head.tsx";
import { article, cardOf, edition } from "../fixtures.ts";

const picture: Picture = { name: "quay é-0a1b2c", width: 1500, height: 1000, widths: [320, 800, 1500] };
const quay: Illustration = { src: "quay é.jpg", alt: "The quay at dawn", picture };
const withPicture = (name: string) => ({ ...cardOf(name, name), image: { alt: `Of ${name}`, picture } });

describe("a picture in a story", () => {
  it("offers every size, AVIF first, and keeps its room", () => {
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

  it("comes when it is near, and nothing waits for it", () => {
    render(<Figure id="quay" image={quay} />);
    const image = screen.getByRole("img");
    expect(image).toHaveAttribute("loading", "lazy");
    expect(image).toHaveAttribute("decoding", "async");
    expect(image).not.toHaveAttribute("style");
  });

  it("has its caption, marks and all", () => {
    const caption = [{ text: "The quay at " }, { text: "noon", marks: ["em" as const] }];
    render(<Figure id="quay" image={{ ...quay, caption }} />);
    const figure = screen.getByRole("figure");
    expect(within(figure).getByText("noon").tagName).toBe("EM");
    expect(figure).toHaveAttribute("id", "quay");
  });

  it("that could not be made is its words, with no link that leads nowhere", () => {
    const { picture: _, ...words } = quay;
    render(<Figure id="quay" image={{ ...words, caption: "At noon" }} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText(/The quay at dawn/u)).toHaveTextContent("The quay at dawnAt noon");
    expect(screen.queryByRole("link", { name: "The quay at dawn" })).toBeNull();
  });

  it("that could not be made and has no words leaves nothing behind", () => {
    const { container } = render(<Figure image={{ src: "quay.jpg", alt: "" }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it("at its head comes at once, behind the text", () => {
    render(<StoryHead article={{ ...article, image: quay }} card={withPicture("quay")} lang="en" />);
    const image = screen.getByRole("img", { name: "The quay at dawn" });
    expect(image).not.toHaveAttribute("loading");
    expect(image).toHaveAttribute("fetchpriority", "low");
  });
});

describe("on the front page", () => {
  const lead = { ...withPicture("lead"), contents: [{ id: "background", heading: "Background" }] };

  it("the lead's picture stands between headline and standfirst, the list in it below", () => {
    render(<Lead lead={{ ...lead, summary: "In short." }} side={[]} edition={edition} />);
    const image = screen.getByRole("img", { name: "Of lead" });
    const order = [
      screen.getByRole("heading"),
      image,
      screen.getByText("In short."),
      screen.getByRole("list"),
    ];
    for (const [index, element] of order.slice(1).entries())
      expect(order[index]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(image).not.toHaveAttribute("loading");
    expect(screen.getByRole("article")).toHaveClass("pictured");
  });

  it("a lead without one is as it was", () => {
    const { image: _, ...plain } = lead;
    render(<Lead lead={plain} side={[]} edition={edition} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("article")).not.toHaveClass("pictured");
  });

  it("a list shows a picture in every row", () => {
    render(<TeaserList cards={[withPicture("a"), withPicture("b")]} lang="en" label="More" />);
    for (const image of screen.getAllByRole("img")) expect(image).toHaveAttribute("loading", "lazy");
    expect(screen.getAllByRole("img").map((image) => image.getAttribute("alt"))).toEqual(["Of a", "Of b"]);
  });

  it("or in none, where one story has none", () => {
    render(<TeaserList cards={[withPicture("a"), cardOf("b", "b")]} lang="en" label="More" />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});
