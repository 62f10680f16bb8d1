/** A text in an encoding of former days, and the name of the encoding. */
export type LegacyText = { text: string; encoding: string };

/** Confidence, in percent, below which a guess of the library is chance. */
const leastConfidence = 20;
/** The part of the characters outside of ASCII that have to stand where such characters stand. */
const leastPlausible = 0.9;
/** In fewer bytes letters have no frequency. */
const fewestBytes = 20;
const detectedLength = 64_000;

/**
 * Reads bytes that are not UTF-8 in the encoding that they are most likely in: chardet finds it by the frequency of letters,
 * and it counts where the characters fit into words. Returns undefined in doubt: wrong letters are worse than none.
 */
export async function decodeLegacy(bytes: Uint8Array): Promise<LegacyText | undefined> {
  const { analyse } = await import("chardet");
  const guesses = analyse(bytes.subarray(0, detectedLength));
  const [best] = guesses.filter(({ confidence }) => confidence >= leastConfidence);
  if (bytes.length < fewestBytes || best?.name === "UTF-8") return undefined;
  const name = best ? nameFor(best.name, bytes) : "windows-1252";
  // The library does not know the encoding of old Macs, and takes it for that of Windows.
  const names = name === "windows-1252" ? [name, "macintosh"] : [name];
  const texts = names.flatMap((encoding) => decoded(bytes, encoding) ?? []);
  const [first, second] = texts.map((one) => ({ ...one, plausible: plausibility(one.text) }));
  const likely = second && first && second.plausible > first.plausible ? second : first;
  if (!likely || likely.plausible < leastPlausible) return undefined;
  return { text: likely.text, encoding: likely.encoding };
}

/** The superset that Windows uses of an ISO encoding, where the bytes have its additional characters. */
function nameFor(name: string, bytes: Uint8Array): string {
  if (name === "ISO-8859-1" || name === "ASCII") return "windows-1252";
  const hasMore = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  const supersets: Record<string, string> = {
    "ISO-8859-2": "windows-1250",
    "ISO-8859-7": "windows-1253",
    "ISO-8859-8": "windows-1255",
    "ISO-8859-9": "windows-1254",
  };
  return (hasMore ? supersets[name] : undefined) ?? name.toLowerCase();
}

function decoded(bytes: Uint8Array, encoding: string): LegacyText | undefined {
  try {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** The part of the characters outside of ASCII that stand where such characters stand. */
function plausibility(text: string): number {
  let all = 0;
  let good = 0;
  for (const { 0: character, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    all++;
    if (isPlausible(character, text.charAt(index - 1), text.charAt(index + character.length))) good++;
  }
  return all === 0 ? 0 : good / all;
}

const letter = /\p{L}/u;
/** Marks that may stand between two letters. */
const joining = /[’‘–—·\u00a0…/]/u;
const sign = /[\p{P}\p{Zs}\p{No}\p{M}€£¥©®™°×÷±ー々〜～]/u;
const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Hebrew}/u, /\p{sc=Arabic}/u];

/** Whether a character fits its neighbours: no capital within a word, no two scripts in one, no sign between letters. */
function isPlausible(character: string, before: string, after: string): boolean {
  if (!letter.test(character)) {
    if (!sign.test(character)) return false;
    return joining.test(character) || !(letter.test(before) && letter.test(after));
  }
  if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return false;
  return [before, after].every(
    (one) => !letter.test(one) || scripts.every((script) => script.test(one) === script.test(character)),
  );
}
