// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { useIsHydrated } from "../../../src/reader/lib/is-hydrated.ts";

function Day() {
  return <p>{useIsHydrated() ? "the day of the reader" : "the day of the build"}</p>;
}

test("a prerendered page has the day of the build, and hydration replaces it without a mismatch", () => {
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(<Day />);
  expect(container).toHaveTextContent("the day of the build");
  const errors: unknown[] = [];
  render(<Day />, { container, hydrate: true, onRecoverableError: (error) => errors.push(error) });
  expect(screen.getByText("the day of the reader")).toBeInTheDocument();
  expect(errors).toEqual([]);
});
