// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, use } from "react";
import { describe, expect, it, vi } from "vitest";
import type { WatchableItem } from "../../../src/article/outlook.ts";
import { LibraryContext } from "../../../src/reader/article/library-context.ts";
import { WatchButton } from "../../../src/reader/article/watch-button.tsx";

const story = { slug: "harbour", headline: "The harbour", lang: "en" };
const question: WatchableItem = {
  id: "ferries",
  text: [{ text: "Night ferries " }, { text: "run", marks: ["em"] }],
  status: "open",
  kind: "outcomes",
  story,
};

function Watching(props: ComponentProps<typeof WatchButton> & { toggle?: () => void }) {
  const library = use(LibraryContext);
  const isWatched = (slug: string, item?: string) => slug === "harbour" && item === "ferries";
  return (
    <LibraryContext value={{ ...library, isWatched, toggleWatched: props.toggle ?? library.toggleWatched }}>
      <WatchButton item={props.item} />
    </LibraryContext>
  );
}

const button = () => screen.queryByRole("button");

describe("the button that watches a question", () => {
  it("says the question, and that it is not watched, in a prerendered page", () => {
    render(<WatchButton item={question} />);
    expect(button()).toHaveAccessibleName("Watch: Night ferries run");
    expect(button()).toHaveTextContent(/^Watch$/u);
    expect(button()).not.toHaveAttribute("aria-pressed");
  });

  it("says in its words that the question is watched, and hands it over when it is pressed", async () => {
    const toggle = vi.fn();
    render(<Watching item={question} toggle={toggle} />);
    expect(button()).toHaveAccessibleName("Watching: Night ferries run");
    await userEvent.click(screen.getByText("Watching"));
    expect(toggle).toHaveBeenCalledExactlyOnceWith(question);
  });

  it.each<[string, Partial<WatchableItem>]>([
    ["an area without a date", { kind: "areas" }],
    ["a settled question", { status: "happened" }],
  ])("is absent from %s, unless that is watched", (_name, change) => {
    const item = { ...question, ...change };
    const { unmount } = render(<WatchButton item={item} />);
    expect(button()).toBeNull();
    unmount();
    render(<Watching item={item} />);
    expect(button()).toHaveTextContent("Watching");
  });

  it("is there for an area with a date", () => {
    const when = { date: "2026-12-10", text: "10 December" };
    render(<WatchButton item={{ ...question, kind: "areas", when }} />);
    expect(button()).toBeInTheDocument();
  });
});
