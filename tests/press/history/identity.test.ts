import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "valibot";
import { expect, test } from "vitest";
import { articleSchema } from "../../../src/article/schema.ts";
import { nodesOf } from "../../../src/article/traverse.ts";
import { openChain } from "./chain.ts";

const head =
  "---\nheadline: The ferry\npublished: 2026-11-01\n---\nThe ferry lies in the dock.\n\n## What comes next\n\n";
const ferry = (...items: string[]) => ({
  "ferry.md": `${head}${items.map((item) => `- ${item}`).join("\n")}\n`,
});

const sails = "The ferry sails again before the winter";
const vote = "3 December 2026: The council votes on the new pier";
const crane = "Whether the second crane can be repaired at the yard";

test("an item keeps its id through a chain of editions, whatever is done to it", async () => {
  const { press } = await openChain();
  const first = await press(2, ferry(sails, vote, crane));
  const { winter, pier, yard } = first.ids;
  expect(new Set([winter, pier, yard]).size).toBe(3);

  const reworded = await press(3, ferry("The ferry sails again, perhaps, before the winter", vote, crane));
  expect(reworded.ids).toEqual({ winter, pier, yard });

  const requoted = await press(
    4,
    ferry("The “ferry” sails – again – perhaps before the winter", vote, crane),
  );
  expect(requoted.ids).toEqual({ winter, pier, yard });

  const moved = await press(5, ferry(crane, "10 December 2026: The council votes on the new pier", sails));
  expect(moved.ids).toEqual({ winter, pier, yard });

  const split = await press(
    6,
    ferry("Whether the second crane can be repaired", "Where it can be repaired: at the yard", vote, sails),
  );
  expect(split.ids).toEqual({ winter, pier, repaired: yard, yard: expect.not.stringMatching(`^${yard}$`) });

  const deleted = await press(7, ferry(sails));
  expect(deleted.ids).toEqual({ winter });

  const added = await press(8, ferry("A tug is on its way from the south", vote, sails));
  expect(added.ids).toMatchObject({ winter, pier });
  expect([winter, pier, yard]).not.toContain(added.ids.south);

  const again = await press(9, ferry("Whether the second crane could be repaired", vote, sails));
  expect(again.ids).toEqual({ winter, pier, repaired: yard });
});

test("an item that was reworded between deletion and return gets its id back", async () => {
  const { press } = await openChain();
  const first = await press(2, ferry(sails, crane));
  await press(3, ferry(sails));
  await press(4, { "ferry.md": "---\nheadline: The ferry\n---\nNothing comes next.\n" });
  const back = await press(5, ferry("Whether the crane can be repaired at the yard", sails));
  expect(back.ids).toEqual(first.ids);
});

test("the same item twice has two ids, and each keeps its own", async () => {
  const { press } = await openChain();
  const { article: first } = await press(2, ferry(sails, sails));
  const { article: second } = await press(3, ferry(crane, sails, sails));
  const idsIn = (article: typeof first) =>
    nodesOf(article).flatMap((node) => ("status" in node && "id" in node ? [node.id] : []));
  expect(new Set(idsIn(first)).size).toBe(2);
  expect(idsIn(second).slice(1)).toEqual(idsIn(first));
});

test("ids stay unique on the page, and files valid, when old words come again elsewhere", async () => {
  const { press } = await openChain();
  const first = await press(2, ferry(sails, vote));
  const { article, ids } = await press(3, {
    "ferry.md": `${head.replace("The ferry lies in the dock.", `The ferry lies in the dock.\n\n${sails}`)}- ${sails}, or in spring at the latest\n- ${vote}\n`,
  });
  expect(ids.latest).toBe(first.ids.winter);
  const all = nodesOf(article).flatMap((node) => ("id" in node ? [node.id] : []));
  expect(new Set(all).size).toBe(all.length);
  expect(parse(articleSchema, article)).toEqual(article);
});

test("an item says what it was before, and when it changed, until it changes again", async () => {
  const { press } = await openChain();
  await press(2, ferry(vote, sails));
  const moved = await press(3, ferry(vote.replace("3 December", "10 December"), sails));
  const before = {
    changed: "2026-11-03T12:00:00Z",
    when: expect.objectContaining({ date: "2026-12-03" }),
  };
  expect(moved.items.pier?.before).toEqual(before);
  expect(moved.items.winter?.before).toBeUndefined();

  const kept = await press(4, ferry(sails, vote.replace("3 December", "10 December")));
  expect(kept.items.pier?.before).toEqual(before);
  expect(kept.article.revisions).toHaveLength(1);

  const reworded = await press(5, ferry(sails, "10 December 2026: The council decides on the new pier"));
  expect(reworded.items.pier?.before).toEqual({
    changed: "2026-11-05T12:00:00Z",
    text: "10 December 2026: The council votes on the new pier",
  });
});

test("the words of an item are not changed where its date is written in another way", async () => {
  const { press } = await openChain();
  await press(2, ferry(vote, sails));
  const rewritten = await press(3, ferry(vote.replace("3 December 2026", "December 3, 2026"), sails));
  expect(rewritten.items.pier?.when?.date).toBe("2026-12-03");
  expect(rewritten.items.pier?.before).toBeUndefined();
});

test("a settled item keeps nothing of its question but the former date", async () => {
  const { press } = await openChain();
  await press(2, ferry(vote, crane));
  const settled = await press(
    4,
    ferry("Happened: The council voted on the new pier", `Overtaken: ${crane.toLowerCase()} again`),
  );
  expect(settled.items.pier?.status).toBe("happened");
  expect(settled.items.pier?.before).toEqual({
    changed: "2026-11-04T12:00:00Z",
    when: expect.objectContaining({ date: "2026-12-03" }),
  });
  expect(settled.items.again?.before).toEqual({ changed: "2026-11-04T12:00:00Z" });

  const reworded = await press(5, ferry("Happened: The council has voted on the new pier", sails));
  expect(reworded.items.pier?.before?.when?.date).toBe("2026-12-03");
});

const whole = "9 December 2026: The council decides on money and on a detour of the ferry";
const money = "9 December 2026: The council decides on money";
const detour = "16 December 2026: The council decides on a detour of the ferry";

test.each([
  ["first", [money, detour]],
  ["last", [detour, money]],
])("of an item that is split, the half with its date goes on, also where it comes %s", async (_, halves) => {
  const { press } = await openChain();
  const { ids } = await press(2, ferry(whole));
  expect((await press(3, ferry(...halves))).ids.money).toBe(ids.ferry);
});

test("of halves without a date, the one with the same label goes on", async () => {
  const { press } = await openChain();
  const { ids } = await press(2, ferry("The pier: the council decides on money and on a detour soon"));
  const split = await press(
    3,
    ferry(
      "The quay: the council decides on a detour or on money",
      "The pier: the council decides on a new detour",
    ),
  );
  expect(split.ids.detour).toBe(ids.soon);
});

test("a change has the time that the story states for its update", async () => {
  const { press } = await openChain();
  await press(2, ferry(vote));
  const updated = {
    "ferry.md": ferry(`${vote} at last`)["ferry.md"].replace(
      "---\nThe",
      "updated: 2026-11-04T09:30+01:00\n---\nThe",
    ),
  };
  const { article, items } = await press(5, updated);
  expect(items.last?.before?.changed).toBe("2026-11-04T09:30:00+01:00");
  expect(article.revisions?.[0]?.at).toBe("2026-11-04T09:30:00+01:00");
});

test("two builds of the same stories are the same edition", async () => {
  const { press } = await openChain();
  await press(2, ferry(sails, vote));
  const changed = ferry(`${sails} comes`, vote);
  const second = await press(3, changed);
  const third = await press(3, changed);
  expect(third.article).toEqual(second.article);
  expect(third.report.edition.build).toBe(second.report.edition.build);
});

test.each([
  ["is damaged", "{"],
  ["is of a newer version", JSON.stringify({ version: "9.0", slug: "ferry" })],
])("a previous edition that %s is left aside for that story, and the report says so", async (_, text) => {
  const { press, newest } = await openChain();
  const files = {
    ...ferry(sails),
    "crane.md": "---\nheadline: The crane\npublished: 2026-11-01\n---\nThe crane is red.\n",
  };
  await press(2, files);
  await writeFile(join(newest(), "data/articles/ferry.json"), text);
  await rm(join(newest(), "data/articles/crane.json"));
  await rm(join(newest(), "data/edition.json"));
  const { report, ids } = await press(3, files);
  expect(Object.keys(ids)).toEqual(["winter"]);
  expect(report.problems.filter(({ kind }) => kind === "guess")).toEqual([
    expect.objectContaining({
      kind: "guess",
      file: "ferry.md",
      message:
        "“data/articles/ferry.json” of the previous edition is damaged or of another version, so it is not compared",
    }),
  ]);
});
