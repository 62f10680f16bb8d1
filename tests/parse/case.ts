/** A case: why it is there, a story file, and what the parser should make of it. */
export type Case = { why: string; file: string; input: string; expected: string };

/**
 * Reads a case as it stands in `cases/`. Characters that nobody sees are written as ⟨U+00A0⟩, and a line
 * end that only marks the end of the input is not part of it.
 */
export function readCase(text: string): Case {
  const match = /^(?<why>.*?)\n\n=== (?<file>[^\n]+)\n(?<input>.*?)\n?=== article\n(?<expected>.*)$/su.exec(
    text,
  );
  if (!match?.groups)
    throw new Error("A case is: why, a blank line, `=== file name`, the input, `=== article`.");
  const { why = "", file = "", input = "", expected = "" } = match.groups;
  return { why, file, input: seen(input), expected: expected.trimEnd() };
}

/** Invisible characters of an outline, spelled out. */
export function spelled(text: string): string {
  return text.replace(/(?![\n])[\p{Cc}\p{Cf}\u00a0]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `⟨U+${code}⟩`;
  });
}

function seen(text: string): string {
  return text.replace(/⟨U\+([\dA-F]+)⟩/gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}
