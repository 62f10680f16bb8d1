/** A text of a shape with a fragment repeated a number of times. */
export type Shape = { name: string; file: string; textOf: (times: number) => string };

/** Marks, words and lines of all formats, each as a story may hold it, or a program that breaks one. */
const fragments = [
  "word ",
  " ",
  "\t",
  "a",
  "A. ",
  "a: ",
  "“a” ",
  "10 December 2026 ",
  "9:00 a.m. ",
  "2026-11-23 ",
  "- ",
  "– ",
  "1. ",
  "* ",
  "> ",
  "# ",
  "### a\n\n",
  "## What comes next?\n\n",
  "*",
  "**a ",
  "a_",
  "~~a ",
  "`",
  "``a ",
  "[",
  "[a](",
  "![a](b.png ",
  "[^1] ",
  "[a]: b ",
  "<",
  "<a ",
  "<b>a</b>",
  "<!-- ",
  "<p>",
  "&amp;",
  "|",
  "|-",
  "{{< a ",
  "{% a ",
  "https://a.example/",
  "a@b.",
  "\\",
  "(more) ",
  "-30- ",
  "Summary – ",
  "By Ada Quay ",
  "EMBARGOED UNTIL ",
  "---",
  "+++",
  "a: [",
  "key: value",
  "“",
  "(",
  "会议",
  "\u2067a",
  "a\u0301",
];

/** How a fragment is repeated: within a line, on lines, in paragraphs, in the front matter, deeper with each line. */
const arrangements: [name: string, arrange: (fragment: string, times: number) => string][] = [
  ["in a line", (fragment, times) => `It rained.\n\nx${fragment.repeat(times)}x\n\nfinis.`],
  ["on lines", (fragment, times) => `It rained.\n\n${`${fragment}\n`.repeat(times)}\nfinis.`],
  ["in paragraphs", (fragment, times) => `${`${fragment}a\n\n`.repeat(times)}finis.`],
  ["in front matter", (fragment, times) => `---\ntitle: x${fragment.repeat(times)}x\n---\nfinis.`],
  ["as front matter", (fragment, times) => `---\n${`${fragment}\n`.repeat(times)}---\nfinis.`],
];

const shape = (file: string, arrangement: string, fragment: string): Shape => {
  const arrange = arrangements.find(([name]) => name === arrangement)?.[1] ?? (() => "");
  return {
    name: `${file} ${arrangement}: ${JSON.stringify(fragment)}`,
    file,
    textOf: (times) => arrange(fragment, times),
  };
};

/**
 * Every fragment in a format: a single character in one run, the others alone and together with another one in turn, in
 * one arrangement after the other.
 */
export function shapes(file: string): Shape[] {
  return fragments.map((fragment, index) => {
    if (fragment.length === 1) return shape(file, "in a line", fragment);
    const other = index % 2 === 0 ? "" : (fragments[(index * 7 + 5) % fragments.length] ?? "");
    return shape(
      file,
      arrangements[(index + file.length) % arrangements.length]?.[0] ?? "",
      fragment + other,
    );
  });
}
