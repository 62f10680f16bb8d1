import { expect, test } from "vitest";
import { isOwn, links } from "../../../src/reader/lib/links.ts";

test("each kind of page has its address", () => {
  expect({
    today: links.today(),
    article: links.article("harbour-reopens"),
    section: links.article("harbour-reopens", "what next"),
    ownArticle: links.article("own:3f"),
    topic: links.topic("science"),
    topicPage: links.topic("science", 2),
    archive: links.archive(),
    archivePage: links.archive(3),
    library: links.library(),
    filteredLibrary: links.library({ show: "saved", tag: "sea" }),
    upcoming: links.upcoming(),
    upcomingPage: links.upcoming(2, "abc"),
    calendar: links.calendar(),
    topicCalendar: links.topicCalendar("science"),
    storyCalendar: links.storyCalendar("harbour-reopens"),
    itemCalendar: links.itemCalendar("harbour-reopens", "abc"),
    filteredUpcoming: links.upcomingList({ topic: "deep-sea", to: 3 }, 2),
    settings: links.settings(),
    data: links.data(),
    highlights: links.highlights(),
    offline: links.offline(),
    librarySchema: links.librarySchema(),
    add: links.add(),
    editOwn: links.add("own:3f"),
  }).toMatchInlineSnapshot(`
    {
      "add": "/add/",
      "archive": "/archive/",
      "archivePage": "/archive/3/",
      "article": "/articles/harbour-reopens/",
      "calendar": "/next.ics",
      "data": "/settings/#data",
      "editOwn": "/add/?edit=3f",
      "filteredLibrary": "/library/?show=saved&tag=sea",
      "filteredUpcoming": "/next/2/?topic=deep-sea&to=3",
      "highlights": "/highlights/",
      "itemCalendar": "/articles/harbour-reopens/abc.ics",
      "library": "/library/",
      "librarySchema": "/library.schema.json",
      "offline": "/offline/",
      "ownArticle": "/own/?id=3f",
      "section": "/articles/harbour-reopens/#what%20next",
      "settings": "/settings/",
      "storyCalendar": "/articles/harbour-reopens/next.ics",
      "today": "/",
      "topic": "/topics/science/",
      "topicCalendar": "/topics/science/next.ics",
      "topicPage": "/topics/science/2/",
      "upcoming": "/next/",
      "upcomingPage": "/next/2/#abc",
    }
  `);
});

test("slugs of other scripts are percent-encoded", () => {
  expect(links.article("гавань")).toBe(`/articles/${encodeURIComponent("гавань")}/`);
});

test("the first upcoming page has no number in its address", () => {
  expect(links.upcoming(1)).toBe(links.upcoming());
});

test("only slugs that begin with “own:” belong to own articles", () => {
  expect([isOwn("own:3f"), isOwn("owners"), isOwn("harbour-reopens")]).toEqual([true, false, false]);
});

test("a link in a text leads to another site, within its page or below the base; any other path leads nowhere", () => {
  expect(links.inText("https://other.example/a")).toBe("https://other.example/a");
  expect(links.inText("mailto:desk@post.example")).toBe("mailto:desk@post.example");
  expect(links.inText("#background")).toBe("#background");
  expect(links.inText("/articles/fire/#background")).toBe("/articles/fire/#background");
  expect(links.inText("fire.md")).toBeUndefined();
  expect(links.inText("The%20crane%20goes%20up")).toBeUndefined();
});
