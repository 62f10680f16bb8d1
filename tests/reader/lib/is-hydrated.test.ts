// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { useIsHydrated } from "../../../src/reader/lib/is-hydrated.ts";

const Day = () => (useIsHydrated() ? "the day of the reader" : "the day of the build");

test("a prerendered page has the day of the build, and hydration replaces it without a mismatch", () => {
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(createElement(Day));
  expect(container).toHaveTextContent("the day of the build");
  const errors: unknown[] = [];
  render(createElement(Day), { container, hydrate: true, onRecoverableError: (error) => errors.push(error) });
  expect(screen.getByText("the day of the reader")).toBeInTheDocument();
  expect(errors).toEqual([]);
});
