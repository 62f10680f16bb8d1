import { afterEach, expect, test, vi } from "vitest";
import { onIdle } from "../../../src/reader/lib/on-idle.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a callback runs when the browser is idle, at the latest after the timeout", () => {
  const request = vi.fn<typeof requestIdleCallback>();
  vi.stubGlobal("requestIdleCallback", request);
  const callback = vi.fn();
  onIdle(callback, 200, { timeout: 300 });
  expect(callback).not.toHaveBeenCalled();
  const [run, options] = request.mock.calls[0] ?? [];
  expect(options).toEqual({ timeout: 300 });
  run?.({ didTimeout: false, timeRemaining: () => 10 });
  expect(callback).toHaveBeenCalledOnce();
});

test("in a browser without idle callbacks it runs after the delay", () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const callback = vi.fn();
  onIdle(callback, 200);
  vi.advanceTimersByTime(199);
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledOnce();
});
