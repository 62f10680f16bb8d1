const escaped = /=([\dA-F]{2})/gu;

/**
 * Whether lines are quoted-printable (https://www.rfc-editor.org/rfc/rfc2045#section-6.7): several hold characters outside of
 * ASCII as `=E2=80=94`, or long ones end in the `=` of a soft line break.
 */
export function isQuotedPrintable(lines: string[]): boolean {
  const soft = lines.filter((line) => line.length > 60 && line.length < 80 && line.endsWith("=")).length;
  const coded = lines.join("\n").match(/=[C-F][\dA-F]=[89AB][\dA-F]|=20$|=3D/gmu)?.length ?? 0;
  const isAscii = !lines.some((line) => /[^\p{ASCII}]/u.test(line));
  return isAscii && soft + coded >= 2;
}

/** Decodes lines. What a soft break divides is joined on the first of its lines; the others become blank. */
export function decodeQuotedPrintable(lines: string[]): string[] {
  const decoded: string[] = [];
  let open: number | undefined;
  for (const line of lines) {
    const isSoft = line.endsWith("=");
    const part = isSoft ? line.slice(0, -1) : line;
    if (open === undefined) decoded.push(part);
    else {
      decoded[open] += part;
      decoded.push("");
    }
    open = isSoft ? (open ?? decoded.length - 1) : undefined;
  }
  return decoded.map((line) => textOf(line));
}

function textOf(line: string): string {
  if (!line.includes("=")) return line;
  const bytes = line.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeBytes(bytes, "utf-8") ?? decodeBytes(bytes, "windows-1252") ?? line;
}

/** A string of one character for each byte, as text. */
function decodeBytes(binary: string, charset: string): string | undefined {
  try {
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes the words of a field that are not ASCII: `=?UTF-8?Q?caf=C3=A9?=` (https://www.rfc-editor.org/rfc/rfc2047). */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/gu, "?==?")
    .replace(
      /=\?([\w-]+)\?([BQ])\?([^?\s]*)\?=/giu,
      (all: string, charset: string, kind: string, words: string) => {
        const binary =
          kind.toUpperCase() === "B"
            ? binaryOf(words)
            : words
                .replace(/_/gu, " ")
                .replace(/=([\dA-F]{2})/giu, (_, hex: string) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                );
        return (binary !== undefined && decodeBytes(binary, charset)) || all;
      },
    );
}

function binaryOf(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}
