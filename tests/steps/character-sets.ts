/** The characters that a set has: a table of those below 256, and a test of the others. */
export type CharacterSet = { latin: Uint8Array; others: (character: string) => boolean };

const sets = new Map<string, CharacterSet>();

/**
 * The characters that an element of an expression matches. All expressions share them: a table for each letter of each
 * expression would not fit into the caches of a processor.
 */
export function setOf(raw: string, flags: string): CharacterSet {
  const key = `${flags}/${raw}`;
  const known = sets.get(key) ?? newSet(new RegExp(`^(?:${raw})$`, flags.replace(/[gmy]/gu, "")));
  sets.set(key, known);
  return known;
}

/** The native engine decides what is in a set, once a character. */
function newSet(single: RegExp): CharacterSet {
  const others = new Map<string, boolean>();
  return {
    latin: Uint8Array.from({ length: 256 }, (_, code) => (single.test(String.fromCharCode(code)) ? 1 : 0)),
    others: (character) => {
      const isIn = others.get(character) ?? single.test(character);
      others.set(character, isIn);
      return isIn;
    },
  };
}
