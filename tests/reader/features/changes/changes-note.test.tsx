// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../../../../src/article/article.ts";
import { textUnitsOf } from "../../../../src/article/text-units.ts";
import { createQueryClient } from "../../../../src/reader/edition/query-client.ts";
import { article, cardOf } from "../../fixtures.ts";

const replace = (from: string, to: string): Article =>
  JSON.parse(JSON.stringify({ ...article, wording: "new" }).replace(from, to));
const after = replace("took three winters.", "took three winters. Two dredgers were lent.");
const onKeep = vi.fn();
let versions: () => Promise<{ wording: string }[]>;

/** Shows a story with the note, for a reader who has read the story of the fixtures, or another version of it. */
async function show(changed: Article, read: Article | null = article): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const [{ loadLibrary, recordsQuery }, { ChangesNote }, { StoryView }] = await Promise.all([
    import("../../../../src/reader/store/records-query.ts"),
    import("../../../../src/reader/features/changes/changes-note.tsx"),
    import("../../../../src/reader/features/story/story-view.tsx"),
  ]);
  const library = await loadLibrary();
  const { slug } = article;
  const card = cardOf(slug, article.headline);
  const at = new Date().toISOString();
  await library.write([{ kind: "positions", put: { slug, card, block: "a", share: 1, wording: "old", at } }]);
  if (read)
    await library.write([{ kind: "versions", put: { slug, wording: "old", units: textUnitsOf(read), at } }]);
  versions = () => library.list("versions");
  const client = createQueryClient();
  await client.ensureQueryData(recordsQuery("positions"));
  render(
    <QueryClientProvider client={client}>
      <StoryView
        article={changed}
        card={card}
        lang="en"
        open={0}
        today="2026-11-23"
        built="2026-11-23"
        related={[]}
        note={<ChangesNote article={changed} onKeep={onKeep} />}
      />
    </QueryClientProvider>,
  );
  await screen.findByRole("region", { name: "What changed since you read this" });
  if (read) await waitFor(() => expect(document.querySelector("[data-changed]")).toBeInTheDocument());
}

const note = () => within(screen.getByRole("region", { name: "What changed since you read this" }));

beforeEach(() => {
  onKeep.mockClear();
  // Nothing has been in the window yet: jsdom lays nothing out.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 1e5, 1, 1));
});

describe("the note about what changed in a story", () => {
  it("says how much is new since which day, and leads to the first change", async () => {
    await show(after);
    expect(screen.getByText("One sentence is new").parentElement).toHaveTextContent(
      "One sentence is new since you read this today. Go to the first",
    );
    expect(note().getByRole("link", { name: "Go to the first" })).toHaveAttribute("href", "#para-a");
  });

  it("lists the changes as text, altered sentences before and after, removed ones without a link", async () => {
    const removed = replace(
      "Barges save a day on the way to the lakes.",
      "Barges save two days on the way to the lakes.",
    );
    const text = JSON.stringify(removed).replace("Dredging took three winters.", "");
    await show(JSON.parse(text));
    const items = note().getAllByRole("listitem", { hidden: true });
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Gone: Dredging took three winters.",
      "Before: Freight: Barges save a day on the way to the lakes.Now: Freight: Barges save two days on the way to the lakes.",
    ]);
    expect(
      [...document.querySelectorAll(".change-list :is(ins, del)")].map((one) => one.textContent),
    ).toEqual(["Dredging took three winters.", "a", "day", "two", "days"]);
  });

  it("says only that the story has changed when the version that was read is no longer kept", async () => {
    await show(after, null);
    expect(screen.getByText("This story has changed").parentElement).toHaveTextContent(
      "This story has changed since you read it.",
    );
    expect(note().queryByRole("listitem", { hidden: true })).toBeNull();
  });

  it("shows no former words of a story that hides its history, and forgets them at once", async () => {
    const text = JSON.stringify({ ...after, withoutHistory: true })
      .replace("Barges save a day on", "Barges save two days on")
      .replace("Dredging took three winters.", "");
    await show(JSON.parse(text));
    expect(screen.getByText("This story has changed").parentElement).toHaveTextContent(
      "This story has changed since you read it. Go to the first",
    );
    expect(document.querySelectorAll("[data-changed]")).toHaveLength(2);
    expect(document.body).not.toHaveTextContent("Dredging took three winters.");
    expect(document.body).not.toHaveTextContent("save a day");
    await waitFor(async () => expect(await versions()).toMatchObject([{ wording: "new" }]));
    expect(JSON.stringify(await versions())).not.toContain("Dredging took three winters.");
    expect(onKeep).toHaveBeenCalledWith(true);
  });

  it("tells screen readers of a mark by a button behind it", async () => {
    await show(after);
    const button = await screen.findByRole("button", { name: /^New: “Two dredgers were lent.”/u });
    expect(button.closest("p")).toHaveTextContent("Dredging took three winters.");
  });

  it("makes the present words those that were read when the marks are cleared", async () => {
    await show(after);
    await userEvent.click(note().getByRole("button", { name: "Clear marks" }));
    await waitFor(async () => expect(await versions()).toMatchObject([{ wording: "new" }]));
    expect(onKeep).toHaveBeenCalledWith(false);
  });

  it("stays, and says so, when the library cannot be written as the marks are cleared", async () => {
    await show(after);
    const { Toaster } = await import("../../../../src/reader/ui/toast.tsx");
    render(<Toaster />);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space", "QuotaExceededError");
    });
    await userEvent.click(note().getByRole("button", { name: "Clear marks" }));
    expect(await screen.findByText(/^Your device has no room left/u)).toBeInTheDocument();
    expect(onKeep).not.toHaveBeenCalled();
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
  });

  it("makes them so, too, when the end and every mark were in the window, and keeps the marks", async () => {
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 10, 1, 1));
    await show(after);
    await waitFor(async () => expect(await versions()).toMatchObject([{ wording: "new" }]));
    expect(onKeep).toHaveBeenCalledWith(true);
  });
});

describe("only what is new", () => {
  it("is offered for long stories, and shows the changed blocks with their headings", async () => {
    await show({ ...after, words: 1200 });
    const text = "Dredging took three winters. Two dredgers were lent.";
    const hidden = () => [...document.querySelectorAll("[data-unchanged]")];
    await userEvent.click(await note().findByRole("button", { name: "Only what is new" }));
    expect(document.querySelector(".story-body")).toHaveAttribute("data-partial");
    const shown = [...document.querySelectorAll(".story-body > .text > :not([data-unchanged])")];
    expect(shown.map(({ localName, id }) => `${localName}#${id}`)).toEqual(["h2#background", "p#para-a"]);
    expect(screen.getByText(text, { exact: false })).toBeInTheDocument();
    expect(hidden()).not.toEqual([]);
    await userEvent.click(note().getByRole("button", { name: "The whole story" }));
    expect(hidden()).toEqual([]);
    expect(document.querySelector(".story-body")).not.toHaveAttribute("data-partial");
  });

  it("ends when a link leads to a hidden part", async () => {
    await show({ ...after, words: 1200 });
    await userEvent.click(await note().findByRole("button", { name: "Only what is new" }));
    const contents = screen.getAllByRole("link", { name: "Reactions" });
    await userEvent.click(contents[0] as HTMLElement);
    expect(document.querySelector("[data-unchanged]")).toBeNull();
    expect(note().getByRole("button", { name: "Only what is new" })).toBeInTheDocument();
  });

  it("is not offered for short stories", async () => {
    await show(after);
    expect(note().queryByRole("button", { name: "Only what is new" })).toBeNull();
  });
});
