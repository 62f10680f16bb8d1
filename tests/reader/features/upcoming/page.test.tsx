// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, NavigationType, Route, Routes } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OutlookItem } from "../../../../src/article/article.ts";
import type { OutlookEntry, OutlookSummary } from "../../../../src/edition/edition.ts";
import { sizes } from "../../../../src/edition/paths.ts";
import { editionQuery } from "../../../../src/reader/edition/queries.ts";
import { ErrorPage } from "../../../../src/reader/entry/frame/error-page.tsx";
import { loadRoute } from "../../../../src/reader/entry/load-route.ts";
import {
  outlookListQuery,
  outlookQuery,
  outlookSummaryQuery,
  outlookTopicQuery,
} from "../../../../src/reader/features/upcoming/queries.ts";
import { RouteStateContext } from "../../../../src/reader/routing/route-state.ts";
import type { Watched } from "../../../../src/reader/store/records.ts";
import { recordsQuery } from "../../../../src/reader/store/records-query.ts";
import { article, edition, entries, outlookSummary as summary } from "../../fixtures.ts";
import { stubIntersection } from "../../intersection.ts";

/** A Monday. */
const today = "2026-11-23";

beforeEach(() => {
  stubIntersection();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 23, 9) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
});

type Options = {
  pages?: OutlookEntry[][];
  summary?: Partial<OutlookSummary>;
  watched?: Watched[];
  changed?: OutlookEntry[];
};

/** Opens an address of the upcoming page; returns the head of the page. */
async function open(path: string, { pages = [entries], changed = [], watched = [], ...rest }: Options = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, enabled: false } } });
  const file = { version: "1.0", build: edition.build, pages: pages.length };
  client.setQueryData(editionQuery.queryKey, edition);
  client.setQueryData(outlookSummaryQuery.queryKey, { ...summary, pages: pages.length, ...rest.summary });
  client.setQueryData(recordsQuery("watched").queryKey, watched);
  client.setQueryData(outlookListQuery("changed", 1).queryKey, {
    ...file,
    page: 1,
    pages: 1,
    list: "changed",
    entries: changed,
  });
  for (const [index, page] of pages.entries()) {
    const topic = { slug: "world", name: "World", open: 7, dated: 2, pages: pages.length };
    client.setQueryData(outlookQuery(index + 1).queryKey, { ...file, page: index + 1, entries: page });
    client.setQueryData(outlookTopicQuery("world", index + 1).queryKey, {
      ...file,
      topic,
      page: index + 1,
      entries: page,
    });
  }
  const { pathname, search } = new URL(path, "https://forenoon.example");
  const location = { pathname, search, hash: "", state: null, key: "default" };
  const route = await loadRoute(client, location, NavigationType.Pop);
  const { page } = route;
  render(
    <QueryClientProvider client={client}>
      <RouteStateContext value={{ route, refresh: () => undefined }}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route
              path={route.pattern}
              element={"View" in page ? <page.View /> : <ErrorPage error={page.error} />}
            />
          </Routes>
        </MemoryRouter>
      </RouteStateContext>
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
  return "head" in page ? page.head : undefined;
}

const story = entries[0]?.story as OutlookEntry["story"];

/** An open item of the sample story; `rest` overrides its fields. */
function item(id: string, rest: Partial<OutlookItem> = {}): OutlookEntry {
  return { id, kind: "outcomes", text: `Item ${id}`, status: "open", ...rest, story };
}

const on = (date: string) => ({ when: { date, text: date } });
const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    item(`${index}`, on(`2026-12-${String(index + 1).padStart(2, "0")}`)),
  );

function watchedItem(id: string, rest: Partial<Watched> = {}): Watched {
  return {
    key: `${story.slug}#${id}`,
    item: id,
    kind: "outcomes",
    story: { slug: story.slug, headline: story.headline, lang: "en" },
    seen: { text: `Item ${id}`, status: "open" },
    watchedAt: "2026-11-01T08:00:00.000Z",
    ...rest,
  };
}

const groups = () =>
  [...document.querySelectorAll(".upcoming-list h2")].map(({ textContent }) => textContent);
const stretches = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const sentence = () => document.querySelector(".page-head p")?.textContent;
const filters = () => within(screen.getByRole("navigation", { name: "Filter" }));
const items = () =>
  [...document.querySelectorAll("li.upcoming-item")].map(({ id }) => id.replace(`${story.slug}-`, ""));
const itemOf = (id: string) => within(document.getElementById(`${story.slug}-${id}`) as HTMLElement);

describe("the head of the page", () => {
  it("counts open questions, stories and dates in words", async () => {
    await open("/next/");
    expect(sentence()).toBe("Three open questions from one story. Two have a date.");
  });

  it("adds how many the reader watches, and how many were settled since the last visit", async () => {
    localStorage.setItem("aheadline.upcoming", JSON.stringify({ latest: "2026-11-21T10:00:00.000Z" }));
    await open("/next/", { watched: [watchedItem("a"), watchedItem("b")] });
    expect(sentence()).toBe(
      "Three open questions from one story. Two have a date. You are watching two, and one was settled since Saturday.",
    );
  });

  it("draws a line with a mark for each day that has items, hidden from screen readers", async () => {
    await open("/next/");
    const line = document.querySelector(".scale svg");
    expect(line).toHaveAttribute("aria-hidden", "true");
    expect(line).toHaveTextContent("Today, 23 November10 December");
  });

  it("says that nothing is pending in an edition without items", async () => {
    const none = { open: 0, pages: 0, settled: { count: 0, pages: 0, days: [], latest: [] } };
    await open("/next/", { summary: none });
    expect(screen.getByRole("heading", { level: 1, name: "Nothing is pending" })).toBeInTheDocument();
    expect(screen.getByText("None of today’s stories says what comes next.")).toBeInTheDocument();
  });
});

describe("the list of open questions", () => {
  it("has settled ones, those with a date, those without by story, and those whose date has passed", async () => {
    await open("/next/", { pages: [[...entries, item("past", on("2026-11-22"))]] });
    expect(groups()).toEqual(["Settled in the last two weeks", "With a date", "No date yet", "Date passed"]);
    expect(items()).toEqual(["outcome-c", "outcome-a", "outcome-b", "area-a", "past"]);
    expect(itemOf("past").getByText(/Item past/u)).toHaveTextContent("Possible: Item past");
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent(article.headline);
  });

  it("shows what was settled in roman words, with a hidden “Settled”, and what happened beside it", async () => {
    await open("/next/");
    expect(itemOf("outcome-c").getByText(/^Happened/u)).toHaveTextContent("Happened, 21 Nov");
    expect(itemOf("outcome-c").getByText(/council pays/u)).toHaveTextContent(
      "Settled: The council pays for the lights",
    );
  });

  it("says since when, where all was settled since the last visit, and keeps what is older", async () => {
    localStorage.setItem("aheadline.upcoming", JSON.stringify({ latest: "2026-11-20T10:00:00.000Z" }));
    await open("/next/");
    expect(groups()).toEqual(["Settled since Friday", "With a date", "No date yet"]);
    cleanup();
    localStorage.setItem("aheadline.upcoming", JSON.stringify({ latest: "2026-11-22T10:00:00.000Z" }));
    await open("/next/");
    expect(groups()).toEqual(["Settled in the last two weeks", "With a date", "No date yet"]);
  });

  it("leaves out what was settled more than a fortnight before the build", async () => {
    await open("/next/", { summary: { today: "2026-12-06" } });
    expect(groups()).toEqual(["With a date", "No date yet"]);
  });

  it("says that a date has passed on the day after it, though the edition is older", async () => {
    vi.setSystemTime(new Date(2026, 11, 11, 0, 30));
    await open("/next/");
    expect(groups()).toEqual(["Settled lately", "With a date", "No date yet", "Date passed"]);
    expect(items()).toEqual(["outcome-c", "outcome-b", "area-a", "outcome-a"]);
  });

  it("says what could hold items back, once for each story", async () => {
    const caveat = "The crane drivers have not agreed.";
    const page = [...days(2), item("undated")].map((entry) => ({ ...entry, story: { ...story, caveat } }));
    await open("/next/", { pages: [page] });
    const told = screen.getAllByText(caveat).map((text) => text.textContent);
    expect(told).toEqual([`What could hold these back: ${caveat}`, `What could hold these back: ${caveat}`]);
    expect(itemOf("0").getByText(caveat)).toBeInTheDocument();
    expect(itemOf("1").queryByText(caveat)).toBeNull();
  });

  it("notes a changed date and changed words for 90 days", async () => {
    const moved = item("a", { ...on("2026-12-10"), before: { changed: "2026-11-20", ...on("2026-12-03") } });
    const reworded = item("b", { before: { changed: "2026-11-20T08:00:00Z", text: "It was so" } });
    const old = item("c", { before: { changed: "2026-08-20", text: "It was so" } });
    await open("/next/", { pages: [[moved, reworded, old]] });
    const notes = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(notes).toEqual(["Moved from 3 December", "Reworded"]);
    expect(itemOf("a").getByText("Moved from 3 December").tagName).toBe("MARK");
    expect(itemOf("b").getByText("Reworded")).toHaveAttribute("title", "It said: It was so");
    expect(itemOf("a").getByText("Moved from 3 December")).not.toHaveAttribute("title");
  });

  it("says nothing of how the question of a settled item read before", async () => {
    const before = { changed: "2026-11-20", text: "It was so", ...on("2026-12-03") };
    const settled = item("s", { status: "happened", before });
    await open("/next/?show=changed", { changed: [settled] });
    expect(itemOf("s").getByText("Item s")).toBeInTheDocument();
    expect(document.querySelector("mark")).toBeNull();
  });

  it("notes what has changed since the reader saw a watched item", async () => {
    const watched = watchedItem("0", {
      seen: { text: "Item 0", status: "open", ...on("2027-01") },
      now: { text: "Item 0", status: "open", ...on("2026-12-01") },
      changedAt: "2026-11-22T08:00:00.000Z",
    });
    await open("/next/", { pages: [days(1)], watched: [watched] });
    expect(itemOf("0").getByText("Moved from January 2027")).toBeInTheDocument();
  });
});

describe("dates", () => {
  it("stand together when there are at most 12", async () => {
    await open("/next/", { pages: [days(12)], summary: { dated: 12 } });
    expect(stretches()).toEqual([]);
  });

  it("are grouped by week when there are more, on whichever page; a month comes after its days", async () => {
    const page = [
      item("today", on(today)),
      ...days(9),
      item("month", on("2026-12")),
      item("year", on("2027")),
    ];
    await open("/next/", { pages: [page], summary: { dated: 13 } });
    expect(stretches()).toEqual(["This week", "Next week", "7–13 December", "December 2026", "2027"]);
  });

  it("that have a name are in the group of the month in which they begin, in no words of their story", async () => {
    const named = (id: string, date: string, until: string) =>
      item(id, { when: { date, until, named: "quarter", text: "primer trimestre" } });
    const page = [
      named("x", "2027-01-01", "2027-03-31"),
      named("y", "2027-01-01", "2027-02-28"),
      ...days(11),
    ];
    await open("/next/", { pages: [page], summary: { dated: 13 } });
    expect(stretches()).toEqual(["Next week", "7–13 December", "January 2027"]);
  });

  it("have their time in a line of its own", async () => {
    const timed = item("a", { when: { date: "2026-12-08", time: "15:30", text: "8 December" } });
    await open("/next/", { pages: [[timed]] });
    expect(document.querySelector("time.when")?.textContent).toBe("Tue\u{a0}8\u{a0}Dec, 15:30");
  });

  it("are grouped by month when there are more than 40", async () => {
    const page = [
      item("today", on(today)),
      ...days(3),
      item("month", on("2026-12")),
      item("year", on("2027")),
    ];
    await open("/next/", { pages: [page], summary: { dated: 41 } });
    expect(stretches()).toEqual(["November 2026", "December 2026", "2027"]);
  });
});

describe("filters", () => {
  it("have counts, and lead to addresses with the filter", async () => {
    await open("/next/", { watched: [watchedItem("a")] });
    const shown = filters()
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);
    expect(shown).toEqual([
      ["All 3", "/next/"],
      ["Watching 1", "/next/?show=watching"],
      ["Changed 1", "/next/?show=changed"],
      ["World 3", "/next/?topic=world"],
    ]);
    expect(filters().getByRole("link", { current: "page" })).toHaveTextContent("All 3");
  });

  it("show the questions of a topic, and announce their number in the title", async () => {
    const head = await open("/next/?topic=world");
    expect(head?.title).toBe("What comes next: World, seven open questions");
    expect(filters().getByRole("link", { current: "page" })).toHaveTextContent("World 3");
    expect(items()).toEqual(["outcome-a", "outcome-b", "area-a"]);
  });

  it("show watched items from the device: settled, dated, undated and withdrawn ones", async () => {
    const at = { changedAt: "2026-11-22T08:00:00.000Z" };
    const head = await open("/next/?show=watching", {
      watched: [
        watchedItem("undated"),
        watchedItem("gone", { now: null, ...at }),
        watchedItem("dated", { seen: { text: "Item dated", status: "open", ...on("2026-12-01") } }),
        watchedItem("done", { now: { text: "Item done", status: "did-not-happen" }, ...at }),
      ],
    });
    expect(head?.title).toBe("What comes next: Watching, four questions");
    expect(items()).toEqual(["done", "dated", "undated", "gone"]);
    expect(itemOf("done").getByText(/^Did not happen/u)).toHaveTextContent("Did not happen, 22 Nov");
    expect(itemOf("gone").getByText("Withdrawn from its story")).toBeInTheDocument();
  });

  it("say how to watch when nothing is watched", async () => {
    await open("/next/?show=watching");
    expect(
      screen.getByRole("heading", { level: 2, name: "You are not watching anything" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Show all open questions" })).toHaveAttribute("href", "/next/");
  });

  it("show what the edition changed, and what changed for the reader beside it, each once", async () => {
    const changed = [item("a", { before: { changed: "2026-11-20", text: "It was so" } })];
    const now = { text: "Other words", status: "open" as const };
    const at = { now, changedAt: "2026-11-22T08:00:00.000Z" };
    await open("/next/?show=changed", { changed, watched: [watchedItem("a", at), watchedItem("b", at)] });
    expect(items()).toEqual(["b", "a"]);
    expect(filters().getByRole("link", { current: "page" })).toHaveTextContent("Changed 2");
  });

  it("count a watched change that the edition lists once, whether or not that list is loaded", async () => {
    const now = { text: "Other words", status: "open" as const };
    const watched = watchedItem("a", { now, changedAt: "2026-11-22T08:00:00.000Z" });
    await open("/next/", { watched: [watched], summary: { changed: { count: 1, pages: 2 } } });
    expect(filters().getByRole("link", { name: /Changed/u })).toHaveTextContent("Changed 1");
  });

  it("order what was settled by its date, the newest first; a month counts as its last day", async () => {
    const settledOn = (date: string) => ({
      now: { text: "So it was", status: "happened" as const, settlement: { date } },
      changedAt: "2026-11-22T08:00:00.000Z",
    });
    const dates = { a: "2026-10-30", b: "2026-10", c: "2025-12-31" };
    const watched = Object.entries(dates).map(([id, date]) => watchedItem(id, settledOn(date)));
    await open("/next/?show=watching", { watched });
    expect(items()).toEqual(["b", "a", "c"]);
    const told = [...document.querySelectorAll("li .when")].map(({ textContent }) => textContent);
    expect(told).toEqual(["Happened, October 2026", "Happened, 30 Oct", "Happened, 31 Dec 2025"]);
  });

  it("say a caveat of a story once in a list of changes", async () => {
    const caveat = "The crane drivers have not agreed.";
    const changed = [...days(1), item("undated")].map((entry) => ({ ...entry, story: { ...story, caveat } }));
    await open("/next/?show=changed", { changed });
    expect(screen.getAllByText(caveat)).toHaveLength(1);
  });

  it("say so when nothing has changed", async () => {
    await open("/next/?show=changed", { summary: { changed: { count: 0, pages: 0 } } });
    expect(screen.getByRole("heading", { level: 2, name: "Nothing has changed" })).toBeInTheDocument();
  });
});

describe("further pages", () => {
  const pages = [days(2), [item("x")], [item("y")]];
  const more = { open: 2 * sizes.outlook + 15, pages: 3 };

  it("are a link away, and are added in place with JavaScript", async () => {
    await open("/next/", { pages, summary: more });
    const link = screen.getByRole("link", { name: `Show ${sizes.outlook} more` });
    expect(link).toHaveAttribute("href", "/next/?to=2");
    expect(link).toHaveAttribute("data-in-place");
  });

  it("are shown together up to the one in the address", async () => {
    await open("/next/?to=2", { pages, summary: more });
    expect(items()).toEqual(["outcome-c", "0", "1", "x"]);
    expect(screen.getByRole("link", { name: "Show 15 more" })).toHaveAttribute("href", "/next/?to=3");
  });

  it("keep the filter", async () => {
    await open("/next/2/?topic=world", { pages, summary: more });
    expect(items()).toEqual(["x"]);
    expect(screen.getByRole("link", { name: /more/u })).toHaveAttribute("href", "/next/2/?topic=world&to=3");
  });

  it("end with the list", async () => {
    await open("/next/3/", { pages, summary: more });
    expect(screen.queryByRole("link", { name: /more/u })).toBeNull();
  });

  it("that do not exist are not found", async () => {
    await open("/next/zero/", { pages, summary: more });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no story at this address");
  });
});

it("a watch button stands in each open item, and in none that was settled", async () => {
  await open("/next/");
  expect(itemOf("outcome-a").getByRole("button", { name: /Watch: Lenders vote/u })).toBeInTheDocument();
  expect(itemOf("outcome-c").queryByRole("button")).toBeNull();
  await userEvent.tab();
  expect(document.activeElement).toHaveTextContent("All 3");
});
