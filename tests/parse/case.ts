/** A parser case: what it shows, a story file, and the outline of the expected article. */
export type Case = { why: string; file: string; input: string; expected: string };

/**
 * Parses a file of `cases/`. Invisible characters are escaped there, as in ⟨U+00A0⟩. The line end before
 * `=== article` is not part of the input.
 */
export function readCase(text: string): Case {
  const match = /^(?<why>.*?)\n\n=== (?<file>[^\n]+)\n(?<input>.*?)\n?=== article\n(?<expected>.*)$/su.exec(
    text,
  );
  if (!match?.groups)
    throw new Error("A case is: why, a blank line, `=== file name`, the input, `=== article`.");
  const { why = "", file = "", input = "", expected = "" } = match.groups;
  return { why, file, input: unescapeInvisible(input), expected: expected.trimEnd() };
}

/** Escapes the invisible characters of an outline. */
export function escapeInvisible(text: string): string {
  return text.replace(/(?![\n])[\p{Cc}\p{Cf}\u00a0]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `⟨U+${code}⟩`;
  });
}

function unescapeInvisible(text: string): string {
  return text.replace(/⟨U\+([\dA-F]+)⟩/gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}
