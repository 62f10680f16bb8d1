import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, seededRandom } from "./seeded-random.ts";
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
    const random = seededRandom(number + 1);
    const topic = random.one(words.topics).toLowerCase();
    const date = new Date(Date.UTC(2026, 10, 23 - number)).toISOString().slice(0, 10);
    const markdown = number % 3 === 2;
    const name = `${date}-${random.one(things)}-${number}.${markdown ? "md" : "txt"}`;
    writeFileSync(join(folder, topic, name), markdown ? markdownStory(random) : plainStory(random));
  }
}

function plainStory(random: Random): string {
  const story = storyParts(random);
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

function markdownStory(random: Random): string {
  const story = storyParts(random);
  const sections = story.sections.map(({ heading, body }) => `## ${heading}\n\n${body.join("\n\n")}`);
  const matter = `---\nheadline: "${story.headline}"\nsummary: "${story.summary}"\nbyline: The bench desk\n---`;
  const outlook = `## ${story.next}\n\n${story.outlook.join("\n")}\n`;
  return [matter, ...story.lead, ...sections, outlook].join("\n\n");
}

function storyParts(random: Random) {
  const sections = random.some(words.headings, random.between(2, 4));
  return {
    headline: capital(`${random.one(people)} ${random.one(deeds)} the ${thing(random)}`),
    summary: sentence(random),
    lead: [paragraph(random), paragraph(random)],
    sections: sections.map((heading, index) => ({ heading, body: body(random, index) })),
    next: random.one(words.outlookHeadings),
    outlook: outlook(random),
  };
}

/** Sections alternate: one with a list, one with a ledger of labelled items, one with paragraphs alone. */
function body(random: Random, index: number): string[] {
  const prose = Array.from({ length: random.between(1, 3) }, () => paragraph(random));
  if (index % 3 === 2) return [...prose, paragraph(random)];
  const item = index % 3 === 1 ? ledgerItem : listItem;
  const items = Array.from({ length: random.between(3, 4) }, () => item(random));
  return [...prose, random.one(words.leadIns), items.join("\n"), paragraph(random)];
}

function outlook(random: Random): string[] {
  const year = 2026 + random.between(1, 3);
  const dated = `- ${random.between(1, 28)} ${random.one(words.months)} ${year}: The ${thing(random)} is due`;
  const items = Array.from({ length: random.between(1, 3) }, () => listItem(random));
  const caveat = `However, the ${thing(random)} has yet to be ${random.one(deeds)}.`;
  return ["Potential outcomes include:", dated, ...items, "", caveat];
}

const thing = (random: Random) => `${random.one(qualities)} ${random.one(things)}`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const aside = (random: Random) =>
  random.chance(0.4) ? random.one(words.times) : `${random.one(words.joints)} the ${thing(random)}`;
const listItem = (random: Random) => `- The ${thing(random)} ${aside(random)}`;
const ledgerItem = (random: Random) =>
  `- ${capital(random.one(qualities))} ${random.one(things)}: ${sentence(random)}`;

function sentence(random: Random): string {
  const who = random.chance(0.5) ? `the ${random.one(people)}` : `the ${thing(random)}`;
  const what = `${random.one(deeds)} the ${thing(random)}`;
  const more = random.chance(0.6) ? ` ${aside(random)}` : "";
  const then = random.chance(0.4) ? `, and the ${random.one(things)} was ${random.one(deeds)}` : "";
  const turn = random.chance(0.3) ? `${random.one(turns)} ` : "";
  return capital(`${turn}${who} ${what}${more}${then}.`);
}

const paragraph = (random: Random) =>
  Array.from({ length: random.between(2, 4) }, () => sentence(random)).join(" ");
