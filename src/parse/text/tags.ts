import { lineBreak } from "../spans.ts";

const inline = "a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u";
const block =
  "article|blockquote|body|center|div|footer|h[1-6]|header|hr|html|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul";
/** Tags of HTML by name, so that `<3` and `<Name>` stay text. */
const tag = new RegExp(
  `<(?<close>/?)(?<name>br|li|${inline}|${block})(?<rest>(?:\\s(?:[^<>=]*=[^<>]*|\\s*))?)/?>`,
  "giu",
);
const isInline = new RegExp(`^(?:${inline})$`, "iu");
const href = /\shref\s*=\s*["']?(?<address>(?:https?:|mailto:)[^"'\s>]+)/iu;

/**
 * The lines that a line of plain text with tags of HTML stands for: paragraphs and items apart, a `<br>` as a line break,
 * without the tags that are about looks. The address of a link follows its words.
 */
export function linesWithoutTags(line: string): string[] {
  if (!line.includes("<")) return [line];
  const addresses: string[] = [];
  const text = line.replace(tag, (whole: string, close: string, name: string, rest: string) => {
    // "a<b and b>a" compares.
    if (/[\p{L}\p{N}]/u.test(rest) && !rest.includes("=")) return whole;
    const kind = name.toLowerCase();
    if (kind === "br") return lineBreak;
    if (kind === "li") return close ? "\n" : "\n• ";
    if (kind === "a") return close ? linkEnd(addresses.pop()) : linkStart(addresses, rest);
    return isInline.test(kind) ? "" : "\n";
  });
  // The line end of a line break is no end of a paragraph.
  return text.split(/(?<!\u2028)\n/u);
}

function linkStart(addresses: string[], rest: string): string {
  addresses.push(href.exec(rest)?.groups?.address ?? "");
  return "";
}

function linkEnd(address = ""): string {
  return address && ` (${address.replace(/^mailto:/iu, "")})`;
}
