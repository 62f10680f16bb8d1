import type { Article } from "../../src/article/article.ts";
import type { Card, Edition, OutlookEntry, OutlookSummary } from "../../src/edition/edition.ts";

/** A story in the shape of wire copy: three sections, bullets, a ledger and an outlook. All invented. */
export const article: Article = {
  version: "1.0",
  slug: "harbour-reopens",
  lang: "en",
  headline: "Port Ellery opens its old harbour again",
  kicker: "Port Ellery",
  summary:
    "After nine years behind a fence, the basin takes ships once more, and a town counts what it owes.",
  byline: "Harbour desk",
  published: "2026-11-23",
  updated: "2026-11-23T09:40:00+01:00",
  topics: ["World", "Science"],
  facts: [
    { label: "Where", text: "Port Ellery" },
    { label: "Depth", text: "Eleven metres" },
  ],
  lead: [
    { type: "paragraph", id: "lead-a", text: "The first ship came in at dawn, late and very slowly." },
    {
      type: "paragraph",
      id: "lead-b",
      text: [
        { text: "It carried " },
        { text: "timber", marks: ["em"] },
        { text: ", and a " },
        { text: "permit", href: "https://example.org/permit" },
        { text: " signed twice." },
      ],
    },
  ],
  sections: [
    {
      type: "section",
      id: "background",
      heading: "Background",
      blocks: [
        {
          type: "list",
          id: "list-a",
          leadIn: "The basin was closed for reasons such as:",
          items: [
            { id: "item-a", text: "Silt in the channel" },
            {
              id: "item-b",
              text: "Cranes past their age",
              items: [{ id: "item-b1", text: "Two of them without brakes" }],
            },
            { id: "item-c", label: "Debt", text: "more than the town earns in a year" },
          ],
        },
        { type: "paragraph", id: "para-a", text: "Dredging took three winters." },
      ],
    },
    {
      type: "section",
      id: "what-it-changes",
      heading: "What it changes",
      blocks: [
        {
          type: "list",
          id: "list-b",
          leadIn: "The opening is felt in several places:",
          items: [
            { id: "label-a", label: "Freight", text: "Barges save a day on the way to the lakes." },
            { id: "label-b", label: "Work", text: "Forty people have been hired, most of them for good." },
            { id: "label-c", label: "Birds", text: "The terns that nested on the quay have moved." },
          ],
        },
      ],
      sections: [
        {
          id: "numbers",
          heading: "Numbers",
          blocks: [
            {
              type: "table",
              id: "table-a",
              head: ["When", "Ships"],
              rows: [
                ["Nine years ago", "310 in a summer"],
                ["This Friday", "a single one"],
              ],
              align: [null, "end"],
            },
          ],
        },
      ],
    },
    {
      type: "section",
      id: "reactions",
      heading: "Reactions",
      blocks: [
        { type: "quote", id: "quote-a", text: "We waited so long that we forgot what for.", cite: "A pilot" },
        { type: "unknown", id: "unknown-a", text: "A block from the years to come." },
        { type: "code", id: "code-a", text: "VHF 12\nVHF 16" },
        { type: "image", id: "image-a", src: "https://example.org/quay.jpg", alt: "The quay at dawn" },
      ],
    },
    {
      type: "outlook",
      id: "what-comes-next",
      heading: "What comes next?",
      parts: [
        { role: "lead", id: "next-lead", text: "The harbour board has set out its winter." },
        {
          role: "group",
          id: "next-areas",
          kind: "areas",
          leadIn:
            "In the long run the new basin could open the way for closer work between the town and the valley in:",
          items: [
            { id: "area-a", text: "Goods by rail", status: "open" },
            { id: "area-b", text: "Shared pilots", status: "open" },
          ],
        },
        {
          role: "caveat",
          id: "next-caveat",
          text: "However, the crane drivers have not agreed to the new rota.",
        },
        {
          role: "group",
          id: "next-outcomes",
          kind: "outcomes",
          leadIn: "Outcomes that are possible:",
          items: [
            {
              id: "outcome-a",
              label: "10 December 2026",
              text: "Lenders vote on a line of credit",
              when: { date: "2026-12-10", text: "10 December 2026" },
              status: "open",
            },
            {
              id: "outcome-b",
              text: "Night ferries begin by March 2027",
              when: { date: "2027-03", text: "by March 2027" },
              status: "open",
            },
            { id: "outcome-c", text: "The council pays for the lights", status: "happened" },
          ],
        },
        {
          role: "view",
          blocks: [{ type: "paragraph", id: "view-a", text: "Harbours outlive the towns that dig them." }],
        },
      ],
    },
  ],
  sources: [
    { text: "Minutes of the harbour board", href: "https://example.org/minutes" },
    { text: "Own counting" },
  ],
  words: 180,
  minutes: 1,
  inferred: [],
};

/** A story in another language and another direction. */
export const arabic: Article = {
  ...article,
  slug: "kusuf",
  lang: "ar",
  dir: "rtl",
  headline: "ست دقائق من الظلام فوق الأقصر",
  summary: "كسوف كلي للشمس يعبر صعيد مصر في صيف 2027.",
  topics: ["Science"],
};

/** A card of a story; `rest` overrides its fields. */
export function cardOf(slug: string, headline: string, rest: Partial<Card> = {}): Card {
  return { slug, headline, lang: "en", topics: ["World"], published: "2026-11-22", minutes: 4, ...rest };
}

/** The card of a story with a picture. */
export function withPicture(name: string): Card {
  const picture = { name: `${name}-1`, width: 1500, height: 1000, widths: [320, 800, 1500] };
  return cardOf(name, name, { image: { alt: `Of ${name}`, picture } });
}

const story = {
  slug: article.slug,
  headline: article.headline,
  lang: "en",
  published: "2026-11-23",
  topics: ["World"],
};

/** Open items, as the upcoming page receives them. */
export const entries: OutlookEntry[] = [
  {
    id: "outcome-a",
    kind: "outcomes",
    label: "10 December 2026",
    text: "Lenders vote on a line of credit",
    when: { date: "2026-12-10", text: "10 December 2026" },
    status: "open",
    story,
  },
  {
    id: "outcome-b",
    kind: "events",
    text: "Night ferries begin by March 2027",
    when: { date: "2027-03", text: "by March 2027" },
    status: "open",
    story,
  },
  { id: "area-a", kind: "areas", text: "Goods by rail", status: "open", story },
];

const cards = [
  cardOf("seed-vault", "A seed vault reopens after eleven winters", {
    topics: ["Science"],
    kicker: "Tarnholm",
    summary: "Its keepers will grow what they stored, then store what they grow.",
    next: { id: "vault-a", text: "A second vault, further south" },
  }),
  cardOf("paper-strip", "A paper strip that tells when a vaccine has grown too warm", {
    topics: ["Science"],
    summary: "It costs less than the syringe, and needs no one to read a chart.",
    next: {
      id: "strip-a",
      text: "Results from two more clinics",
      when: { date: "2027-02", text: "2027-02" },
    },
    updated: "2026-11-24",
  }),
  cardOf("kusuf", arabic.headline, {
    lang: "ar",
    dir: "rtl",
    topics: ["Science"],
    summary: "كسوف كلي للشمس يعبر صعيد مصر في صيف 2027.",
    next: {
      id: "kusuf-a",
      text: "كسوف كلي للشمس فوق الأقصر",
      when: { date: "2027-08-02", text: "2027-08-02" },
    },
  }),
  cardOf("shared-tractors", "Small farms pool their tractors, and their debts", {
    summary: "Eleven valleys now share one workshop. The bank is the harder part.",
    next: { id: "farms-a", text: "Neighbouring valleys copy the scheme" },
  }),
  cardOf("quiet-library", "The library that lends out silence", { topics: ["Science"] }),
];

/** An edition of six stories. */
export const edition: Edition = {
  version: "1.0",
  name: "The Forenoon",
  language: "en",
  dir: "ltr",
  address: "https://forenoon.example/",
  build: "test",
  date: "2026-11-23",
  built: "2026-11-23",
  stories: 6,
  minutes: 21,
  pages: 1,
  topics: [
    { slug: "world", name: "World", count: 2, pages: 1 },
    { slug: "science", name: "Science", count: 5, pages: 1 },
  ],
  front: {
    lead: {
      ...cardOf(article.slug, article.headline, {
        summary:
          "After nine years behind a fence, the basin takes ships once more, and a town counts what it owes.",
        kicker: "Port Ellery",
        next: {
          id: "outcome-a",
          text: "Lenders vote on a line of credit",
          when: { date: "2026-12-10", text: "2026-12-10" },
        },
      }),
      contents: [
        { id: "background", heading: "Background" },
        { id: "what-it-changes", heading: "What it changes" },
        { id: "reactions", heading: "Reactions" },
        { id: "what-comes-next", heading: "What comes next", outlook: true },
      ],
    },
    cards,
  },
  outlook: { open: 3, pages: 1, strip: entries.map((entry) => ({ ...entry, page: 1 })), settled: [] },
};

/** The counts of its outlook items, of which one was settled. */
export const outlookSummary: OutlookSummary = {
  version: "1.0",
  build: "test",
  today: "2026-11-23",
  open: 3,
  dated: 2,
  pages: 1,
  stories: 1,
  topics: [{ slug: "world", name: "World", open: 3, dated: 2, pages: 1 }],
  days: [{ date: "2026-12-10", count: 1, page: 1 }],
  changed: { count: 1, pages: 1 },
  settled: {
    count: 1,
    pages: 1,
    days: [{ date: "2026-11-21", count: 1 }],
    latest: [
      {
        id: "outcome-c",
        kind: "outcomes",
        text: "The council pays for the lights",
        status: "happened",
        changedOn: "2026-11-21",
        story,
      },
    ],
  },
};
