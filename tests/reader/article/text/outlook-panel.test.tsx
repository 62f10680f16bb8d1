// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
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

  it("are absent from items that are settled or whose date had passed on the day of the build", () => {
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

it("a group is headed “With a date” only where all its items have one or are settled", () => {
  const items: OutlookItem[] = [
    { id: "a", text: "It sails", status: "open", when: { date: "2030-04", text: "April 2030" } },
    { id: "b", text: "It is sold", status: "open" },
  ];
  const heading = (shown: OutlookItem[]) => {
    const panel = show([{ role: "group", id: "group", kind: "events", items: shown }]);
    return panel.getByRole("heading", { level: 3 }).textContent;
  };
  expect(heading(items.slice(0, 1))).toBe("With a date");
  cleanup();
  const settled = {
    id: "b",
    text: "The pier opens",
    status: "happened",
    settlement: { date: "2026-11" },
  } as const;
  expect(heading([...items.slice(0, 1), settled])).toBe("With a date");
  cleanup();
  expect(heading(items)).toBe("Possible outcomes");
});

describe("the note of an item that has changed", () => {
  const item: OutlookItem = { id: "crane", text: "The crane is lifted", status: "open" };
  const notes = (rest: Partial<OutlookItem>) => {
    const items = [{ ...item, ...rest }];
    const html = renderToString(
      <OutlookPanel
        outlook={{ ...outlook, parts: [{ role: "group", id: "group", kind: "outcomes", items }] }}
        open={0}
      />,
    );
    const { body } = new DOMParser().parseFromString(html, "text/html");
    return [...body.querySelectorAll("li mark")].map(({ textContent }) => textContent);
  };
  const on = (date: string) => ({ when: { date, text: date } });

  it("names its former date, and says that it was reworded, in the prerendered page", () => {
    const before = { changed: "2026-11-20", ...on("2030-04-12"), text: "It is lifted" };
    expect(notes({ ...on("2030-05"), before })).toEqual(["Moved from 12 April 2030", "Reworded"]);
  });

  it("says that it has a date now, or none any more", () => {
    const changed = "2026-11-20";
    expect(notes({ ...on("2030-05"), before: { changed, when: null } })).toEqual(["Has a date now"]);
    expect(notes({ before: { changed, ...on("2030-05") } })).toEqual(["No longer dated May 2030"]);
  });

  it("is absent from a settled item", () => {
    expect(notes({ status: "happened", before: { changed: "2026-11-20", text: "It is lifted" } })).toEqual(
      [],
    );
  });
});

describe("the date of an item in the outlook panel", () => {
  const group = (when: OutlookItem["when"], rest: Partial<OutlookItem> = {}): OutlookPart[] => {
    const item: OutlookItem = { id: "crane", text: "The crane is lifted", status: "open", ...rest };
    return [{ role: "group", id: "group", kind: "events", items: [{ ...item, ...(when && { when }) }] }];
  };
  const day = { date: "2026-12-10", text: "10 December 2026" };
  const setClock = (now: string) => vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });

  afterEach(() => vi.useRealTimers());

  it("is followed by the day that is meant where only the day of the story tells it", () => {
    const tuesday = { date: "2026-12-01", relative: true, text: "next Tuesday" } as const;
    setClock("2026-11-23T12:00");
    const panel = show(group(tuesday, { label: "next Tuesday" }));
    expect(panel.getByRole("listitem")).toHaveTextContent("next Tuesday (Tuesday 1 December 2026)");
    cleanup();
    const inText = show(group(tuesday, { text: "The crane is lifted next Tuesday" }));
    expect(inText.getAllByRole("time").map(({ textContent }) => textContent)).toEqual([
      "Tuesday 1 December 2026",
      "next Tuesday",
    ]);
  });

  it("is called passed from the next day of the reader on", () => {
    setClock("2026-12-10T23:59");
    show(group(day, { label: day.text }));
    expect(screen.queryByText("Date passed")).toBeNull();
    cleanup();
    setClock("2026-12-11T00:01");
    show(group(day, { label: day.text }));
    expect(screen.getByText("Date passed")).toBeVisible();
  });

  it("is called passed behind the text in which it stands", () => {
    setClock("2026-12-11T00:01");
    const panel = show(group(day, { text: "The crane is lifted on 10 December 2026" }));
    expect(panel.getByRole("listitem")).toHaveTextContent(/10 December 2026 Date passed$/u);
  });

  it("is not called passed when the item is settled", () => {
    setClock("2026-12-11T00:01");
    show(group(day, { label: day.text, status: "happened" }));
    expect(screen.queryByText("Date passed")).toBeNull();
  });

  it("is not called passed by a prerendered page, which does not know the reader’s day", () => {
    setClock("2030-01-01");
    const html = renderToString(
      <OutlookPanel outlook={{ ...outlook, parts: group(day, { label: day.text }) }} open={19} />,
    );
    expect(html).toContain("10 December 2026");
    expect(html).not.toContain("Date passed");
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
      items: [{ id: `${kind}-item`, text: kind, status: "open", when: { date: "2030", text: "2030" } }],
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
