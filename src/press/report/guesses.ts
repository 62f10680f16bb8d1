import type { Article, Inferred } from "../../article/article.ts";
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

/** What a story does not state and was guessed. */
export function guessesOf(file: string, article: Article): Finding[] {
  return article.inferred.flatMap((field) =>
    field === "published" ? [] : [{ file, line: 1, column: 1, ...guesses[field](article) }],
  );
}
