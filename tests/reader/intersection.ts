import { vi } from "vitest";

/** Stands in for IntersectionObserver, which jsdom lacks. Returns a function that puts all observed elements in view. */
export function stubIntersection(): () => void {
  const observers = new Set<() => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #notify: () => void;
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        this.#notify = () => callback([{ isIntersecting: true }]);
      }
      observe() {
        observers.add(this.#notify);
      }
      disconnect() {
        observers.delete(this.#notify);
      }
    },
  );
  return () => {
    for (const notify of observers) notify();
  };
}
