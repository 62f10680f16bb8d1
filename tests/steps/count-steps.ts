import { type Profiler, Session } from "node:inspector";
import { type StepCounter, stepCounterOf } from "./regexp-steps.ts";

/*
 * Counts what a run of code does, the same each time: blocks of our own code and of the parsers' packages
 * that are entered (precise coverage of V8), steps of regular expressions, and elements and characters that built-in
 * functions visit. All are counted in a process of its own, since built-in functions are replaced.
 */

const session = new Session();
const counted = /\/src\/|\/node_modules\/(?:marked|yaml|smol-toml|htmlparser2|domhandler|entities|parse5)\//u;
let steps = 0;
/** While the counting itself runs, which uses the built-in functions, too. */
let isPaused = false;

/** Begins to count; to be called once, before the code to be measured is loaded. */
export function startCounting(): void {
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

/** The steps that a call takes, with those of our own code since the last one. */
export async function countSteps(run: () => unknown): Promise<number> {
  steps = 0;
  const restore = replaceBuiltIns();
  try {
    await run();
  } finally {
    restore();
  }
  return steps + blocksEntered();
}

/** Blocks entered since the last call. */
export function blocksEntered(): number {
  let blocks = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result) {
      if (!counted.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}

type Method = (this: never, ...parameters: never[]) => unknown;
/** The cost of a call from what it was called on and with, and what it returned. */
type Cost = (subject: never, parameters: never[], result: never) => number;

const wholeLength: Cost = ({ length }: { length: number }) => length;
const resultLength: Cost = (_subject, _parameters, { length }: { length: number }) => length;
/** With a limit, splitting stops there. */
const splitLength: Cost = (
  { length }: { length: number },
  [, limit]: (number | undefined)[],
  parts: string[],
) => (limit === undefined ? length : parts.reduce((sum, part) => sum + part.length + 1, 0));
/** A search goes from an offset to what it finds, or to the end. */
const searched: Cost = ({ length }: { length: number }, [, from = 0]: number[], found: number) =>
  found < 0 ? length - from : found - from + 1;
const searchedBackward: Cost = ({ length }: { length: number }, _parameters, found: number) =>
  length - Math.max(0, found);

const costs: [prototype: object, costs: Record<string, Cost>][] = [
  [
    String.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBackward,
      includes: wholeLength,
      toLowerCase: wholeLength,
      toUpperCase: wholeLength,
      normalize: wholeLength,
      trim: (({ length }: string, _: never[], result: string) => length - result.length + 1) as Cost,
      trimStart: (({ length }: string, _: never[], result: string) => length - result.length + 1) as Cost,
      trimEnd: (({ length }: string, _: never[], result: string) => length - result.length + 1) as Cost,
      replaceAll: wholeLength,
      split: splitLength,
      repeat: resultLength,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBackward,
      includes: wholeLength,
      join: wholeLength,
      map: wholeLength,
      filter: wholeLength,
      flatMap: wholeLength,
      flat: wholeLength,
      concat: resultLength,
      slice: resultLength,
      shift: wholeLength,
      unshift: wholeLength,
      splice: wholeLength,
      reverse: wholeLength,
      sort: wholeLength,
      toSorted: wholeLength,
      toReversed: wholeLength,
    },
  ],
  [Object.getPrototypeOf([][Symbol.iterator]()) as object, { next: () => 1 }],
  [Object.getPrototypeOf(""[Symbol.iterator]()) as object, { next: () => 1 }],
];

function replaceBuiltIns(): () => void {
  const restorers = [replaceExec()];
  for (const [prototype, ofMethods] of costs)
    for (const [name, cost] of Object.entries(ofMethods))
      restorers.push(replaceMethod(prototype, name, cost));
  return () => {
    for (const restore of restorers) restore();
  };
}

function replaceMethod(prototype: object, name: string, cost: Cost): () => void {
  const methods = prototype as Record<string, Method>;
  const native = methods[name] as Method;
  methods[name] = function (this: never, ...parameters) {
    const result = native.apply(this, parameters);
    if (!isPaused) steps += cost(this, parameters, result as never);
    return result;
  };
  return () => {
    methods[name] = native;
  };
}

/** All methods of strings that take a regular expression call `exec`. */
function replaceExec(): () => void {
  const native = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (!isPaused) steps += stepsOfExec(this, String(text));
    return native.call(this, text);
  };
  return () => {
    RegExp.prototype.exec = native;
  };
}

const counters = new WeakMap<RegExp, StepCounter>();

function stepsOfExec(expression: RegExp, text: string): number {
  isPaused = true;
  try {
    const counter = counters.get(expression) ?? stepCounterOf(expression);
    counters.set(expression, counter);
    return counter(text, expression.global || expression.sticky ? expression.lastIndex : 0).steps;
  } finally {
    isPaused = false;
  }
}
