// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { WatchableItem } from "../../../src/article/outlook.ts";
import { WatchButton } from "../../../src/reader/article/watch-button.tsx";
import { createQueryClient } from "../../../src/reader/edition/query-client.ts";
import { LibraryProvider } from "../../../src/reader/entry/frame/library-provider.tsx";
import { loadLibrary } from "../../../src/reader/store/records-query.ts";
import { Toaster } from "../../../src/reader/ui/toast.tsx";

const item: WatchableItem = {
  id: "cranes",
  text: [{ text: "The " }, { text: "cranes", marks: ["em"] }, { text: " are tested" }],
  when: { date: "2026-12-03", text: "on 3 December" },
  status: "open",
  kind: "outcomes",
  story: { slug: "harbour", headline: "The harbour", lang: "en" },
};
const stored = async () => (await loadLibrary()).list("watched");
const button = () => screen.getByRole("button", { name: /^Watch(?:ing)?: The cranes are tested$/u });

afterEach(async () => {
  vi.restoreAllMocks();
  await (await loadLibrary()).write([{ kind: "watched", clear: true }]);
});

function show(...others: WatchableItem[]) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LibraryProvider>
        {[item, ...others].map((one) => (
          <WatchButton key={one.id} item={one} />
        ))}
      </LibraryProvider>
      <Toaster />
    </QueryClientProvider>,
  );
}

describe("watching a question", () => {
  it("fills the button at once, keeps the question as it is, and can be undone", async () => {
    show();
    await userEvent.click(button());
    expect(button()).toHaveTextContent("Watching");
    expect(await screen.findByText("Watching. It will be marked when it moves")).toBeInTheDocument();
    expect(await stored()).toEqual([
      {
        key: "harbour#cranes",
        item: "cranes",
        kind: "outcomes",
        story: item.story,
        seen: { text: "The cranes are tested", when: item.when, status: "open" },
        watchedAt: expect.any(String),
      },
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Undone")).toBeInTheDocument();
    await waitFor(() => expect(button()).toHaveTextContent(/^Watch$/u));
    expect(await stored()).toEqual([]);
  });

  it("keeps each of two buttons filled that are pressed one right after the other", async () => {
    const seen: string[] = [];
    show({ ...item, id: "piers", text: [{ text: "The piers are built" }] });
    const piers = screen.getByRole("button", { name: "Watch: The piers are built" });
    const observer = new MutationObserver(() => seen.push(piers.textContent));
    button().click();
    await userEvent.click(piers);
    observer.observe(piers, { subtree: true, childList: true, characterData: true, attributes: true });
    await waitFor(async () => expect(await stored()).toHaveLength(2));
    await screen.findByText("Watching. It will be marked when it moves");
    observer.disconnect();
    expect(piers).toHaveTextContent("Watching");
    expect(seen.filter((text) => text !== "Watching")).toEqual([]);
  });

  it("ends when the button is pressed again", async () => {
    show();
    await userEvent.click(button());
    await screen.findByText("Watching. It will be marked when it moves");
    await userEvent.click(button());
    expect(await screen.findByText("No longer watching")).toBeInTheDocument();
    expect(button()).toHaveTextContent(/^Watch$/u);
    expect(await stored()).toEqual([]);
  });

  it("empties the button again when the device has no room, and says so", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space", "QuotaExceededError");
    });
    show();
    await userEvent.click(button());
    expect(await screen.findByText(/^Your device has no room left/u)).toBeInTheDocument();
    await waitFor(() => expect(button()).toHaveTextContent(/^Watch$/u));
  });
});
