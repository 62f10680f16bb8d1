// @vitest-environment jsdom
import { expect, test } from "vitest";
import { links } from "../../../src/reader/lib/links.ts";
import { appPath } from "../../../src/reader/routing/intercept-links.ts";

function pathOf(href: string): string | undefined {
  const link = document.createElement("a");
  link.href = href;
  return appPath(link);
}

test("a link to a calendar is left to the browser, as are other files of the edition", () => {
  const calendars = [
    links.calendar(),
    links.topicCalendar("science"),
    links.storyCalendar("harbour"),
    links.itemCalendar("harbour", "abc-2"),
  ];
  expect(calendars.map(pathOf)).toEqual([undefined, undefined, undefined, undefined]);
  expect(pathOf(links.article("harbour"))).toBe("/articles/harbour/");
});
