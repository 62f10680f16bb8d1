import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Generous, because a busy machine is not a fault of the product: steps are counted, not time. */
const timeout = 600_000;

test(
  "twice the text takes about twice the steps to press, whatever is repeated in it",
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["tests/steps/fuzz.ts"]);
    expect(stdout).toBe("");
  },
  timeout,
);
