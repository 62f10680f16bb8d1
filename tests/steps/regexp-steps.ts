import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { setOf } from "./character-sets.ts";
import { startsOf } from "./regexp-starts.ts";

/*
 * Counts the steps that a backtracking engine takes for a match. Engines take them in the order of the specification
 * (https://tc39.es/ecma262/#sec-pattern-semantics), whatever they do to take each of them faster.
 */

/** What follows a node: returns the end of the match, or -1. */
type Continuation = (at: number) => number;
/** Matches a node at an offset, and then what follows. */
type Matcher = (at: number, next: Continuation) => number;
/** What the nodes of one expression share while it is matched. */
type State = { text: string; steps: number; captures: Map<AST.CapturingGroup, string> };
type Context = { flags: string; state: State; isBackward: boolean };
export type Counted = { steps: number; start: number; end: number };

/** Counts the steps of `exec` on a text from an offset on, and returns the match that they find, or -1 and -1. */
export type StepCounter = (text: string, from: number) => Counted;

const counters = new Map<string, StepCounter>();
const parser = new RegExpParser();

/** The step counter of an expression. */
export function stepCounterOf({ source, flags }: RegExp): StepCounter {
  const key = `${source}/${flags}`;
  const counter = counters.get(key) ?? counterFor(source, flags);
  counters.set(key, counter);
  return counter;
}

function counterFor(source: string, flags: string): StepCounter {
  const state: State = { text: "", steps: 0, captures: new Map() };
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const match = alternation(pattern.alternatives, { flags, state, isBackward: false });
  const mayStart = startsOf(pattern.alternatives, flags);
  // Engines do not search on for what can match at the start only.
  const isFixed = flags.includes("y") || (!flags.includes("m") && pattern.alternatives.every(isAnchored));
  return remembered((text, from) => {
    state.text = text;
    state.steps = 0;
    for (let start = from; start <= text.length; start++) {
      state.steps++;
      if (!mayStart(text, start)) {
        if (isFixed) break;
        continue;
      }
      if (state.captures.size > 0) state.captures.clear();
      const end = match(start, (at) => at);
      if (end >= 0) return { steps: state.steps, start, end };
      if (isFixed) break;
    }
    return { steps: state.steps, start: -1, end: -1 };
  });
}

/** The length of texts whose steps are remembered: lines that repeat are counted once. */
const maxRemembered = 200;

function remembered(counter: StepCounter): StepCounter {
  const byText = new Map<string, Counted[]>();
  return (text, from) => {
    if (text.length > maxRemembered) return counter(text, from);
    const byOffset = byText.get(text) ?? [];
    if (byOffset.length === 0) byText.set(text, byOffset);
    byOffset[from] ??= counter(text, from);
    return byOffset[from];
  };
}

function isAnchored({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === "Assertion") return first.kind === "start";
  return (
    (first?.type === "Group" || first?.type === "CapturingGroup") && first.alternatives.every(isAnchored)
  );
}

function alternation(alternatives: AST.Alternative[], context: Context): Matcher {
  const matchers = alternatives.map(({ elements }) => sequence(elements, context));
  if (matchers.length === 1) return matchers[0] as Matcher;
  const { state } = context;
  const attemptsAt = attemptsOf(matchers, alternatives, context);
  return (at, next) => {
    const { attempts, stepsAfter } = attemptsAt(at);
    for (const { stepsBefore, match } of attempts) {
      state.steps += stepsBefore;
      const end = match(at, next);
      if (end >= 0) return end;
    }
    state.steps += stepsAfter;
    return -1;
  };
}

/** The alternatives that may match at an offset, each with the steps since the one before, and the steps after the last. */
type Attempts = { attempts: { stepsBefore: number; match: Matcher }[]; stepsAfter: number };

/**
 * Looks up by the next character which alternatives fail at it, and after how many steps: of a list of words, nearly
 * all do. The steps are those of trying one alternative after the other.
 */
function attemptsOf(
  matchers: Matcher[],
  alternatives: AST.Alternative[],
  { flags, state, isBackward }: Context,
): (at: number) => Attempts {
  const firsts = alternatives.map(
    ({ elements: [first] }) => first && isSet(first) && setOf(first.raw, flags),
  );
  const all = without(matchers, () => false);
  const byCode: Attempts[] = [];
  return (at) => {
    const code = state.text.charCodeAt(at);
    if (isBackward || !(code < 256)) return all;
    byCode[code] ??= without(matchers, (index) => firsts[index] && firsts[index].latin[code] === 0);
    return byCode[code];
  };
}

/** @param fails whether an alternative fails at its first character: one step for itself, and one for the character */
function without(matchers: Matcher[], fails: (index: number) => boolean | undefined): Attempts {
  const attempts: Attempts["attempts"] = [];
  let steps = 0;
  for (const [index, match] of matchers.entries()) {
    steps++;
    if (fails(index)) steps++;
    else {
      attempts.push({ stepsBefore: steps, match });
      steps = 0;
    }
  }
  return { attempts, stepsAfter: steps };
}

const isSet = ({ type }: AST.Element): boolean =>
  type === "Character" || type === "CharacterClass" || type === "CharacterSet";

function sequence(elements: AST.Element[], context: Context): Matcher {
  const matchers = elements.map((element) => matcherOf(element, context));
  if (context.isBackward) matchers.reverse();
  return matchers.reduceRight<Matcher>(
    (rest, match) => (at, next) => match(at, (end) => rest(end, next)),
    (at, next) => next(at),
  );
}

function matcherOf(element: AST.Element, context: Context): Matcher {
  switch (element.type) {
    case "Assertion":
      return assertion(element, context);
    case "Backreference":
      return backreference(element, context);
    case "CapturingGroup":
      return capturingGroup(element, context);
    case "Group":
      return alternation(element.alternatives, context);
    case "Quantifier":
      return quantifier(element, context);
    case "Character":
    case "CharacterClass":
    case "CharacterSet": {
      const step = characterStep(element, context);
      return (at, next) => {
        const end = step(at);
        return end < 0 ? -1 : next(end);
      };
    }
    default:
      throw new Error(`No steps are known for ${element.type}`);
  }
}

/** The offset beyond one character of a set, or -1. */
function characterStep({ raw }: AST.Element, { flags, state, isBackward }: Context): (at: number) => number {
  const isUnicode = flags.includes("u");
  const { latin, others } = setOf(raw, flags);
  const otherStep = (at: number) => {
    const character = isBackward ? before(state.text, at, isUnicode) : after(state.text, at, isUnicode);
    if (character === "" || !others(character)) return -1;
    return isBackward ? at - character.length : at + character.length;
  };
  return (at) => {
    state.steps++;
    const code = state.text.charCodeAt(isBackward ? at - 1 : at);
    if (!(code < 256)) return otherStep(at);
    if (latin[code] === 0) return -1;
    return isBackward ? at - 1 : at + 1;
  };
}

function after(text: string, at: number, isUnicode: boolean): string {
  const code = isUnicode ? text.codePointAt(at) : undefined;
  return code !== undefined && code > 0xffff ? text.slice(at, at + 2) : text.charAt(at);
}

function before(text: string, at: number, isUnicode: boolean): string {
  if (at === 0) return "";
  const isPair = isUnicode && at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return text.slice(isPair ? at - 2 : at - 1, at);
}

function capturingGroup(group: AST.CapturingGroup, context: Context): Matcher {
  const { state, isBackward } = context;
  const match = alternation(group.alternatives, context);
  const restore = (old: string | undefined) => {
    if (old === undefined) state.captures.delete(group);
    else state.captures.set(group, old);
  };
  return (at, next) =>
    match(at, (stop) => {
      const old = state.captures.get(group);
      state.captures.set(group, isBackward ? state.text.slice(stop, at) : state.text.slice(at, stop));
      const end = next(stop);
      if (end < 0) restore(old);
      return end;
    });
}

function backreference({ resolved }: AST.Backreference, { state, flags, isBackward }: Context): Matcher {
  const groups = [resolved].flat();
  const folded = (text: string) => (flags.includes("i") ? text.toLowerCase() : text);
  return (at, next) => {
    const captured = groups.map((group) => state.captures.get(group) ?? "").join("");
    state.steps += 1 + captured.length;
    const stop = isBackward ? at - captured.length : at + captured.length;
    const found = state.text.slice(Math.max(0, Math.min(at, stop)), Math.max(at, stop));
    return folded(found) === folded(captured) ? next(stop) : -1;
  };
}

function assertion(node: AST.Assertion, context: Context): Matcher {
  const { state, flags } = context;
  if (node.kind === "lookahead" || node.kind === "lookbehind") {
    const match = alternation(node.alternatives, { ...context, isBackward: node.kind === "lookbehind" });
    return (at, next) => {
      state.steps++;
      const isThere = match(at, () => 0) >= 0;
      return isThere === node.negate ? -1 : next(at);
    };
  }
  const edge = new RegExp(node.raw, `${flags.replace(/[gy]/gu, "")}y`);
  return (at, next) => {
    state.steps++;
    edge.lastIndex = at;
    return edge.test(state.text) ? next(at) : -1;
  };
}

function quantifier(node: AST.Quantifier, context: Context): Matcher {
  const { element } = node;
  if (isSet(element)) return run(node, characterStep(element, context), context.state);
  const match = matcherOf(element, context);
  const { min, max, greedy } = node;
  const repeat = (done: number, at: number, next: Continuation): number => {
    context.state.steps++;
    // As the specification has it, a repetition beyond the least number must not be empty.
    const again = () =>
      done < max ? match(at, (end) => (end === at && done >= min ? -1 : repeat(done + 1, end, next))) : -1;
    if (done < min) return again();
    if (!greedy) {
      const end = next(at);
      return end >= 0 ? end : again();
    }
    const end = again();
    return end >= 0 ? end : next(at);
  };
  return (at, next) => repeat(0, at, next);
}

/** A quantifier of single characters, without recursion: its runs may be long. */
function run({ min, max, greedy }: AST.Quantifier, step: (at: number) => number, state: State): Matcher {
  const lazy: Matcher = (start, next) => {
    let at = start;
    for (let done = 0; ; done++) {
      if (done >= min) {
        state.steps++;
        const end = next(at);
        if (end >= 0) return end;
      }
      at = done < max ? step(at) : -1;
      if (at < 0) return -1;
    }
  };
  const eager: Matcher = (start, next) => {
    const ends = [start];
    for (let at = step(start); at >= 0 && ends.length <= max; at = step(at)) ends.push(at);
    while (ends.length > min) {
      state.steps++;
      const end = next(ends.pop() as number);
      if (end >= 0) return end;
    }
    return -1;
  };
  return greedy ? eager : lazy;
}
