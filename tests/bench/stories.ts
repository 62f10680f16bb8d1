import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Dice, dice } from "./seeded-random.ts";
import * as words from "./words.ts";

const { things, people, qualities, deeds, turns } = words;

/**
 * Writes stories and an `edition.yaml` into a folder, the same ones each time: two thirds plain text, one
 * third Markdown, of 300 to 900 words, over six topics, each with sections, lists and an outlook.
 */
export function writeStories(folder: string, count: number): void {
  for (const topic of words.topics) mkdirSync(join(folder, topic.toLowerCase()), { recursive: true });
  const topics = words.topics.map((topic) => `  - ${topic}\n`).join("");
  writeFileSync(join(folder, "edition.yaml"), `name: The Bench\nlanguage: en\ntopics:\n${topics}`);
  for (let number = 0; number < count; number++) {
    const roll = dice(number + 1);
    const topic = roll.one(words.topics).toLowerCase();
    const date = new Date(Date.UTC(2026, 10, 23 - number)).toISOString().slice(0, 10);
    const markdown = number % 3 === 2;
    const name = `${date}-${roll.one(things)}-${number}.${markdown ? "md" : "txt"}`;
    writeFileSync(join(folder, topic, name), markdown ? markdownStory(roll) : plainStory(roll));
  }
}

function plainStory(roll: Dice): string {
  const story = tell(roll);
  const sections = story.sections.map(({ heading, body }) => `${heading}\n${body.join("\n")}`);
  return [
    story.headline,
    `Summary – ${story.summary}`,
    "Article –",
    ...story.lead,
    ...sections,
    story.next,
    ...story.outlook,
    "",
  ].join("\n");
}

function markdownStory(roll: Dice): string {
  const story = tell(roll);
  const sections = story.sections.map(({ heading, body }) => `## ${heading}\n\n${body.join("\n\n")}`);
  const matter = `---\nheadline: "${story.headline}"\nsummary: "${story.summary}"\nbyline: The bench desk\n---`;
  const outlook = `## ${story.next}\n\n${story.outlook.join("\n")}\n`;
  return [matter, ...story.lead, ...sections, outlook].join("\n\n");
}

function tell(roll: Dice) {
  const sections = roll.some(words.headings, roll.between(2, 4));
  return {
    headline: capital(`${roll.one(people)} ${roll.one(deeds)} the ${thing(roll)}`),
    summary: sentence(roll),
    lead: [paragraph(roll), paragraph(roll)],
    sections: sections.map((heading, index) => ({ heading, body: body(roll, index) })),
    next: roll.one(words.outlookHeadings),
    outlook: outlook(roll),
  };
}

/** Sections take turns: a list, a ledger of labelled items, paragraphs alone. */
function body(roll: Dice, index: number): string[] {
  const prose = Array.from({ length: roll.between(1, 3) }, () => paragraph(roll));
  if (index % 3 === 2) return [...prose, paragraph(roll)];
  const item = index % 3 === 1 ? ledgerItem : listItem;
  const items = Array.from({ length: roll.between(3, 4) }, () => item(roll));
  return [...prose, roll.one(words.leadIns), items.join("\n"), paragraph(roll)];
}

function outlook(roll: Dice): string[] {
  const year = 2026 + roll.between(1, 3);
  const dated = `- ${roll.between(1, 28)} ${roll.one(words.months)} ${year}: The ${thing(roll)} is due`;
  const items = Array.from({ length: roll.between(1, 3) }, () => listItem(roll));
  const caveat = `However, the ${thing(roll)} has yet to be ${roll.one(deeds)}.`;
  return ["Potential outcomes include:", dated, ...items, "", caveat];
}

const thing = (roll: Dice) => `${roll.one(qualities)} ${roll.one(things)}`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const aside = (roll: Dice) =>
  roll.chance(0.4) ? roll.one(words.times) : `${roll.one(words.joints)} the ${thing(roll)}`;
const listItem = (roll: Dice) => `- The ${thing(roll)} ${aside(roll)}`;
const ledgerItem = (roll: Dice) => `- ${capital(roll.one(qualities))} ${roll.one(things)}: ${sentence(roll)}`;

function sentence(roll: Dice): string {
  const who = roll.chance(0.5) ? `the ${roll.one(people)}` : `the ${thing(roll)}`;
  const what = `${roll.one(deeds)} the ${thing(roll)}`;
  const more = roll.chance(0.6) ? ` ${aside(roll)}` : "";
  const then = roll.chance(0.4) ? `, and the ${roll.one(things)} was ${roll.one(deeds)}` : "";
  const turn = roll.chance(0.3) ? `${roll.one(turns)} ` : "";
  return capital(`${turn}${who} ${what}${more}${then}.`);
}

const paragraph = (roll: Dice) => Array.from({ length: roll.between(2, 4) }, () => sentence(roll)).join(" ");
