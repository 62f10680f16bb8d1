import { blocksEntered, countSteps, startCounting } from "./count-steps.ts";
import { type Shape, shapes } from "./shapes.ts";

/*
 * Prints each shape of text for which the steps of the press grow faster than its length. Run on its own, since it
 * replaces built-in functions: node tests/steps/fuzz.ts
 */

/** Twice the text takes twice the steps; four times would be quadratic, and what is quadratic in part lies between. */
const maxGrowth = 2.25;
/** In characters. */
const length = 400;

startCounting();
const { subjects } = await import("./subjects.ts");

function stepsOf({ subject }: Shape, text: string): Promise<number> {
  const run = subjects[subject](text);
  // Stories are parsed before they are pressed or compared.
  if (subject === "edition" || subject === "versions") blocksEntered();
  return countSteps(run);
}

/** The shortest text of a shape that has a length. */
function textFrom({ textOf }: Shape, least: number): string {
  let times = 1;
  while (textOf(times).length < least) times *= 2;
  for (let step = times / 4; step >= 1; step /= 2) if (textOf(times - step).length >= least) times -= step;
  return textOf(times);
}

/** How many times as many steps a text takes that is twice as long. */
async function growthFrom(least: number, shape: Shape): Promise<number> {
  const text = textFrom(shape, least);
  const twice = textFrom(shape, 2 * text.length);
  const growth = (await stepsOf(shape, twice)) / (await stepsOf(shape, text));
  return (growth * 2 * text.length) / twice.length;
}

/** The growth from a length on, or from twice the length where that is less: a limit between the two adds steps once. */
async function growthOf(shape: Shape): Promise<number> {
  let growth = Number.POSITIVE_INFINITY;
  for (let least = length; least <= 4 * length && growth > maxGrowth; least *= 2)
    growth = Math.min(growth, await growthFrom(least, shape));
  return growth;
}

// Patterns that are built on demand, and what is cached, count before the first measurement.
for (const shape of shapes.filter(({ name }) => name.includes("outlook")))
  await stepsOf(shape, shape.textOf(2));
for (const shape of shapes) {
  const growth = await growthOf(shape);
  if (growth > maxGrowth)
    console.log(`${shape.name}: twice the text takes ${growth.toFixed(2)} times the steps`);
}
