import { describe, expect, test } from "vitest";
import { filesWith, openChain } from "./chain.ts";

const ferry = (text: string, ...fields: string[]) => ({
  "ferry.md": ["---", "headline: The ferry", "published: 2026-11-01", ...fields, "---", text, ""].join("\n"),
});
const outlook = (item: string) => `\n\n## What comes next\n\n- ${item}`;

describe("what the press knows of earlier editions", () => {
  test("becomes the history of a story, newest first, with sentences before and after", async () => {
    const { press } = await openChain();
    await press(2, ferry("The ferry lies in dock. It rains."));
    const { article: second } = await press(3, ferry("The ferry lies in dock. It rains. A tug comes."));
    expect(second.revisions).toEqual([
      { at: "2026-11-03T12:00:00Z", changes: [{ kind: "new", text: "A tug comes." }] },
    ]);
    const { article: third } = await press(
      4,
      ferry("The ferry lies in a new dock. A tug comes.", "updated: 2026-11-04"),
    );
    expect(third.revisions).toEqual([
      {
        at: "2026-11-04",
        changes: [
          { kind: "altered", before: "The ferry lies in dock.", text: "The ferry lies in a new dock." },
          { kind: "removed", before: "It rains." },
        ],
      },
      ...(second.revisions ?? []),
    ]);
  });

  test("leaves out what only moved, and other quotation marks", async () => {
    const { press } = await openChain();
    await press(2, ferry('The "ferry" lies in dock - again.\n\nIt rains.'));
    const { article } = await press(3, ferry("It rains.\n\nThe “ferry” lies in dock – again."));
    expect(article.revisions).toBeUndefined();
  });

  test("has at most ten revisions of at most twenty changes, and counts the others", async () => {
    const { press } = await openChain();
    const days = Array.from({ length: 12 }, (_, day) => day + 2);
    const sentences = (day: number) =>
      Array.from({ length: 25 }, (_, index) => `Ship${day}x${index} sails.`).join(" ");
    let newest: Awaited<ReturnType<typeof press>> | undefined;
    for (const day of days) newest = await press(day, ferry(sentences(day)));
    const { revisions = [] } = newest?.article ?? {};
    expect(revisions).toHaveLength(10);
    expect(revisions[0]?.at).toBe("2026-11-13T12:00:00Z");
    expect(revisions[0]?.changes).toHaveLength(20);
    expect(revisions[0]?.more).toBeGreaterThan(0);
  });

  test("begins anew, with a guess in the report, where another story takes the address", async () => {
    const { press } = await openChain();
    const first = await press(2, ferry(`The ferry lies in dock. It rains.${outlook("The ferry sails")}`));
    expect(first.report.changed).toBeUndefined();
    const other = await press(
      3,
      ferry(`Ten cranes were painted green. Nobody paid.${outlook("Dues for barges rise")}`),
    );
    expect(other.article.revisions).toBeUndefined();
    expect(other.ids.rise).not.toBe(first.ids.sails);
    expect(other.report.changed).toBeUndefined();
    expect(other.report.problems.filter(({ file }) => file === "ferry.md")).toMatchObject([
      { kind: "guess", file: "ferry.md", message: expect.stringContaining("counts as another") },
    ]);
  });

  test("is counted in the report, unless the story hides it", async () => {
    const { press } = await openChain();
    await press(2, ferry("The ferry lies in dock. It rains."));
    expect((await press(3, ferry("The ferry lies in dock."))).report.changed).toBe(1);
    expect((await press(4, ferry("The ferry lies in dock."))).report.changed).toBeUndefined();
    const hidden = await press(5, ferry("The ferry lies in dock. Snow.", "history: false"));
    expect(hidden.report.changed).toBeUndefined();
  });

  test("is gone with a story that is held back, and begins anew when it comes back", async () => {
    const { press, newest } = await openChain();
    const other = { "crane.md": "---\nheadline: The crane\npublished: 2026-11-01\n---\nThe crane is red.\n" };
    await press(2, { ...ferry("The ferry lies in dock."), ...other });
    await press(3, { ...ferry("The ferry sank.", "draft: true"), ...other }, "crane");
    expect(await filesWith("ferry", newest())).toEqual([]);
    const { article } = await press(4, { ...ferry("The ferry lies in a new dock."), ...other });
    expect(article.revisions).toBeUndefined();
  });
});

describe("earlier versions that a story names", () => {
  const versions = {
    "_ferry-1.md": `---\npublished: 2026-11-01\n---\nThe ferry lies in dock.${outlook("3 December 2026: The ferry sails")}\n`,
    "_ferry-2.md": `---\npublished: 2026-11-01\nupdated: 2026-11-02\n---\nThe ferry lies in dock. It rains.${outlook("10 December 2026: The ferry sails")}\n`,
  };
  const named = ["earlier: [_ferry-1.md, _ferry-2.md]", "updated: 2026-11-05"];
  const text = `The ferry lies in a new dock. It rains.${outlook("10 December 2026: The ferry sails")}`;

  test("become its history, without a previous edition and in each build again", async () => {
    const { press } = await openChain();
    const { article, items, ids, report } = await press(6, { ...versions, ...ferry(text, ...named) });
    expect(report.heldBack).toEqual([]);
    expect(article.revisions).toEqual([
      {
        at: "2026-11-05",
        changes: [
          { kind: "altered", before: "The ferry lies in dock.", text: "The ferry lies in a new dock." },
        ],
      },
      {
        at: "2026-11-02",
        changes: [
          { kind: "new", text: "It rains." },
          {
            kind: "altered",
            before: "3 December 2026: The ferry sails",
            text: "10 December 2026: The ferry sails",
          },
        ],
      },
    ]);
    expect(items.sails?.before).toMatchObject({ changed: "2026-11-02", when: { date: "2026-12-03" } });

    const alone = await press(7, ferry(text.replaceAll("10 December", "3 December")));
    expect(alone.ids).toEqual(ids);
    const again = await press(8, { ...versions, ...ferry(text, ...named) });
    expect(again.article).toEqual(article);
  });

  test.each([
    ["_gone.md", "there is no earlier version “_gone.md”"],
    ["ferry.md", "the story names itself as its earlier version"],
    ["../ferry.md", "there is no earlier version “../ferry.md”"],
    ["_draft.md", "the earlier version “_draft.md” is held back"],
    ["_embargo.md", "the earlier version “_embargo.md” is held back"],
  ])("that are %s are reported at their line, and not compared", async (name, message) => {
    const { press } = await openChain();
    const { article, report } = await press(3, {
      ...ferry("The ferry lies in dock.", `earlier: ${name}`),
      "_draft.md": "The zeppelin lies in dock.\n",
      "_embargo.md": "---\nembargo: 2027-01-01\n---\nThe zeppelin lies in dock.\n",
    });
    expect(article.revisions).toBeUndefined();
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        kind: "warning",
        file: "ferry.md",
        line: 4,
        message: expect.stringContaining(message),
      }),
    );
  });

  test("are reported where a change has no date of its own", async () => {
    const { press } = await openChain();
    const fields = (...more: string[]) => ["earlier: _ferry-1.md", ...more];
    const undated = await press(6, { ...versions, ...ferry(text, ...fields()) });
    expect(undated.report.problems.filter(({ file }) => file === "ferry.md")).toMatchObject([
      { kind: "warning", file: "ferry.md", line: 4, remedy: expect.stringContaining("write `updated:`") },
    ]);
    const dated = await press(7, { ...versions, ...ferry(text, ...fields("updated: 2026-11-05")) });
    expect(dated.report.problems.filter(({ file }) => file === "ferry.md")).toEqual([]);
  });

  test("have their own problems reported under their own names", async () => {
    const { press } = await openChain();
    const { report } = await press(3, {
      ...ferry("The ferry lies in dock.", "earlier: _ferry-1.md"),
      "_ferry-1.md": "---\ntopics: [\n---\nThe ferry lies.\n",
    });
    expect(report.problems).toContainEqual(expect.objectContaining({ file: "_ferry-1.md", kind: "error" }));
  });
});

describe("a story with `history: false`", () => {
  test("has nothing of earlier versions in any file of the edition, and keeps the ids of its items", async () => {
    const { press, newest } = await openChain();
    await press(
      2,
      ferry(
        `The ferry lies in dock. Ask Captain Zephyrine.${outlook("3 December 2026: Zephyrine sails\n- Zephyrine rests at home")}`,
      ),
    );
    const { ids } = await press(
      3,
      ferry(`The ferry lies in dock.${outlook("10 December 2026: The captain sails")}`),
    );
    expect((await filesWith("Zephyrine", newest())).length).toBeGreaterThan(1);

    const hidden = await press(
      4,
      ferry(`The ferry lies in dock.${outlook("10 December 2026: The captain sails")}`, "history: false"),
    );
    expect(await filesWith("Zephyrine", newest())).toEqual([]);
    expect(hidden.article.revisions).toBeUndefined();
    expect(hidden.items.sails?.before).toBeUndefined();
    expect(hidden.article.withoutHistory).toBe(true);
    expect(hidden.ids).toEqual(ids);
  });
});
