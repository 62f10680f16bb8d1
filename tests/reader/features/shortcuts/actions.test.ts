// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  moveToStory,
  openFocused,
  toggleWatchedItem,
} from "../../../../src/reader/features/shortcuts/actions.ts";

const item = (id: string, from = "") =>
  `<li id="${id}" class="upcoming-item" tabindex="-1"><p class="from">${from}</p><button class="watch"></button></li>`;

beforeEach(() => {
  document.body.innerHTML = `<main>
    <ol>${item("dated", '<a href="/articles/ferry/">The ferry</a>')}</ol>
    <div><h3><a href="/articles/crane/">The crane</a></h3><ol>${item("undated")}</ol></div>
  </main>`;
});
afterEach(() => vi.restoreAllMocks());

describe("on the upcoming page", () => {
  it("j and k move the focus from item to item", () => {
    moveToStory(1);
    expect(document.activeElement?.id).toBe("dated");
    moveToStory(1);
    expect(document.activeElement?.id).toBe("undated");
    moveToStory(-1);
    expect(document.activeElement?.id).toBe("dated");
  });

  it("o opens the story that the item names, or the one above it", () => {
    const opened: (string | null)[] = [];
    document.addEventListener("click", (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) opened.push(event.target.getAttribute("href"));
    });
    document.getElementById("dated")?.focus();
    openFocused();
    document.getElementById("undated")?.focus();
    openFocused();
    expect(opened).toEqual(["/articles/ferry/", "/articles/crane/"]);
  });

  it("w takes the first item that nothing covers, and the same one again", () => {
    const pressed: (string | undefined)[] = [];
    for (const button of document.querySelectorAll("button"))
      button.addEventListener("click", () => pressed.push(button.closest("li")?.id));
    Element.prototype.checkVisibility = () => true;
    // A bar covers the first item.
    document.elementFromPoint = () => document.getElementById("undated");
    toggleWatchedItem();
    document.elementFromPoint = () => document.getElementById("dated");
    toggleWatchedItem();
    expect(pressed).toEqual(["undated", "undated"]);
  });
});
