import { countSteps, startCounting } from "./count-steps.ts";
import { type Shape, shapes } from "./shapes.ts";

/*
 * Prints each shape of text for which the steps of the parser grow faster than its length. Run on its own, since it
 * replaces built-in functions: node tests/steps/fuzz.ts ferry.md
 */

/** Twice the text takes twice the steps; four times would be quadratic. */
const maxGrowth = 2.6;
/** In characters: beyond the limits below which the parser may take more. */
const length = 800;
const [, , file = ""] = process.argv;

startCounting();
const { parse } = await import("../../src/parse/parse.ts");

const stepsOf = (text: string) =>
  countSteps(() => parse({ name: file, text }, { lang: "en", date: "2026-11-23" }));

/** How many times as many steps a text takes that is twice as long. */
function growthFrom(times: number, { textOf }: Shape): number {
  return stepsOf(textOf(2 * times)) / stepsOf(textOf(times));
}

/** The growth from a length on, or from twice the length where that is less: a limit between the two adds steps once. */
function growthOf(shape: Shape): number {
  const times = Math.ceil(length / (shape.textOf(2).length - shape.textOf(1).length));
  const growth = growthFrom(times, shape);
  return growth > maxGrowth ? Math.min(growth, growthFrom(2 * times, shape)) : growth;
}

// Patterns that are built on demand, and what is cached, count before the first measurement.
stepsOf("It rained.\n\nWhat comes next?\n\n- On 10 December 2027 the ferry sails\n- A new quay\n");
for (const shape of shapes(file)) {
  const growth = growthOf(shape);
  if (growth > maxGrowth)
    console.log(`${shape.name}: twice the text takes ${growth.toFixed(1)} times the steps`);
}
