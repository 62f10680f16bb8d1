import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "src/reader";
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const css = sheets.join("\n").replace(/\/\*.*?\*\//gsu, "");
const tokens = readFileSync(join(folder, "ui/styles/tokens.css"), "utf8").replace(/\/\*.*?\*\//gsu, "");

/** Set by script: the share of a story that has been read, on its page and in the library. */
const setByScript = new Set(["--read", "--share"]);

const defined = new Set([...tokens.matchAll(/(--[\w-]+)\s*:/gu)].map(([, name = ""]) => name));
const used = new Set([...css.matchAll(/var\((--[\w-]+)/gu)].map(([, name = ""]) => name));

describe("design tokens", () => {
  it("that are used are all defined", () => {
    expect([...used].filter((name) => !defined.has(name) && !setByScript.has(name))).toEqual([]);
  });

  it("that are defined are all used", () => {
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  it("are the same whether the reader or the system has chosen the dark theme", () => {
    expect(themes.system).toEqual(themes.dark);
  });
});

type Theme = Record<string, string>;

function block(selector: string): Theme {
  const start = tokens.indexOf(`${selector} {`);
  const body = tokens.slice(start, tokens.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|color-scheme)\s*:\s*([^;]+);/gu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const themes = {
  paper: block(":root"),
  sepia: block('[data-theme="sepia"]'),
  dark: block('[data-theme="dark"]'),
  system: block(":root:where(:not([data-theme]))"),
};

/** Pairs of tokens, with their contrast ratios in the themes Paper, Sepia and Night. */
const table: [string, string, number, number, number][] = [
  ["--ink", "--bg", 17.16, 12.84, 13.57],
  ["--ink-2", "--bg", 6.68, 6.04, 7.29],
  ["--next", "--bg", 8.7, 8.31, 8.71],
  ["--next-ink", "--next-bg", 15.67, 11.63, 12.42],
  ["--next", "--next-bg", 7.95, 7.52, 7.98],
  ["--ink-2", "--next-bg", 6.1, 5.47, 6.68],
  ["--ink", "--mark", 15.55, 10.94, 8.55],
  ["--control", "--bg", 3.7, 3.4, 3.72],
  ["--control", "--next-bg", 3.38, 3.08, 3.41],
];

describe("the contrast", () => {
  it.each(table)("of %s on %s is as designed", (front, back, ...ratios) => {
    const found = [themes.paper, themes.sepia, themes.dark].map((theme) => contrast(theme, front, back));
    for (const [index, ratio] of ratios.entries()) expect(found[index]).toBeCloseTo(ratio, 1);
  });
});

/** WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(theme: Theme, front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(theme[front]), luminance(theme[back])].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex = "#000000"): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
