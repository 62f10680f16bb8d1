import type { TokenizerExtensionFunction, Tokens } from "marked";

/*
 * Program code between tags: `{{< highlight go >}} … {{< /highlight >}}` of Hugo, `{% highlight ruby %} …
 * {% endhighlight %}` of Jekyll, `{% codeblock lang:js %} … {% endcodeblock %}` of Hexo.
 */

const opening =
  /^(?:\{\{[<%]|\{%-?)[ \t]*(?:highlight|codeblock)(?![\w-])([^{}\n]{0,300}?)(?:[>%]\}\}|-?%\})/u;
const closing =
  /(?:\{\{[<%]|\{%-?)[ \t]*(?:\/[ \t]*highlight|endhighlight|endcodeblock)[ \t]*(?:[>%]\}\}|-?%\})/u;
const namedLanguage = /lang(?:uage)?[:=][ \t]?["']?([\w+#-]{1,30})/u;
const firstWord = /^[ \t]*["']?([\w+#-]{1,30})["']?(?=\s|,|$)/u;
const fence = /^ *(?:`{3,}|~{3,})/u;
const longestInline = 5000;
/** Longer than those that code may contain. */
const newFence = "`".repeat(8);

/** Turns tags that stand on lines of their own into the fences of Markdown. The number of lines stays. */
export function highlightsToFences(text: string): string {
  const lines = text.split("\n");
  let inFence = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (fence.test(line)) inFence = !inFence;
    const language = inFence ? undefined : languageOfTag(line.trim());
    if (language === undefined) continue;
    const end = endOf(lines, at);
    if (end === undefined) continue;
    lines[at] = `${indentOf(line)}${newFence}${language}`;
    lines[end] = `${indentOf(lines[end])}${newFence}`;
    at = end;
  }
  return lines.join("\n");
}

/** Reads such code inside a paragraph. */
export const readHighlighted: TokenizerExtensionFunction = (src): Tokens.Codespan | undefined => {
  const start = opening.exec(src)?.[0];
  if (start === undefined) return undefined;
  const rest = src.slice(start.length, start.length + longestInline);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const raw = start + rest.slice(0, end.index) + end[0];
  return { type: "codespan", raw, text: rest.slice(0, end.index).trim() };
};

/** The line that closes the tag on a line; none where another tag opens before. */
function endOf(lines: string[], at: number): number | undefined {
  for (let below = at + 1; below < lines.length; below++) {
    const line = (lines[below] ?? "").trim();
    if (isWhole(closing, line)) return below;
    if (isWhole(opening, line)) return undefined;
  }
  return undefined;
}

/** The language that a tag names, "" where it names none; undefined where the line is no such tag. */
function languageOfTag(line: string): string | undefined {
  if (!isWhole(opening, line)) return undefined;
  const names = opening.exec(line)?.[1] ?? "";
  return (namedLanguage.exec(names) ?? firstWord.exec(names))?.[1] ?? "";
}

function isWhole(tag: RegExp, line: string): boolean {
  return tag.exec(line)?.[0] === line;
}

function indentOf(line = ""): string {
  return line.slice(0, line.length - line.trimStart().length);
}
