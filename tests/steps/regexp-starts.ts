import type { AST } from "@eslint-community/regexpp";

/** Whether a match may start at an offset of a text, as far as its first character tells. */
export type MayStart = (text: string, at: number) => boolean;

/**
 * The test with which engines pass over offsets at which an expression cannot match. It is true everywhere for an
 * expression that matches the empty string, or that begins with a lookaround of any length.
 */
export function startsOf(alternatives: AST.Alternative[], flags: string): MayStart {
  const { sets, isOpen } = startsOfAny(alternatives);
  if (isOpen) return () => true;
  const single = new RegExp(`^(?:${sets.join("|")})`, flags.replace(/[gym]/gu, ""));
  const isUnicode = flags.includes("u");
  const known = new Map<number, boolean>();
  return (text, at) => {
    const code = (isUnicode ? text.codePointAt(at) : text.charCodeAt(at)) ?? Number.NaN;
    if (Number.isNaN(code)) return false;
    const found = known.get(code) ?? single.test(String.fromCodePoint(code));
    known.set(code, found);
    return found;
  };
}

/** The sets of characters with which a match starts; open where it may also start with something else. */
type Starts = { sets: string[]; isOpen: boolean };
const open: Starts = { sets: [], isOpen: true };

function startsOfAny(alternatives: AST.Alternative[]): Starts {
  const all = alternatives.map(({ elements }) => startsOfSequence(elements));
  return { sets: all.flatMap(({ sets }) => sets), isOpen: all.some(({ isOpen }) => isOpen) };
}

function startsOfSequence([first, ...others]: AST.Element[]): Starts {
  if (!first) return open;
  const starts = startsOfElement(first);
  if (starts === "none") return startsOfSequence(others);
  if (first.type !== "Quantifier" || first.min > 0) return starts;
  const following = startsOfSequence(others);
  return {
    sets: [...starts.sets, ...following.sets],
    isOpen: starts.isOpen || following.isOpen,
  };
}

/** @returns "none" for an assertion that a step decides */
function startsOfElement(element: AST.Element): Starts | "none" {
  switch (element.type) {
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      return { sets: [element.raw], isOpen: false };
    case "Group":
    case "CapturingGroup":
      return startsOfAny(element.alternatives);
    case "Quantifier": {
      const starts = startsOfElement(element.element);
      return starts === "none" ? open : starts;
    }
    case "Assertion":
      return "alternatives" in element && /[*+{?]/u.test(element.raw.slice(3)) ? open : "none";
    default:
      return open;
  }
}
