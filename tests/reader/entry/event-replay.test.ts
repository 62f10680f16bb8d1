// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { holdEvents, replayEvents } from "../../../src/reader/entry/event-replay.ts";

/** What the page hears of. */
const heard: string[] = [];
const hear = (event: Event) => heard.push(event instanceof KeyboardEvent ? event.key : event.type);
for (const type of ["keydown", "click"]) document.addEventListener(type, hear);

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

afterEach(() => {
  replayEvents();
  heard.length = 0;
});

describe("while the app takes over the page", () => {
  it("single keys do what they always do", () => {
    holdEvents();
    for (const key of ["j", "g", "Escape"]) press(key);
    expect(heard).toEqual(["j", "g", "Escape"]);
  });

  it("what presses a button waits", () => {
    holdEvents();
    for (const key of ["Enter", " "]) press(key);
    document.body.click();
    expect(heard).toEqual([]);
  });
});

it("a button that was pressed too early is pressed again, once", () => {
  const button = document.body.appendChild(document.createElement("button"));
  globalThis.pressed = button;
  holdEvents();
  replayEvents();
  replayEvents();
  expect(heard).toEqual(["click"]);
});
