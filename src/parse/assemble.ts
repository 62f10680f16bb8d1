import { type Article, type Inferred, type Text, version } from "../article/article.ts";
import { directionOf } from "../article/direction.ts";
import { idOf, uniqueIds } from "../article/id.ts";
import { endsSentence } from "../article/sentences.ts";
import { slugOf } from "../article/slug.ts";
import { countWords, plain, readingMinutes } from "../article/text.ts";
import { textsOfStory } from "../article/traverse.ts";
import { type Dated, reportDated } from "./dated.ts";
import { datelineLength, isDatelineAlone } from "./dateline.ts";
import type { FileNameFields } from "./file-name.ts";
import type { FrontMatterFields } from "./frontmatter/fields.ts";
import { headlineFrom } from "./headline.ts";
import { detectLanguage } from "./language/language.ts";
import type { RawBlock, Warn } from "./raw-block.ts";
import { sectionsOf } from "./sections.ts";
import { tidyText } from "./spans.ts";
import { readStoryHeader, type StoryHeader } from "./story-header.ts";

/**
 * What an article is made from. A field is taken from the front matter, else from the file name, else from the top of
 * the story, else from the edition.
 */
export type Parts = {
  fields: FrontMatterFields;
  fromFileName: FileNameFields;
  /** The date of the head or the dateline. */
  dated?: Dated | undefined;
  rawBlocks: RawBlock[];
  /** Treats all raw blocks as body: no headline, byline or summary is read from the first ones. */
  skipHeader?: true | undefined;
  /** Language of the edition. */
  lang: string;
  /** Date of the edition. */
  date: string;
};

/** Ids that the page itself uses, or that browsers treat specially: `#top` scrolls to the start. */
const reservedIds = ["main", "root", "top"];

/** Makes the article. The fields that had to be guessed are listed in `inferred`. */
export function assemble(parts: Parts, warn: Warn): Article {
  const { fields, fromFileName, rawBlocks, lang: editionLang } = parts;
  const inferred: Inferred[] = [];
  const infer = (name: Inferred, value: string) => {
    inferred.push(name);
    return value;
  };
  const header: StoryHeader = parts.skipHeader ? { body: rawBlocks } : readStoryHeader(rawBlocks, fields);
  const detected = detectLanguage(sampleOf(header), editionLang);
  const lang = fields.lang ?? (detected === editionLang ? editionLang : infer("lang", detected));
  const dated = fields.published === undefined ? (fromFileName.dated ?? parts.dated) : undefined;
  if (dated) reportDated(dated, warn);
  const published = fields.published ?? dated?.date ?? infer("published", parts.date);
  const story = sectionsOf(header.body, { lang, published, unique: idsOfPage() }, warn);
  const summary = fields.summary ?? header.summary;
  const stated = fields.headline ?? header.headline;
  const headline = stated ?? infer("headline", inferHeadline(summary, story, lang));
  const slug = fields.slug ?? fromFileName.slug ?? infer("slug", slugOf(headline) || idOf(headline));
  const words = textsOfStory(story).reduce((sum, text) => sum + countWords(plain(text)), 0);
  return {
    version,
    slug,
    lang,
    ...(directionOf(lang) === "rtl" && { dir: "rtl" as const }),
    headline: tidyText(headline),
    ...statedFields(fields, header),
    ...(summary !== undefined && { summary: tidyText(summary) }),
    published,
    topics: fields.topics ?? [],
    ...story,
    words,
    minutes: readingMinutes(words),
    inferred,
  };
}

/** Fields that are never guessed. */
function statedFields(fields: FrontMatterFields, header: StoryHeader): Partial<Article> {
  const byline = fields.byline ?? header.byline;
  const { kicker, updated, facts, image, sources, corrections } = fields;
  return {
    ...(kicker !== undefined && { kicker: tidyText(kicker) }),
    ...(byline !== undefined && { byline: tidyText(byline) }),
    ...(updated !== undefined && { updated }),
    ...(facts !== undefined && { facts }),
    ...(image !== undefined && { image }),
    ...(sources !== undefined && { sources }),
    ...(corrections !== undefined && {
      corrections: corrections.map(({ date, text }) => ({ date, text: tidyText(text) })),
    }),
  };
}

function idsOfPage(): (id: string) => string {
  const unique = uniqueIds();
  for (const id of reservedIds) unique(id);
  return unique;
}

/** A headline from the summary, else from the lead, else from the first section's text, else its heading. */
function inferHeadline(
  summary: Text | undefined,
  story: Pick<Article, "lead" | "sections">,
  lang: string,
): string {
  const ofSection = textsOfStory({ lead: [], sections: story.sections.slice(0, 1) });
  const ofLead = textsOfStory({ ...story, sections: [] });
  const texts = [summary ?? "", ...ofLead, ...ofSection.slice(1), ...ofSection];
  for (const [index, text] of texts.entries()) {
    const words = plain(tidyText(text));
    if (isDatelineAlone(words, lang) || isAgencyLine(words, texts[index + 1], lang)) continue;
    const headline = headlineFrom(words, lang);
    if (/\p{L}/u.test(headline)) return headline;
  }
  return "";
}

/** Wires put the name of the agency between byline and dateline. */
function isAgencyLine(words: string, below: Text | undefined, lang: string): boolean {
  return below !== undefined && !endsSentence(words) && datelineLength(plain(below), lang) > 0;
}

/** Enough words of a story to detect the script it is written in. */
function sampleOf(header: StoryHeader): string {
  const words = [header.headline, plain(header.summary ?? "")];
  for (const raw of header.body.slice(0, 20)) {
    if (raw.type === "paragraph" || raw.type === "heading") words.push(plain(raw.text).slice(0, 2000));
    if (raw.type === "list")
      words.push(...raw.items.slice(0, 20).map(({ text }) => plain(text).slice(0, 200)));
  }
  return words.join("\n");
}
