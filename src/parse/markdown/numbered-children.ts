const numbered = /^( *)(\d{1,9}[.)])( +)(?=\S)/u;
const bullet = /^ *(?:[-*+]|\d{1,9}[.)])[ \t]+\S/u;
const fence = /^ *(?:`{3,}|~{3,})/u;

/** A numbered item, and by how much the lines nested in it are indented too little. */
type OpenItem = { indent: number; content: number; childIndent?: number };

/**
 * Indents the list below a numbered item as far as Markdown wants it: many editors indent it by two spaces, which would
 * end the numbered list and count anew.
 */
export function indentNumberedChildren(text: string): string {
  let item: OpenItem | undefined;
  let inFence = false;
  return text
    .split("\n")
    .map((line) => {
      if (fence.test(line)) inFence = !inFence;
      if (inFence || line.trim() === "") return line;
      const indent = line.search(/\S/u);
      if (item && indent > item.indent && isBelow(item, line, indent)) {
        item.childIndent ??= indent;
        return " ".repeat(item.content - item.childIndent) + line;
      }
      const [match, before = "", mark = "", after = ""] = numbered.exec(line) ?? [];
      if (match !== undefined)
        item = { indent: before.length, content: before.length + mark.length + after.length };
      else if (item && indent <= item.indent) item = undefined;
      return line;
    })
    .join("\n");
}

/** Whether a line belongs to a list that is indented less than the text of the item. */
function isBelow({ content, childIndent }: OpenItem, line: string, indent: number): boolean {
  if (childIndent !== undefined) return indent >= childIndent;
  return indent < content && bullet.test(line);
}
