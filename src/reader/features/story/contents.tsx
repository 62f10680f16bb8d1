import type { Article } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { contentsEntriesOf } from "../../../edition/card.ts";
import type { ContentsEntry } from "../../../edition/edition.ts";
import { messages } from "../../lib/messages.ts";
import { Icon } from "../../ui/icon.tsx";
import { storyMessages } from "./messages.ts";
import "./contents.css";

/** A story with fewer sections has no contents. */
const minSections = 3;

/** The table of contents: the sections of a story, and the text before the first heading. May be empty. */
export function contentsOf(article: Article): ContentsEntry[] {
  if (article.sections.length < minSections) return [];
  const entries = contentsEntriesOf(article);
  if (article.lead.length === 0) return entries;
  return [{ id: headId, heading: storyMessages.theStory }, ...entries];
}

type Props = {
  entries: ContentsEntry[];
  /** The language of the story. */
  lang: string;
  /** The index of the entry that is being read. */
  current: number;
  className?: string;
};

/** The list "In this story". Entries that were read are solid, the line to the outlook is dashed. */
export function Contents({ entries, lang, current, className = "" }: Props) {
  if (entries.length === 0) return null;
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

function classOf({ outlook }: ContentsEntry, isRead: boolean): string | undefined {
  return outlook ? "outlook" : isRead ? "read" : undefined;
}

/** The same list, folded, for screens that are too narrow for a column of contents. */
export function ContentsFold(props: Omit<Props, "className">) {
  if (props.entries.length === 0) return null;
  return (
    <details className="contents-fold">
      <summary lang={messages.lang}>
        <Icon name="contents" />
        {messages.inThisStory}
      </summary>
      <Contents {...props} />
    </details>
  );
}
