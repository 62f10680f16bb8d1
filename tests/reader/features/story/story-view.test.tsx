// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Article, Block } from "../../../../src/article/article.ts";
import { plain } from "../../../../src/article/text.ts";
import { textsOfStory } from "../../../../src/article/traverse.ts";
import { StoryView } from "../../../../src/reader/features/story/story-view.tsx";
import { Toaster } from "../../../../src/reader/ui/toast.tsx";
import { arabic, article, cardOf } from "../../fixtures.ts";

const card = cardOf(article.slug, article.headline);

function show(story: Article): void {
  render(
    <StoryView
      article={story}
      card={card}
      lang="en"
      open={3}
      today="2026-11-23"
      built="2026-11-23"
      related={[]}
    />,
  );
}

function withBlocks(...blocks: Block[]): Article {
  return { ...article, lead: blocks, sections: [] };
}

describe("a story", () => {
  it("shows every text once", () => {
    show(article);
    const words = body();
    for (const text of textsOfStory(article).map((text) =>
      plain(text).replace(/\s+/gu, " ").replace(/[:?]$/u, ""),
    )) {
      expect(words.split(text), text).toHaveLength(2);
    }
  });

  it("keeps the order of the author down to the outlook panel", () => {
    show(article);
    const words = body();
    const before = { lead: article.lead, sections: article.sections.slice(0, 3) };
    const positions = textsOfStory(before).map((text) => words.indexOf(plain(text).replace(/\s+/gu, " ")));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it("has an element for the id of every block, item and section", () => {
    show(article);
    const ids = JSON.stringify([article.lead, article.sections]).matchAll(/"id":"([^"]+)"/gu);
    for (const [, id = ""] of ids) expect(document.getElementById(id), id).not.toBeNull();
  });

  it("has one h1 and skips no heading level", () => {
    show(article);
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.charAt(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("has a byline with author, dates and reading time, and links to its topics", () => {
    show(article);
    const byline = screen.getByText("Harbour desk").parentElement;
    expect(byline).toHaveTextContent("Monday 23 November 2026, 1 min read. Updated 09:40");
    expect(screen.getByRole("link", { name: "World" })).toHaveAttribute("href", "/topics/world/");
  });

  it("shows its facts in the margin", () => {
    show(article);
    const facts = screen.getByRole("complementary", { name: "At a glance" });
    expect(
      within(facts)
        .getAllByRole("term")
        .map(({ textContent }) => textContent),
    ).toEqual(["Where", "Depth"]);
  });

  it("folds the facts after the sixth", () => {
    const facts = Array.from({ length: 8 }, (_, index) => ({ label: `Fact ${index}`, text: "so" }));
    show({ ...article, facts });
    expect(screen.getByText("All facts").closest("details")).toHaveTextContent("Fact 6soFact 7so");
  });

  it("in Arabic is laid out from right to left, with interface texts marked as English", () => {
    show(arabic);
    const story = screen.getByRole("article");
    expect(story).toHaveAttribute("lang", "ar");
    expect(story).toHaveAttribute("dir", "rtl");
    expect(screen.getByText("At a glance")).toHaveAttribute("lang", "en");
  });

  it("ends with related stories", () => {
    const related = [{ card: cardOf("seeds", "Seeds"), reason: "Also in World" }];
    render(
      <StoryView
        article={article}
        card={card}
        lang="en"
        open={3}
        today="2026-11-23"
        built="2026-11-23"
        related={related}
      />,
    );
    const readOn = screen.getByRole("region", { name: "Read on" });
    expect(within(readOn).getByRole("link", { name: "Seeds" })).toHaveAttribute("href", "/articles/seeds/");
  });
});

describe("a block", () => {
  it("of labelled items is a ledger", () => {
    show(article);
    const term = screen.getByText("Freight", { selector: "dt" });
    expect(term.nextElementSibling).toHaveTextContent("Barges save a day on the way to the lakes.");
  });

  it("of items with one label among them is a list with that label in bold", () => {
    show(article);
    expect(screen.getByText("Debt:", { selector: "b" }).closest("li")).toHaveTextContent(
      "Debt: more than the town earns in a year",
    );
  });

  it("of one labelled item stays a list", () => {
    const items = [{ id: "only", label: "Label", text: "text" }];
    show(withBlocks({ type: "list", id: "list", items }));
    expect(screen.getByText("Label:", { selector: "b" }).closest("li")).toHaveTextContent("Label: text");
  });

  it("of numbered items keeps its numbers, labels or not", () => {
    const items = ["one", "two"].map((text) => ({ id: text, label: "Step", text }));
    show(withBlocks({ type: "list", id: "list", ordered: true, start: 3, items }));
    expect(document.querySelector("ol.items")).toHaveAttribute("start", "3");
  });

  it("of an unknown type is a paragraph", () => {
    show(article);
    expect(screen.getByText("A block from the years to come.").tagName).toBe("P");
  });

  it("with a picture on another site links to it and loads nothing", () => {
    show(article);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("link", { name: "The quay at dawn" })).toHaveAttribute(
      "href",
      "https://example.org/quay.jpg",
    );
  });

  it("with a picture of this site shows it", () => {
    const picture = { name: "quay-1", width: 900, height: 600, widths: [320, 900] };
    show(withBlocks({ type: "image", id: "quay", src: "quay.jpg", alt: "The quay", picture }));
    expect(screen.getByRole("img", { name: "The quay" })).toHaveAttribute("loading", "lazy");
  });

  it("that is a table has column headers", () => {
    show(article);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "When",
      "Ships",
    ]);
  });
});

describe("the table of contents", () => {
  it("lists the text before the first heading and every section, and marks the current one", () => {
    show(article);
    const [rail] = screen.getAllByRole("navigation", { name: "In this story" });
    if (!rail) throw new Error("no contents");
    expect(
      within(rail)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["The story", "Background", "What it changes", "Reactions", "What comes next"]);
    expect(within(rail).getByRole("link", { current: true })).toHaveTextContent("The story");
  });

  it("is left out when there are fewer than three sections", () => {
    show({ ...article, sections: article.sections.slice(2) });
    expect(screen.queryByRole("navigation", { name: "In this story" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Contents" })).toBeNull();
  });
});

describe("the bottom bar of a story", () => {
  it("leads to Today, to the contents, to the settings and to the outlook panel", () => {
    show(article);
    const bar = within(screen.getByRole("navigation", { name: "This story" }));
    expect(bar.getByRole("link", { name: "Today" })).toHaveAttribute("href", "/");
    expect(bar.getByRole("link", { name: "Next" })).toHaveAttribute("href", "#what-comes-next");
    expect(bar.getByRole("button", { name: "Contents" })).toHaveAttribute("popovertarget", "story_contents");
    expect(bar.getByRole("button", { name: "Text" })).toHaveAttribute("popovertarget", "reading_settings");
  });

  it("has no Next in a story without an outlook", () => {
    show({ ...article, sections: article.sections.slice(0, 3) });
    expect(screen.queryByRole("link", { name: "Next" })).toBeNull();
  });
});

describe("an anchor", () => {
  it("of a heading is copied to the clipboard with a toast", async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText");
    show(article);
    render(<Toaster />);
    await user.click(screen.getByRole("link", { name: "Link to this section: Background" }));
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/#background$/u));
    expect(await screen.findByText("Link copied")).toBeInTheDocument();
  });

  it("of a paragraph is not in the tab order", () => {
    show(article);
    const paragraph = screen.getByText("Dredging took three winters.");
    expect(within(paragraph).queryByRole("link")).toBeNull();
    expect(paragraph.querySelector("a")).toHaveAttribute("tabindex", "-1");
  });
});

function body(): string {
  return (
    document.querySelector(".story-body")?.textContent?.replace(/\s+/gu, " ").split("At a glance")[1] ?? ""
  );
}
