import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { changesBetween, wordingOf } from "../../src/article/changes.ts";
import { type TextUnit, textUnitsOf } from "../../src/article/text-units.ts";
import { wordingParts } from "../../src/article/wording.ts";

const units = (...texts: string[]): TextUnit[] => texts.map((text, index) => ({ id: `b${index}`, text }));
const between = (before: string[], after: string[], lang = "en") =>
  changesBetween(units(...before), units(...after), lang);
/** The changes in short: "+" is new, "~" altered, "-" removed. */
const short = (before: string[], after: string[], lang?: string) =>
  between(before, after, lang).map((change) => {
    if (change.kind === "removed") return `- ${change.before}`;
    return change.kind === "new" ? `+ ${change.text}` : `~ ${change.before} > ${change.text}`;
  });

const story = (...texts: string[]): Pick<Article, "lead" | "sections"> => ({
  lead: units(...texts).map((unit) => ({ type: "paragraph", ...unit })),
  sections: [],
});

const harbour = "The harbour reopened on Monday. Two cranes are still out of order.";
const ferry = "The ferry sails again from Thursday.";
const council = "The council will vote on the budget in March.";

describe("changes between two versions of a story", () => {
  test("a new sentence is marked where it stands", () => {
    const after = [harbour, `${ferry} It will call at both piers.`];
    const [change, ...others] = between([harbour, ferry], after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: "new", unit: 1, id: "b1", text: "It will call at both piers." });
    if (change?.kind !== "new") throw new Error("expected a new sentence");
    expect(after[change.unit]?.slice(change.start, change.end)).toBe(change.text);
  });

  test("an altered sentence comes with what it was", () => {
    expect(short([harbour, ferry], [harbour, "The ferry sails again from Friday."])).toEqual([
      "~ The ferry sails again from Thursday. > The ferry sails again from Friday.",
    ]);
  });

  test("a sentence that is replaced by another one is removed, and the other one is new", () => {
    expect(short([ferry], ["Nobody was hurt when the mast came down."])).toEqual(
      ["+ Nobody was hurt when the mast came down.", `- ${ferry}`].sort().reverse(),
    );
  });

  test("a removed sentence is listed where it stood", () => {
    expect(
      short([harbour, ferry, council], ["All is well.", harbour, `${council} It was asked to in May.`]),
    ).toEqual(["+ All is well.", `- ${ferry}`, "+ It was asked to in May."]);
  });

  test("each altered sentence is paired with the one that it was, and not with its neighbour", () => {
    expect(
      short(
        ["The north pier has room for 40 ships. The south pier has room for 20 ships."],
        ["The south pier has room for 25 ships. The north pier has room for 45 ships."],
      ),
    ).toEqual([
      "~ The south pier has room for 20 ships. > The south pier has room for 25 ships.",
      "~ The north pier has room for 40 ships. > The north pier has room for 45 ships.",
    ]);
  });

  test("a block or a sentence that only moved is no change", () => {
    expect(short([harbour, ferry, council], [council, harbour, ferry])).toEqual([]);
    expect(
      short([harbour], ["Two cranes are still out of order.", "The harbour reopened on Monday."]),
    ).toEqual([]);
  });

  test("a second copy of a sentence is new", () => {
    expect(short([ferry], [ferry, ferry])).toEqual([`+ ${ferry}`]);
  });

  test.each([
    ["quotation marks", `"It's open," she said.`, "“It’s open”, she said."],
    [
      "dashes",
      "The pier - closed since May - reopens in 2027-2028.",
      "The pier — closed since May — reopens in 2027–2028.",
    ],
    ["spaces", "It weighs 10 kg.  It floats.", "It weighs 10 kg. It floats."],
    ["a missing space between sentences", "It floats.It is light.", "It floats. It is light."],
    ["a line break", "The tide turns\nat noon.", "The tide turns at noon."],
    ["letter case and a comma", "The Harbour Board, met today.", "The harbour board met today."],
    ["a hyphen", "A well known mole.", "A well-known mole."],
  ])("%s never count", (_, before, after) => {
    expect(short([before], [after])).toEqual([]);
    expect(wordingOf(story(after))).toBe(wordingOf(story(before)));
  });

  test.each([
    ["1.5 million came.", "15 million came."],
    ["1,5 million came.", "15 million came."],
    ["It was -5 degrees.", "It was 5 degrees."],
    ["It rose by 5 %.", "It rose by 5 ‰."],
    ["It costs £40.", "It costs €40."],
    ["From 3-5 ships.", "From 35 ships."],
    ["The mayor resigned.", "The mayor resigned?"],
  ])("the difference between “%s” and “%s” counts", (before, after) => {
    expect(between([before], [after])).toHaveLength(1);
    expect(wordingOf(story(after))).not.toBe(wordingOf(story(before)));
  });

  test("a full stop behind an abbreviation ends no sentence", () => {
    expect(short(["Mr. Quay and Dr. Mole came."], ["Mr. Quay and Dr. Pier came."])).toEqual([
      "~ Mr. Quay and Dr. Mole came. > Mr. Quay and Dr. Pier came.",
    ]);
  });

  test.each([
    ["zh", "码头周一重新开放。两台起重机仍然停用。", "码头周一重新开放。三台起重机仍然停用。"],
    [
      "ar",
      "أعيد فتح الميناء يوم الاثنين. تعود العبارة يوم الخميس.",
      "أعيد فتح الميناء يوم الاثنين. تعود العبارة يوم الجمعة.",
    ],
    [
      "de",
      "Der Hafen öffnet am 10. Juni. Zwei Kräne fehlen.",
      "Der Hafen öffnet am 10. Juni. Drei Kräne fehlen.",
    ],
  ])("one of two sentences is altered in %s", (lang, before, after) => {
    expect(between([before], [after], lang).map(({ kind }) => kind)).toEqual(["altered"]);
  });
});

describe("the texts that are compared", () => {
  const article: Article = {
    ...{ version: "1.1", slug: "pier", lang: "en", headline: "The pier", published: "2026-11-23" },
    ...{ topics: [], words: 1, minutes: 1, inferred: [] },
    summary: "Summary",
    lead: [
      { type: "image", id: "a", src: "a.jpg", alt: "Description", caption: "Caption" },
      { type: "table", id: "b", head: ["Pier", "Ships"], rows: [["North", "40"]], align: [null, null] },
    ],
    sections: [
      {
        type: "section",
        id: "c",
        heading: "Heading",
        blocks: [{ type: "paragraph", id: "d", text: "Text" }],
      },
      {
        type: "outlook",
        id: "e",
        heading: "What comes next?",
        parts: [
          {
            role: "group",
            id: "f",
            kind: "events",
            items: [{ id: "g", label: "May", text: "Vote", status: "open" }],
          },
          { role: "view", blocks: [{ type: "paragraph", id: "h", text: "View" }] },
        ],
      },
    ],
  };

  test("are all that readers see below the headline, in reading order", () => {
    expect(textUnitsOf(article)).toEqual([
      { id: "the_story", text: "Summary" },
      { id: "a", text: "Caption" },
      { id: "b", text: "Pier" },
      { id: "b", text: "Ships" },
      { id: "b", text: "North" },
      { id: "b", text: "40" },
      { id: "c", text: "Heading" },
      { id: "d", text: "Text" },
      { id: "e", text: "What comes next?" },
      { id: "g", text: "May: Vote" },
      { id: "h", text: "View" },
    ]);
  });
});

const words = ["harbour", "ferry", "crane", "pier", "tide", "vote", "storm", "mast", "buoy", "10", "40"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 })
  .map((chosen) => `The ${chosen.join(" ")}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const version = fc.array(text, { maxLength: 8 });

const keysOf = (texts: string[]) =>
  texts.flatMap((paragraph) => paragraph.split(/(?<=\.) /u)).map((one) => wordingParts(one).join("."));

describe("for any two versions", () => {
  test("the changes turn the sentences of the old one into those of the new one", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const sentences = keysOf(before);
        for (const change of between(before, after)) {
          if (change.kind !== "new") {
            const index = sentences.indexOf(wordingParts(change.before).join("."));
            expect(index).toBeGreaterThanOrEqual(0);
            sentences.splice(index, 1);
          }
          if (change.kind !== "removed") sentences.push(wordingParts(change.text).join("."));
        }
        expect(sentences.sort()).toEqual(keysOf(after).sort());
      }),
    );
  });

  test("every changed sentence stands at its offsets", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        for (const change of between(before, after))
          if (change.kind !== "removed") {
            expect(after[change.unit]?.slice(change.start, change.end)).toBe(change.text);
            expect(change.id).toBe(`b${change.unit}`);
          }
        expect(between(after, after)).toEqual([]);
      }),
    );
  });

  test("there are changes exactly when the hashes of their words differ", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const isSame = wordingOf(story(...before)) === wordingOf(story(...after));
        expect(between(before, after).length === 0).toBe(isSame);
      }),
    );
  });

  test("other quotation marks, dashes and spaces, and another order of blocks, are no change", () => {
    const noise = fc.constantFrom<[string, string]>(
      [" ", "\u00a0"],
      [" ", "  "],
      ["The", "“The”"],
      [" 1", " – 1"],
    );
    fc.assert(
      fc.property(version, fc.array(noise), fc.infiniteStream(fc.nat()), (before, noises, order) => {
        const noisy = before.map((paragraph) =>
          noises.reduce((changed, [from, to]) => changed.replace(from, to), paragraph),
        );
        const after = noisy
          .map((paragraph) => ({ paragraph, rank: order.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ paragraph }) => paragraph);
        expect(between(before, after)).toEqual([]);
        expect(wordingOf(story(...after))).toBe(wordingOf(story(...before)));
      }),
    );
  });
});
