// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { UpcomingStrip } from "../../../../src/reader/features/front/upcoming-strip.tsx";
import { edition } from "../../fixtures.ts";

afterEach(() => vi.useRealTimers());

it("the strip of the front page says by the day of the reader that a date has passed, and adds its year", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-02-01T12:00") });
  const prerendered = document.createElement("div");
  prerendered.innerHTML = renderToString(<UpcomingStrip edition={edition} />);
  expect(prerendered.querySelector(".when")).toHaveTextContent("Thursday 10 December");
  const { container } = render(<UpcomingStrip edition={edition} />, {
    container: document.body.appendChild(prerendered),
    hydrate: true,
  });
  const dates = [...container.querySelectorAll(".when")].map(({ textContent }) => textContent);
  expect(dates).toEqual(["10 Dec 2026 Date passed", "March 2027", "No date yet"]);
});
