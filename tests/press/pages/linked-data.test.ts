import { describe, expect, it } from "vitest";
import type { Article, OutlookItem, OutlookKind, When } from "../../../src/article/article.ts";
import { pageHead } from "../../../src/edition/page-head.ts";
import { linkedData } from "../../../src/press/pages/linked-data.ts";
import { article, edition } from "../../reader/fixtures.ts";

const site = { ...edition, address: "https://news.example/" };
const dataOf = (story: Article, of = site) =>
  linkedData(pageHead(`/articles/${story.slug}/`, {}, of), {}, of, story) as Record<string, unknown>;
const outlookOf = (kind: OutlookKind, ...items: OutlookItem[]): Article => ({
  ...article,
  slug: "harbour",
  sections: [
    {
      ...{ type: "outlook", id: "next", heading: "What comes next" },
      parts: [{ role: "group", id: "group", kind, items }],
    },
  ],
});
const item = (id: string, rest: Partial<OutlookItem> = {}): OutlookItem => ({
  ...{ id, text: `What ${id} brings`, status: "open" },
  ...rest,
});
const day = (date: string, rest: Partial<When> = {}) => ({ when: { date, text: date, ...rest } });

describe("what comes next in linked data", () => {
  it("is an event where it has a day, a month or a range, as precise as the author states it", () => {
    const { mentions } = dataOf(
      outlookOf(
        "events",
        item("day", day("2026-12-10", { time: "15:30", zone: "+01:00" })),
        item("month", day("2027-03")),
        item("range", day("2027-03-01", { until: "2027-03-04" })),
      ),
    );
    expect(mentions).toEqual([
      {
        "@type": "Event",
        name: "What day brings",
        url: "https://news.example/articles/harbour/#day",
        startDate: "2026-12-10T15:30+01:00",
      },
      expect.objectContaining({ startDate: "2027-03" }),
      expect.objectContaining({ startDate: "2027-03-01", endDate: "2027-03-04" }),
    ]);
  });

  it("is a question or a thing where it has no date", () => {
    const typesOf = (kind: OutlookKind) =>
      (dataOf(outlookOf(kind, item("crane"))).mentions as { "@type": string }[]).map((one) => one["@type"]);
    expect([typesOf("questions"), typesOf("outcomes")]).toEqual([["Question"], ["Thing"]]);
  });

  it("leaves out areas without a date, which name a trend", () => {
    const { mentions } = dataOf(outlookOf("areas", item("crane"), item("pier", day("2026-12-10"))));
    expect(mentions).toMatchObject([{ "@type": "Event", startDate: "2026-12-10" }]);
  });

  it("says that an event has moved, or did not happen, and which story says so", () => {
    const { mentions } = dataOf(
      outlookOf(
        "events",
        item("moved", {
          ...day("2026-12-12"),
          before: { changed: "2026-11-30", when: { date: "2026-12-10", text: "" } },
        }),
        item("off", {
          ...day("2026-12-10"),
          status: "did-not-happen",
          settlement: {
            story: { slug: "later", headline: "No ship came", lang: "en", published: "2026-12-10" },
          },
        }),
        item("reworded", { ...day("2026-12-10"), before: { changed: "2026-11-30", text: "Else" } }),
      ),
    );
    expect(mentions).toEqual([
      expect.objectContaining({
        eventStatus: "https://schema.org/EventRescheduled",
        previousStartDate: "2026-12-10",
      }),
      expect.objectContaining({
        eventStatus: "https://schema.org/EventCancelled",
        subjectOf: {
          "@type": "NewsArticle",
          headline: "No ship came",
          url: "https://news.example/articles/later/",
        },
      }),
      expect.not.objectContaining({ eventStatus: expect.anything() }),
    ]);
  });

  it("has no addresses in an edition that does not know its own", () => {
    const { address: _, ...unpublished } = site;
    const { mentions } = dataOf(outlookOf("questions", item("crane")), unpublished as typeof site);
    expect(mentions).toEqual([{ "@type": "Question", name: "What crane brings" }]);
  });
});

describe("corrections and threads in linked data", () => {
  const story = (slug: string) => ({ slug, headline: `The ${slug}`, lang: "en", published: "2026-11-01" });

  it("are the words of the correction, the series, and the story that this one continues", () => {
    const data = dataOf({
      ...article,
      slug: "second",
      corrections: [{ date: "2026-11-24", text: [{ text: "It was " }, { text: "Tuesday", marks: ["em"] }] }],
      thread: { name: "The harbour", stories: [story("first"), story("second"), story("third")] },
    });
    expect(data).toMatchObject({
      correction: [{ "@type": "CorrectionComment", datePublished: "2026-11-24", text: "It was Tuesday" }],
      isPartOf: { "@type": "CreativeWorkSeries", name: "The harbour" },
      isBasedOn: { headline: "The first", url: "https://news.example/articles/first/" },
    });
  });

  it("are absent from a story that has none, and the first of a thread continues nothing", () => {
    expect(dataOf(article)).not.toHaveProperty("correction");
    const first = dataOf({
      ...article,
      slug: "first",
      thread: { stories: [story("first"), story("second")] },
    });
    expect(first).not.toHaveProperty("isBasedOn");
  });
});

const authorOf = (byline?: string) => {
  const { byline: _, ...rest } = article;
  const story = { ...rest, ...(byline && { byline }) };
  const head = pageHead(`/articles/${story.slug}/`, {}, edition);
  return (linkedData(head, {}, edition, story) as { author: unknown }).author;
};

describe("the author of a story in linked data", () => {
  it("is the name in the byline, without guessing whether it is a person", () => {
    for (const byline of ["Anna Berg", "Anna Berg, Tom Ito", "Science desk"])
      expect(authorOf(byline)).toEqual({ name: byline });
  });

  it("is the edition when the byline names nobody else", () => {
    const publisher = expect.objectContaining({ "@type": "NewsMediaOrganization", name: edition.name });
    expect(authorOf(edition.name)).toEqual(publisher);
    expect(authorOf()).toEqual(publisher);
  });
});
