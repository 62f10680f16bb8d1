// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/article/article.ts";
import { StoryHistory } from "../../../../src/reader/features/story/history/story-history.tsx";
import { article } from "../../fixtures.ts";

const show = (parts: Pick<Article, "corrections" | "revisions">) =>
  render(<StoryHistory article={{ ...article, ...parts }} lang="en" today="2026-11-30" />);

describe("the foot of a story", () => {
  it("says what was corrected, and when", () => {
    show({
      corrections: [
        {
          date: "2026-11-24",
          text: [{ text: "The basin is " }, { text: "eleven", marks: ["em"] }, { text: " metres deep." }],
        },
        { date: "2025-12-01", text: "The mayor is called Quay." },
      ],
    });
    const list = screen.getByRole("region", { name: "Corrections" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Corrected on 24 November: The basin is eleven metres deep.",
      "Corrected on 1 December 2025: The mayor is called Quay.",
    ]);
    expect(screen.queryByRole("region", { name: "What changed" })).not.toBeInTheDocument();
  });

  it("gives the times of revisions of one day, and keeps each date apart from words of another direction", () => {
    const changes = [{ kind: "new" as const, text: "A tug comes." }];
    show({
      corrections: [{ date: "2026-11-24", text: "The basin is deep." }],
      revisions: [
        { at: "2026-11-24T14:05:00+01:00", changes },
        { at: "2026-11-24T09:30:00+01:00", changes },
        { at: "2026-11-24", changes },
        { at: "2026-11-23T10:00:00+01:00", changes },
      ],
    });
    expect([...document.querySelectorAll("summary")].map(({ textContent }) => textContent)).toEqual([
      "24 November, 14:05",
      "24 November, 09:30",
      "24 November",
      "23 November",
    ]);
    for (const date of document.querySelectorAll("time")) expect(date).toHaveAttribute("dir", "auto");
  });

  it("says in words, and not by colour alone, what each newer version changed", () => {
    show({
      revisions: [
        {
          at: "2026-11-24T09:30:00Z",
          changes: [
            { kind: "new", text: "A tug is on its way." },
            { kind: "altered", before: "It opens in May.", text: "It opens in June." },
            { kind: "removed", before: "Nobody knows why." },
          ],
          more: 3,
        },
        { at: "2026-11-23", changes: [{ kind: "removed", before: "It rains." }] },
      ],
    });
    const [newest, oldest] = within(screen.getByRole("region", { name: "What changed" })).getAllByRole(
      "group",
    );
    expect(newest?.querySelector("summary")).toHaveTextContent("24 November");
    expect(
      [...(newest?.querySelectorAll("p, li[lang]") ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      "New: A tug is on its way.",
      "Was: It opens in May.",
      "Now: It opens in June.",
      "Removed: Nobody knows why.",
      "3 more sentences changed.",
    ]);
    expect([...(newest?.querySelectorAll("ins") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "A tug is on its way.",
      "It opens in June.",
    ]);
    expect(oldest?.querySelector("del")).toHaveTextContent("It rains.");
  });
});
