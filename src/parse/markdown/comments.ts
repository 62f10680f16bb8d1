/** Comments of other formats, each with what ends it. They may go over blank lines. */
const endings = new Map([
  ["{/*", "*/}"],
  ["{{/*", "*/}}"],
  ["{{!--", "--}}"],
  ["{# ", " #}"],
  ["<%--", "--%>"],
  ["<%#", "%>"],
  ["%%", "%%"],
]);
const liquidComment = /^\{%-?\s*comment\s*-?%\}$/u;
const liquidEnd = /\{%-?\s*endcomment\s*-?%\}/gu;
const opening =
  /`+|~{3,}|\{\/\*|\{\{\/\*|\{\{!--|\{#\s|<%--|<%#|(?<![\p{L}\p{N}%])%%(?!%)|\{%-?\s*comment\s*-?%\}/gu;

/**
 * Turns comments of MDX, Hugo, Obsidian, Handlebars, Nunjucks, ERB and Liquid into HTML comments, which Markdown knows. Code stays as it
 * is, and so does the number of lines.
 */
export function commentsToHtml(text: string): string {
  const endless = new Set<string>();
  let kept = "";
  let at = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [mark] = match;
    const from = match.index + mark.length;
    const end = endless.has(mark) ? undefined : endOf(text, mark, match.index);
    if (end === undefined) {
      endless.add(mark);
      continue;
    }
    if (!/^[`~]/u.test(mark)) {
      kept += `${text.slice(at, match.index)}<!-- ${text.slice(from, end.from).replaceAll("--", "- -").replaceAll(">", "")}-->`;
      at = end.to;
    }
    opening.lastIndex = end.to;
  }
  return kept + text.slice(at);
}

/** Where a comment or a piece of code ends; undefined when it does not. */
function endOf(text: string, mark: string, index: number): { from: number; to: number } | undefined {
  const start = index + mark.length;
  if (liquidComment.test(mark)) {
    liquidEnd.lastIndex = start;
    const match = liquidEnd.exec(text);
    return match ? { from: match.index, to: match.index + match[0].length } : undefined;
  }
  const isFence =
    mark.length > 2 &&
    /^[`~]/u.test(mark) &&
    /(?:^|\n) {0,3}$/u.test(text.slice(Math.max(0, index - 4), index));
  const ending = isFence ? `\n${mark}` : (endings.get(mark) ?? mark);
  const from = text.indexOf(ending, start);
  return from < 0 ? undefined : { from, to: from + ending.length };
}
