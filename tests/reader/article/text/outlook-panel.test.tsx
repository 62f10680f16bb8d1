// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Outlook, OutlookItem, OutlookPart } from "../../../../src/article/article.ts";
import { OutlookPanel } from "../../../../src/reader/article/text/outlook-panel.tsx";
import { article } from "../../fixtures.ts";

const outlook = article.sections.at(-1) as Outlook;

function show(parts: OutlookPart[] = outlook.parts) {
  render(<OutlookPanel outlook={{ ...outlook, parts }} open={19} />);
  return within(screen.getByRole("region", { name: "What comes next" }));
}

const story = { slug: "harbour", headline: "The harbour opens", lang: "en" };

function showInStory(items: OutlookItem[], today: string) {
  const parts: OutlookPart[] = [{ role: "group", id: "group", kind: "events", items }];
  render(<OutlookPanel outlook={{ ...outlook, parts }} open={0} story={story} today={today} />);
  return screen
    .queryAllByRole("link", { name: /calendar/iu })
    .map((link) => [link.getAttribute("aria-label") ?? link.textContent, link.getAttribute("href")]);
}

describe("the calendar links of the outlook panel", () => {
  const item: OutlookItem = {
    ...{ id: "crane", text: "The crane is lifted", status: "open" },
    when: { date: "2026-12-10", text: "10 December" },
  };

  it("add an open item with a day, month or range, and subscribe to the story", () => {
    expect(showInStory([item], "2026-12-10")).toEqual([
      ["Add to calendar: The crane is lifted", "/articles/harbour/crane.ics"],
      ["Calendar of this story", "/articles/harbour/next.ics"],
    ]);
  });

  it("are absent from items that are settled or whose date has passed, as in the files of the edition", () => {
    const foot = [["Calendar of this story", "/articles/harbour/next.ics"]];
    expect(showInStory([item], "2026-12-11")).toEqual(foot);
    cleanup();
    expect(showInStory([{ ...item, status: "happened" }], "2026-12-01")).toEqual(foot);
  });

  it("are absent from stories without a day, month or range", () => {
    const year = { ...item, when: { date: "2027", text: "2027" } };
    expect(showInStory([year, { id: "ferry", text: "It sails", status: "open" }], "2026-12-01")).toEqual([]);
  });

  it("are absent from own articles", () => {
    render(<OutlookPanel outlook={outlook} open={0} />);
    expect(screen.queryByRole("link", { name: /calendar/iu })).toBeNull();
  });
});

describe("the outlook panel", () => {
  it("shows areas first, then outcomes, caveats and the longer view", () => {
    const panel = show();
    expect(panel.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "What comes next",
      "Areas to watch",
      "Outcomes that are possible",
      "What could hold it back",
      "The longer view",
    ]);
  });

  it("has a default heading above a lead-in that is too long for a heading", () => {
    const panel = show();
    expect(panel.getByText(/^In the long run .* in:$/u)).toBeInTheDocument();
  });

  it("tells screen readers that an open item is possible", () => {
    const panel = show();
    expect(panel.getByText("Shared pilots").closest("li")).toHaveTextContent("Possible: Shared pilots");
  });

  it("shows a date once, in the author's words", () => {
    const panel = show();
    expect(panel.getAllByText(/10 December 2026/u)).toHaveLength(1);
    expect(panel.getByText("10 December 2026")).toHaveAttribute("datetime", "2026-12-10");
    expect(panel.getByText("by March 2027")).toHaveAttribute("datetime", "2027-03");
    expect(panel.getByText("by March 2027").closest("p")).toHaveTextContent(
      "Possible: Night ferries begin by March 2027",
    );
  });

  it("shows the status of a settled item before its text", () => {
    const panel = show();
    expect(panel.getByText("Happened:").closest("p")).toHaveTextContent(
      "Settled: Happened: The council pays for the lights",
    );
  });

  it.each([
    ["did-not-happen", "Did not happen:"],
    ["overtaken", "Overtaken:"],
  ] as const)("names the status %s", (status, word) => {
    const items = [{ id: "item", text: "It", status }];
    const panel = show([{ role: "group", id: "group", kind: "outcomes", items }]);
    expect(panel.getByText(word)).toBeInTheDocument();
  });

  it("shows groups of every kind, each with its default heading", () => {
    const group = (kind: "areas" | "outcomes" | "events" | "questions"): OutlookPart => ({
      role: "group",
      id: kind,
      kind,
      items: [{ id: `${kind}-item`, text: kind, status: "open" }],
    });
    const panel = show([group("questions"), group("events"), group("areas"), group("outcomes")]);
    expect(panel.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Areas to watch",
      "Open questions",
      "With a date",
      "Possible outcomes",
    ]);
  });

  it("links to the upcoming page", () => {
    const panel = show();
    expect(panel.getByRole("link", { name: "All 19 open questions in this edition" })).toHaveAttribute(
      "href",
      "/next/",
    );
  });
});
