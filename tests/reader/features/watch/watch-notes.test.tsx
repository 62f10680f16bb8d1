// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, renderHook, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useWhenRead } from "../../../../src/reader/article/watch/use-when-read.ts";
import { createQueryClient } from "../../../../src/reader/edition/query-client.ts";
import { WatchNotes } from "../../../../src/reader/features/watch/watch-notes.tsx";
import type { Watched } from "../../../../src/reader/store/records.ts";
import { loadLibrary, recordsQuery } from "../../../../src/reader/store/records-query.ts";
import { stubIntersection } from "../../intersection.ts";

const at = "2026-12-01T08:00:00.000Z";
const cranes: Watched = {
  key: "harbour#cranes",
  item: "cranes",
  kind: "questions",
  story: { slug: "harbour", headline: "The harbour", lang: "en" },
  seen: { text: "The cranes are tested", status: "open" },
  now: { text: "The cranes are tested", status: "happened" },
  changedAt: at,
  watchedAt: at,
};
const gone: Watched = { ...cranes, key: "harbour#ferry", item: "ferry", now: null };
const stored = async () => (await loadLibrary()).list("watched");

let showAll: () => void;
beforeEach(() => {
  showAll = stubIntersection();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await (await loadLibrary()).write([{ kind: "watched", clear: true }]);
});

async function show(record: Watched, item?: string) {
  const client = createQueryClient();
  await (await loadLibrary()).write([{ kind: "watched", put: record }]);
  client.setQueryData(recordsQuery("watched").queryKey, [record]);
  render(
    <QueryClientProvider client={client}>
      <li>
        <WatchNotes story="harbour" item={item} />
      </li>
    </QueryClientProvider>,
  );
}

describe("the note about a watched question", () => {
  it("stays while it is read, and is recorded as seen", async () => {
    await show(cranes, "cranes");
    expect(screen.getByText("Happened").tagName).toBe("MARK");
    act(showAll);
    await waitFor(async () => expect((await stored())[0]?.seenAt).toBeDefined(), { timeout: 5000 });
    expect((await stored())[0]).toMatchObject({ seen: { status: "happened" } });
    expect(screen.getByText("Happened")).toBeInTheDocument();
  });

  it("does not count as read while its tab is hidden", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    const read = vi.fn();
    const element = { current: document.createElement("p") };
    renderHook(() => useWhenRead(element, true, read));
    const turn = (state: DocumentVisibilityState) => {
      visibility.mockReturnValue(state);
      document.dispatchEvent(new Event("visibilitychange"));
    };
    showAll();
    vi.advanceTimersByTime(5000);
    turn("visible");
    vi.advanceTimersByTime(900);
    turn("hidden");
    vi.advanceTimersByTime(5000);
    expect(read).not.toHaveBeenCalled();
    turn("visible");
    vi.advanceTimersByTime(1000);
    expect(read).toHaveBeenCalledOnce();
    vi.useRealTimers();
    visibility.mockRestore();
  });

  it("goes when the reader presses “Seen”, and the focus moves to the question", async () => {
    await show(cranes, "cranes");
    await userEvent.click(screen.getByRole("button", { name: "Seen" }));
    expect(screen.queryByText("Happened")).toBeNull();
    expect(screen.getByRole("listitem")).toHaveFocus();
    await waitFor(async () => expect((await stored())[0]?.seen.status).toBe("happened"));
  });

  it("is absent once the change was seen", async () => {
    const { now: _, ...unchanged } = cranes;
    await show(unchanged, "cranes");
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("what a story no longer has", () => {
  it("is listed with the words that were watched, until the reader has seen that", async () => {
    await show(gone);
    const list = within(screen.getByRole("region", { name: "No longer in this story" }));
    expect(list.getByText("The cranes are tested")).toBeInTheDocument();
    expect(list.getByText("Withdrawn")).toBeInTheDocument();
    expect(list.getByRole("button", { name: "Seen" })).toBeInTheDocument();
  });

  it("is not listed any more once that was seen", async () => {
    await show({ ...gone, seenAt: "2026-12-02T08:00:00.000Z" });
    expect(screen.queryByRole("region")).toBeNull();
  });
});
