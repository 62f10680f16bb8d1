// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { focus } from "../../../src/reader/lib/focus.ts";

function render(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test("a heading takes the focus, and does not join the tab order", () => {
  const heading = render("<h2>What comes next</h2>");
  focus(heading);
  expect(document.activeElement).toBe(heading);
  expect(heading.getAttribute("tabindex")).toBe("-1");
});

test("a button takes the focus and stays in the tab order", () => {
  const button = render("<button>Save</button>");
  focus(button);
  expect(document.activeElement).toBe(button);
  expect(button.hasAttribute("tabindex")).toBe(false);
});

test("the page does not scroll", () => {
  const heading = render("<h2>What comes next</h2>");
  const focused = vi.spyOn(heading, "focus");
  focus(heading);
  expect(focused).toHaveBeenCalledWith({ preventScroll: true });
});

test("nothing happens without an element", () => {
  const button = render("<button>Save</button>");
  button.focus();
  focus(null);
  expect(document.activeElement).toBe(button);
});
