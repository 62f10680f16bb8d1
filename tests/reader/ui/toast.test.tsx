// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Outcome } from "../../../src/reader/lib/outcome.ts";
import { showOutcome, showToast, Toaster } from "../../../src/reader/ui/toast.tsx";

const saved = (undone: Outcome): Outcome => ({ ok: true, undo: vi.fn(async () => undone) });
const full: Outcome = { ok: false, reason: "full" };

test("a saved change is announced with an undo button, and undoing it without one", async () => {
  render(<Toaster />);
  const outcome = saved(saved(full));
  await showOutcome(outcome, "Saved to your library");
  expect(await screen.findByText("Saved to your library")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Undone")).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
});

test.each([
  ["full", "Your device has no room left. Nothing was changed"],
  ["failed", "This browser did not keep it. Nothing was changed"],
] as const)("a change that was not saved says why: %s", async (reason, text) => {
  render(<Toaster />);
  await showOutcome({ ok: false, reason }, "Saved to your library");
  expect(await screen.findByText(text)).toBeInTheDocument();
  expect(screen.queryByText("Saved to your library")).toBeNull();
});

test("an undo that could not be saved says why", async () => {
  render(<Toaster />);
  await showOutcome(saved(full), "Highlighted");
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/no room left/u)).toBeInTheDocument();
});

test("the same words are announced again when they are said twice in a row", async () => {
  render(<Toaster />);
  act(() => showToast("Saved to your library"));
  const first = screen.getByText("Saved to your library");
  act(() => showToast("Saved to your library"));
  expect(screen.getByText("Saved to your library"), "a new element").not.toBe(first);
});
