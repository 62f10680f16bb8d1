import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Generous, because a busy machine is not a fault of the product: steps are counted, not time. */
const timeout = 300_000;

test.concurrent.each(["ferry.txt", "ferry.md", "ferry.html"])(
  "twice the text takes about twice the steps to parse, whatever is repeated in %s",
  async (file) => {
    const { stdout } = await promisify(execFile)(process.execPath, ["tests/steps/fuzz.ts", file]);
    expect(stdout).toBe("");
  },
  timeout,
);
