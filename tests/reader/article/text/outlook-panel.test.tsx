// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Outlook, OutlookPart } from "../../../../src/article/article.ts";
import { OutlookPanel } from "../../../../src/reader/article/text/outlook-panel.tsx";
import { article } from "../../fixtures.ts";

const outlook = article.sections.at(-1) as Outlook;

function show(parts: OutlookPart[] = outlook.parts) {
  render(<OutlookPanel outlook={{ ...outlook, parts }} open={19} />);
  return within(screen.getByRole("region", { name: "What comes next" }));
}

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
