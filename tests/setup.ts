import { afterEach } from "vitest";

// Only where there is a document: the two packages take longer to load than most tests without one take to run.
if (typeof document !== "undefined") {
  const [{ cleanup }] = await Promise.all([
    import("@testing-library/react"),
    import("@testing-library/jest-dom/vitest"),
  ]);
  afterEach(cleanup);
}
