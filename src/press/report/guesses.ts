import type { Article, Inferred, When } from "../../article/article.ts";
import { openItems, outlookOf } from "../../article/outlook.ts";
import type { Finding } from "./findings.ts";

type Guess = Pick<Finding, "message" | "remedy">;

/** What is said of each guessed field. That of a date is a problem of its story, which names the source. */
const guesses: { [Field in Exclude<Inferred, "published">]: (article: Article) => Guess } = {
  headline: () => ({
    message: "the story states no headline, so one was made from its first words",
    remedy: "if it reads badly, write one on a line of its own at the top, or “headline:” in front matter",
  }),
  slug: () => ({
    message: "the name of the file gives no address, so it was made from the headline",
    remedy: "give the file a name with letters or digits: an address made from a headline changes with it",
  }),
  lang: ({ lang }) => ({
    message: `the language is taken to be “${lang}”, from the letters of the text`,
    remedy: "where that is wrong, write “lang:” in front matter",
  }),
  topics: () => ({
    message: "the topic was taken from the name of the folder",
    remedy: "where that is wrong, write “topics:” in front matter",
  }),
};

/** What is said of a date of the outlook that the story does not state in full. */
const dateGuesses = {
  relative: {
    message: "a date of the outlook, such as “next Tuesday”, was worked out from the date of the story",
    remedy: "where that is wrong, write the date with its year: `npm run check -- FILE` shows each",
  },
  season: {
    message: "a season of the outlook was taken to be that of the northern half of the Earth",
    remedy: "where that is wrong, write the months",
  },
} satisfies Record<string, Guess>;

/** Whether a date of the outlook follows from more than its words. */
export function isGuessedDate({ relative, named }: When): boolean {
  return relative === true || named === "season";
}

/** What a story does not state and was guessed. */
export function guessesOf(file: string, article: Article): Finding[] {
  const fields = article.inferred.flatMap((field) =>
    field === "published" ? [] : [guesses[field](article)],
  );
  return [...fields, ...dateGuessesOf(article)].map((guess) => ({ file, line: 1, column: 1, ...guess }));
}

function dateGuessesOf(article: Article): Guess[] {
  const outlook = outlookOf(article);
  const dates = (outlook ? openItems(outlook) : []).flatMap(({ when }) => when ?? []);
  return [
    ...(dates.some(({ relative }) => relative) ? [dateGuesses.relative] : []),
    ...(dates.some(({ named }) => named === "season") ? [dateGuesses.season] : []),
  ];
}
