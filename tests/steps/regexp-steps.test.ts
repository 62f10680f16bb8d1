import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepCounterOf } from "./regexp-steps.ts";

const expressions = [
  /\s*:$/u,
  /(?<!\s)\s*:$/u,
  /^(?:a+|b)*?c/u,
  /(`+)([^`]+)\1(?!`)/u,
  /(?<=a b)c/iu,
  /(?<mark>.)\k<mark>/iu,
  /\bb$/mu,
  /[\p{L}😀]{2,3}?:/u,
  /a{2}(?=b|:)|(?:ab)+/gu,
  /(?<!a)(?:b?c|😀)\s?$/u,
  /(?:a|B)?\s*:/iu,
];

describe("the counter of steps", () => {
  test("finds the same matches as the native engine", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "c", " ", ":", "`", "\n", "😀"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom(...expressions), text, (expression, input) => {
        const native = new RegExp(expression.source, expression.flags).exec(input);
        const { start, end } = stepCounterOf(expression)(input, 0);
        expect([start, end]).toEqual(native ? [native.index, native.index + native[0].length] : [-1, -1]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      "four times the steps for twice a run that is searched again from each of its characters",
      /\s*:$/u,
      3.9,
    ],
    ["twice the steps for twice a run that is searched once", /(?<!\s)\s*:$/u, 1.9],
  ])("counts %s", (_, expression, growth) => {
    const stepsOf = (length: number) => stepCounterOf(expression)(`a${" ".repeat(length)}b`, 0).steps;
    const found = stepsOf(1000) / stepsOf(500);
    expect(found).toBeGreaterThan(growth);
    expect(found).toBeLessThan(growth + 0.2);
  });
});
