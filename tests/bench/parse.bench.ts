import { parse } from "../../src/parse/parse.ts";

/*
 * Measures whether parsing time is linear. Prints the time for n and for 4 n characters of worst-case inputs, and the
 * ratio: about 4 is linear, 16 is quadratic. Run: node tests/bench/parse.bench.ts [n]
 */

const times = (text: string) => (n: number) => text.repeat(Math.ceil(n / text.length)).slice(0, n);
const deeper = (mark: string) => (n: number) =>
  Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, depth) => `${" ".repeat(2 * depth)}${mark}\n`)
    .join("")
    .slice(0, n);

const shapes: Record<string, (n: number) => string> = {
  prose: times("The treaty was signed in May. It has been in force since, and nobody has left it.\n\n"),
  "one long line": times("word and word "),
  "short lines": times("word\n"),
  "lower lines": times("the quick brown fox jumps over the lazy dog again\n"),
  headings: times("A Heading Of Words\n\n"),
  bullets: times("- item: text\n"),
  "far bullets": times("- item\n\n\n\n"),
  numbers: times("7. item\n"),
  "same numbers": times("1. item\n"),
  "items going on": times("- item\n  that goes on\n"),
  "endless item": (n) => `- item\n${times("  that goes on\n")(n)}`,
  "lazy item": (n) => `- item\n${times("lazy\n")(n)}`,
  "bare bullets": times("a\n-\n"),
  deeper: deeper("- item"),
  "deeper quotes": (n) => `${">".repeat(n)}a`,
  "deeper on a line": (n) => `${"- ".repeat(n / 2)}a`,
  "lead-ins": times("These are:\n- item\n"),
  "one long lead-in": (n) => `${times("A. B. ")(n)} these:\n- item\n`,
  labels: times("Summary – "),
  colons: times("a: "),
  dates: times("by 10 December 2026 on 31 February 2027 "),
  outlook: (n) => `Text.\n\nWhat next?\n\n${times("- by 10 December 2026 it is due in May\n")(n)}`,
  spaces: (n) => `a${" ".repeat(n)}b`,
  "line ends": times("\n"),
  "carriage returns": times("\r\r\n"),
  tabs: times("\t"),
  stars: times("*"),
  "star words": times("*a **b "),
  underscores: times("a_"),
  brackets: times("["),
  links: times("[a](b) "),
  "open links": times("[a]("),
  pictures: times("!["),
  backticks: (n) => Array.from({ length: Math.floor(Math.sqrt(2 * n)) }, (_, i) => "`".repeat(i)).join(" "),
  tildes: times("~~a "),
  pipes: times("|"),
  "table rows": (n) => `a|b\n-|-\n${times("x|y\n")(n)}`,
  "wide table": (n) => `${times("|a")(n / 2)}\n${times("|-")(n / 2)}\n`,
  tags: times("<a "),
  "less than": times("<"),
  comments: times("a <!-- "),
  "comment blocks": times("<!-- \n\n"),
  scripts: times("<script>"),
  backslashes: times("\\"),
  bangs: times("!"),
  address: (n) => `https://a.b/${times(")")(n)}`,
  "address of dots": (n) => `https://a.b/${times(".")(n)}`,
  "mail address": (n) => `${times("a")(n)}@`,
  entities: times("&amp;"),
  definitions: times("[a]: b\n"),
  fences: times("```\n"),
  underlines: times("a\n=\n"),
  "direction controls": times("\u2067a"),
  "closing controls": times("\u2069"),
  "combining marks": (n) => `a${"\u0301".repeat(n)}`,
  Chinese: times("会议在莫斯科举行。各方都表示欢迎，"),
  "front matter keys": (n) => `---\n${times("key: value\n")(n)}---\nText.`,
  "front matter brackets": (n) => `---\n${times("[")(n)}\n---\nText.`,
  "open front matter": (n) => `---\n${times("key: value\n")(n)}`,
};

function millisecondsFor(name: string, text: string): number {
  const start = performance.now();
  parse({ name, text }, { lang: "en", date: "2026-11-23" });
  return performance.now() - start;
}

const size = Number(process.argv[2] ?? 250_000);
for (const ending of ["txt", "md"]) {
  for (const [name, shape] of Object.entries(shapes)) {
    const [once, fourfold] = [size, 4 * size].map((n) => millisecondsFor(`a.${ending}`, shape(n)));
    const ratio = (fourfold ?? 0) / Math.max(once ?? 0, 5);
    const mark = ratio > 8 ? " ← not linear" : "";
    console.log(
      `${ending.padEnd(4)}${name.padEnd(24)}${once?.toFixed(0).padStart(7)} ms ${fourfold?.toFixed(0).padStart(7)} ms ${ratio.toFixed(1).padStart(6)} ×${mark}`,
    );
  }
}
