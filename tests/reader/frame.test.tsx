// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Layout } from "../../src/reader/pages/layout.tsx";
import { readTheme, setTheme } from "../../src/reader/theme.ts";
import { edition } from "./fixtures.ts";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  setTheme("auto");
});

describe("the masthead", () => {
  it("has past, present and future, in this order", () => {
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
    ["desk", "What comes next 3"],
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

  it("comes after a link past it", () => {
    render(<Layout edition={edition}>text</Layout>);
    expect(screen.getAllByRole("link")[0]).toHaveAttribute("href", "#main");
    expect(screen.getByRole("main")).toHaveAttribute("id", "main");
  });

  it("stands without an edition", () => {
    render(<Layout>text</Layout>);
    expect(screen.getByRole("main")).toHaveTextContent("text");
  });
});

describe("the footer", () => {
  it("leads to the topics and to the archive", () => {
    render(<Layout edition={edition}>text</Layout>);
    const foot = within(screen.getByRole("navigation", { name: "Footer" }));
    expect(foot.getByRole("link", { name: "Archive" })).toHaveAttribute("href", "/archive/");
    expect(foot.getByRole("link", { name: "Science" })).toHaveAttribute("href", "/topics/science/");
  });
});

describe("the theme", () => {
  it("follows the system until the reader chooses", () => {
    render(<Layout edition={edition}>text</Layout>);
    expect(theme("Auto")).toBeChecked();
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });

  it("changes at once, and is kept", async () => {
    render(<Layout edition={edition}>text</Layout>);
    await userEvent.click(theme("Night"));
    expect(theme("Night")).toBeChecked();
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    expect(localStorage.getItem("aheadline.theme")).toBe("dark");
    await userEvent.click(theme("Auto"));
    expect(localStorage.getItem("aheadline.theme")).toBeNull();
  });

  it("lasts as long as the page where storage is refused", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    setTheme("sepia");
    expect(readTheme()).toBe("sepia");
  });
});

function theme(name: string): HTMLElement {
  return screen.getByRole("radio", { name, hidden: true });
}
