import { afterEach, expect, test, vi } from "vitest";
import { createPolicy } from "../../../src/reader/lib/trusted-types.ts";

afterEach(() => vi.unstubAllGlobals());

const rules = { createHTML: (html: string) => html };

test("a browser with Trusted Types creates the policy under its name", () => {
  const policy = { createHTML: () => "trusted" };
  const create = vi.fn(() => policy);
  vi.stubGlobal("trustedTypes", { createPolicy: create });
  expect(createPolicy("parse", rules)).toBe(policy);
  expect(create).toHaveBeenCalledWith("parse", rules);
});

test("in other browsers the rules are the policy", () => {
  expect(createPolicy("parse", rules)).toBe(rules);
});
