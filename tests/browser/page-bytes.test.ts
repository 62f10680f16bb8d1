import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { commonChunks, pages } from "../bench/budgets.ts";
import { weigh } from "../bench/bytes.ts";

/* The code that each page loads at once: a module in the wrong folder makes one of these tests fail. */

const edition = inject("edition");
const read = (path: string) => readFileSync(join(edition, path), "utf8");
const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);

/** The address of a page, by its name in the budgets. */
const addresses: Record<keyof typeof pages, string> = {
  front: "",
  story: `articles/${readdirSync(join(edition, "articles"))[0]}/`,
  upcoming: "next/",
  library: "library/",
  settings: "settings/",
  add: "add/",
};

test.each(Object.entries(pages))(
  "the page %s loads its own chunks and no others, and stays within its budget of script and style",
  (name, budget) => {
    const html = read(`${addresses[name as keyof typeof pages]}index.html`);
    const scripts = new Set(
      [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(([, path = ""]) => path),
    );
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text = ""]) => text);
    expect([...scripts].filter((path) => !existsSync(join(edition, path)))).toEqual([]);
    const names = [...scripts].map((path) => /assets\/(.+)-[\w-]{8}\.js/u.exec(path)?.[1]);
    expect(names.toSorted()).toEqual([...commonChunks, ...budget.chunks].toSorted());
    expect(styles.join("")).not.toBe("");
    expect({
      script: sum([...scripts].map((path) => weigh(read(path)))),
      style: weigh(styles.join("")),
    }).toEqual({
      script: expect.toSatisfy((size) => size <= budget.script, `at most ${budget.script}`),
      style: expect.toSatisfy((size) => size <= budget.style, `at most ${budget.style}`),
    });
  },
);
