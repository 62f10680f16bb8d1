import { expect, test, vi } from "vitest";
import { createStore } from "../../../src/reader/lib/store.ts";

test("every subscriber is called after a change, and reads the new value", () => {
  const store = createStore("paper");
  const seen: string[] = [];
  store.subscribe(() => seen.push(`first ${store.get()}`));
  store.subscribe(() => seen.push(`second ${store.get()}`));
  store.set("sepia");
  expect(seen).toEqual(["first sepia", "second sepia"]);
});

test("a listener is no longer called once it has unsubscribed", () => {
  const store = createStore(0);
  const listener = vi.fn();
  const unsubscribe = store.subscribe(listener);
  unsubscribe();
  store.set(1);
  expect(listener).not.toHaveBeenCalled();
  expect(store.get()).toBe(1);
});

test("stores are independent of each other", () => {
  const [one, other] = [createStore(0), createStore(0)];
  const listener = vi.fn();
  other.subscribe(listener);
  one.set(1);
  expect(other.get()).toBe(0);
  expect(listener).not.toHaveBeenCalled();
});
