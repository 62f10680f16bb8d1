import { type Article, type Inferred, type Text, version } from "../article/article.ts";
import { directionOf } from "../article/direction.ts";
import { idOf, uniqueIds } from "../article/id.ts";
import { slugOf } from "../article/slug.ts";
import { countWords, plain, readingMinutes } from "../article/text.ts";
import { textsOfStory } from "../article/traverse.ts";
import type { Matter } from "./frontmatter/frontmatter.ts";
import { headlineFrom } from "./headline.ts";
import { languageOf } from "./language/language.ts";
import type { RawBlock, Report } from "./raw-block.ts";
import { sectionsOf } from "./sections.ts";
import { tidy } from "./spans.ts";
import { type Head, headOf } from "./story-header.ts";

/** What the name of a file says of the story in it. */
export type Named = { date?: string; slug?: string };
/** What a story is made of: its own statements first, then its file's name, then the edition's. */
export type Parts = {
  matter: Matter;
  named: Named;
  pieces: RawBlock[];
  /** Nothing stands at the head of the pieces: all of them are text. */
  asText?: true | undefined;
  lang: string;
  date: string;
};

/** Ids of the page that a heading could have too, its others have an underscore; browsers take `#top` for the start. */
const reserved = ["main", "root", "top"];

/** Makes the article, and notes what had to be guessed. */
export function assemble(parts: Parts, report: Report): Article {
  const { matter, named, pieces, asText, lang: edition, date } = parts;
  const inferred: Inferred[] = [];
  const guess = (name: Inferred, value: string) => {
    inferred.push(name);
    return value;
  };
  const head: Head = asText ? { body: pieces } : headOf(pieces, matter);
  const spoken = languageOf(sampleOf(head), edition);
  const lang = matter.lang ?? (spoken === edition ? edition : guess("lang", spoken));
  const published = matter.published ?? named.date ?? guess("published", date);
  const story = sectionsOf(head.body, { lang, published, unique: ids() }, report);
  const summary = matter.summary ?? head.summary;
  const headline = matter.headline ?? head.headline ?? guess("headline", headlineOf(summary, story, lang));
  const slug = matter.slug ?? named.slug ?? guess("slug", slugOf(headline) || idOf(headline));
  const words = textsOfStory(story).reduce((sum, text) => sum + countWords(plain(text)), 0);
  return {
    version,
    slug,
    lang,
    ...(directionOf(lang) === "rtl" && { dir: "rtl" as const }),
    headline: tidy(headline) as string,
    ...ownMessages(matter, head),
    ...(summary !== undefined && { summary: tidy(summary) }),
    published,
    topics: matter.topics ?? [],
    ...story,
    words,
    minutes: readingMinutes(words),
    inferred,
  };
}

/** What only the author can say. */
function ownMessages(matter: Matter, head: Head): Partial<Article> {
  const byline = matter.byline ?? head.byline;
  const { kicker, updated, facts, image, sources } = matter;
  return {
    ...(kicker !== undefined && { kicker: tidy(kicker) as string }),
    ...(byline !== undefined && { byline: tidy(byline) as string }),
    ...(updated !== undefined && { updated }),
    ...(facts !== undefined && { facts }),
    ...(image !== undefined && { image }),
    ...(sources !== undefined && { sources }),
  };
}

function ids(): (id: string) => string {
  const unique = uniqueIds();
  for (const id of reserved) unique(id);
  return unique;
}

/** From the summary, else from the first words of the lead, else from the first below a heading. */
function headlineOf(
  summary: Text | undefined,
  story: Pick<Article, "lead" | "sections">,
  lang: string,
): string {
  const below = textsOfStory({ lead: [], sections: story.sections.slice(0, 1) });
  const texts = [summary ?? "", ...textsOfStory({ ...story, sections: [] }), ...below.slice(1), ...below];
  for (const text of texts) {
    const headline = headlineFrom(plain(tidy(text)), lang);
    if (/\p{L}/u.test(headline)) return headline;
  }
  return "";
}

/** Enough of the story's words to tell its script. */
function sampleOf(head: Head): string {
  const words = [head.headline, plain(head.summary ?? "")];
  for (const piece of head.body.slice(0, 20)) {
    if (piece.type === "paragraph" || piece.type === "heading") words.push(plain(piece.text).slice(0, 2000));
    if (piece.type === "list")
      words.push(...piece.items.slice(0, 20).map(({ text }) => plain(text).slice(0, 200)));
  }
  return words.join("\n");
}
