import { expect, inject, test } from "vitest";
import { ready, visit } from "./visit.ts";

/* How a page that came as HTML becomes the app: React takes over what is there, to the letter. */

test.each([
  ["the front page", ""],
  ["a story", "articles/halley-2061/"],
  ["a topic", "topics/sky/"],
  ["the archive", "archive/"],
  ["the desk", "next/"],
])("%s is taken over by a browser that writes dates in other words", async (_name, path) => {
  const page = await visit("about:blank");
  await page.addInitScript(() => {
    const { format } = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype);
    const get = function (this: Intl.DateTimeFormat) {
      return (date?: Date) => `the ${format.get?.call(this)(date)}`;
    };
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", { ...format, get });
    addEventListener("DOMContentLoaded", () =>
      Object.assign(window, { h1: document.querySelector("h1"), dates: datesOf() }),
    );
    const datesOf = () => [...document.querySelectorAll("time")].map(({ textContent }) => textContent).join();
    Object.assign(window, { datesOf });
  });
  await page.goto(inject("site") + path);
  await ready(page);
  const kept = await page.evaluate(() => {
    const before = window as unknown as { h1: Element; dates: string; datesOf: () => string };
    return { h1: before.h1.isConnected, dates: before.dates === before.datesOf() };
  });
  expect(kept, "nothing was drawn anew").toEqual({ h1: true, dates: true });
});
