import type { Article } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { messages } from "../../lib/messages.ts";
import "./contents.css";

/** The sheet with the contents, for buttons that open it. */
export const contentsId = "story_contents";

export type ContentsEntry = { id: string; heading: string; outlook: boolean };

/** The steps of a story, the text before the first heading among them; none below three sections. */
export function contentsOf(article: Article): ContentsEntry[] {
  if (article.sections.length < 3) return [];
  const entries = article.sections.map(({ id, heading, type }) => ({
    id,
    heading: heading.replace(/\s*[?？؟]+$/u, type === "outlook" ? "" : "$&"),
    outlook: type === "outlook",
  }));
  if (article.lead.length === 0) return entries;
  return [{ id: headId, heading: messages.theStory, outlook: false }, ...entries];
}

type Props = {
  entries: ContentsEntry[];
  /** The language of the story. */
  lang: string;
  /** Which of them is being read. */
  current: number;
  className?: string;
};

/** The list "In this story": solid for what is known, dashed to what comes next. */
export function Contents({ entries, lang, current, className = "" }: Props) {
  return (
    <nav className={`contents ${className}`} aria-label={messages.inThisStory} lang={messages.lang}>
      <ol lang={lang}>
        {entries.map((entry, index) => (
          <li key={entry.id} className={classOf(entry, index <= current)}>
            <a
              href={`#${encodeURIComponent(entry.id)}`}
              {...(entry.id === headId && { lang: messages.lang })}
              {...(index === current && { "aria-current": "true" as const })}
            >
              {entry.heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function classOf(entry: ContentsEntry, done: boolean): string | undefined {
  return entry.outlook ? "outlook" : done ? "done" : undefined;
}
