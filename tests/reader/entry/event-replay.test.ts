// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { holdEvents, replayEvents } from "../../../src/reader/entry/event-replay.ts";

/** The events that reach the document, as they would reach React. */
const received: string[] = [];
const receive = (event: Event) => received.push(event instanceof KeyboardEvent ? event.key : event.type);
for (const type of ["keydown", "click"]) document.addEventListener(type, receive);

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

afterEach(() => {
  replayEvents();
  received.length = 0;
});

describe("during hydration", () => {
  it("keyboard shortcuts are handled at once", () => {
    holdEvents();
    for (const key of ["j", "g", "Escape"]) press(key);
    expect(received).toEqual(["j", "g", "Escape"]);
  });

  it("clicks, Enter and Space do not reach React", () => {
    holdEvents();
    for (const key of ["Enter", " "]) press(key);
    document.body.click();
    expect(received).toEqual([]);
  });
});

it("a button that was pressed before hydration is clicked once afterwards", () => {
  const button = document.body.appendChild(document.createElement("button"));
  globalThis.pressed = button;
  holdEvents();
  replayEvents();
  replayEvents();
  expect(received).toEqual(["click"]);
});
