import type { Article, Thread } from "../../../../article/article.ts";
import { headId } from "../../../../article/id.ts";
import { nextItem, openItems, outlookOf } from "../../../../article/outlook.ts";
import { plain } from "../../../../article/text.ts";
import { plainDate } from "../../../lib/dates.ts";
import { links } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import { DateText } from "../../../ui/date-text.tsx";
import { relatedMessages } from "./messages.ts";

export type ThreadProps = {
  thread: Thread;
  article: Article;
  /** The language of the edition, for dates. */
  lang: string;
  /** The date of the edition. */
  today: string;
};

/** The stories of the thread that a story belongs to, along a line. */
export function StoryThread(props: ThreadProps) {
  return (
    <nav className="contents thread" aria-label={relatedMessages.storySoFar} lang={messages.lang}>
      <h2>
        <ThreadTitle {...props} />
      </h2>
      <ThreadLine {...props} />
    </nav>
  );
}

/** The same line, folded. */
export function ThreadFold(props: ThreadProps) {
  return (
    <details className="contents-fold thread-fold">
      <summary lang={messages.lang}>
        <span>
          <ThreadTitle {...props} />
          {relatedMessages.stories(countOf(props.thread))}
        </span>
      </summary>
      <nav className="contents" aria-label={relatedMessages.storySoFar} lang={messages.lang}>
        <ThreadLine {...props} />
      </nav>
    </details>
  );
}

/** The number of its stories, with those that are left out. */
function countOf({ stories }: Thread): number {
  return stories.reduce((sum, { skipped = 0 }) => sum + 1 + skipped, 0);
}

function ThreadTitle({ thread: { name }, article: { lang } }: ThreadProps) {
  return (
    <>
      {relatedMessages.storySoFar}
      {name && (
        <>
          {": "}
          <bdi lang={lang}>{name}</bdi>
        </>
      )}
    </>
  );
}

/** Solid through this story and those before it, dashed to those after it; the newest leads to its own next question. */
function ThreadLine({ thread: { stories }, article, lang, today }: ThreadProps) {
  const at = stories.findIndex(({ slug }) => slug === article.slug);
  const next = at === stories.length - 1 ? nextOf(article, today) : undefined;
  return (
    <ol>
      {stories.map(({ slug, headline, published, skipped, ...story }, index) => (
        <li key={slug} className={index <= at ? "read" : "later outlook"}>
          {skipped && <p>{relatedMessages.skippedStories(skipped)}</p>}
          <a
            href={index === at ? `#${headId}` : links.article(slug)}
            {...(index === at && { "aria-current": "true" as const })}
          >
            <bdi lang={lang}>
              <DateText date={published} dir="auto">
                {plainDate(published, lang)}
              </DateText>
            </bdi>
            <br />
            <bdi {...story}>{headline}</bdi>
          </a>
        </li>
      ))}
      {next && (
        <li className="outlook" lang={article.lang}>
          <a href={`#${encodeURIComponent(next.id)}`}>
            <span className="visually-hidden" lang={messages.lang}>
              {messages.whatNext}
            </span>
            {plain(next.text)}
          </a>
        </li>
      )}
    </ol>
  );
}

function nextOf(article: Article, today: string) {
  const outlook = outlookOf(article);
  return outlook && nextItem(openItems(outlook), today);
}
