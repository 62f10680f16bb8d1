// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Layout } from "../../../src/reader/entry/frame/layout.tsx";
import { edition } from "../fixtures.ts";

describe("the masthead", () => {
  it("links to the library, today and what comes next, in this order", () => {
    render(<Layout edition={edition}>text</Layout>);
    const [nav] = screen.getAllByRole("navigation", { name: "Main" });
    if (!nav) throw new Error("no navigation");
    expect(
      within(nav)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["Library", "Today", "What comes next 3"]);
  });

  it.each([
    ["library", "Library"],
    ["today", "Today"],
    ["upcoming", "What comes next 3"],
  ] as const)("marks %s as the current page", (current, name) => {
    render(
      <Layout edition={edition} current={current}>
        text
      </Layout>,
    );
    const [nav] = screen.getAllByRole("navigation", { name: "Main" });
    if (!nav) throw new Error("no navigation");
    expect(within(nav).getByRole("link", { current: "page" })).toHaveTextContent(name);
  });

  it("is preceded by a link that skips it", () => {
    render(<Layout edition={edition}>text</Layout>);
    expect(screen.getAllByRole("link")[0]).toHaveAttribute("href", "#main");
    expect(screen.getByRole("main")).toHaveAttribute("id", "main");
  });

  it("is shown when the edition failed to load", () => {
    render(<Layout>text</Layout>);
    expect(screen.getByRole("banner")).toHaveTextContent("Aheadline");
    expect(screen.getByRole("main")).toHaveTextContent("text");
  });
});

describe("the footer", () => {
  it("links to the topics and to the archive", () => {
    render(<Layout edition={edition}>text</Layout>);
    const foot = within(screen.getByRole("navigation", { name: "Footer" }));
    expect(foot.getByRole("link", { name: "Archive" })).toHaveAttribute("href", "/archive/");
    expect(foot.getByRole("link", { name: "Science" })).toHaveAttribute("href", "/topics/science/");
  });
});
