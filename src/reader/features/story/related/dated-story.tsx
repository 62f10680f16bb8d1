import type { OutlookItem, Text, ThreadStory } from "../../../../article/article.ts";
import { dayAndMonth } from "../../../lib/dates.ts";
import { links } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import { DateText } from "../../../ui/date-text.tsx";
import { relatedMessages } from "./messages.ts";
import type { ThreadProps } from "./thread.tsx";

/** Says in the panel of a story which newer one continues it, if any. */
export function NewerStory({ thread, article, today }: Pick<ThreadProps, "thread" | "article" | "today">) {
  const newest = thread.stories.at(-1);
  if (!newest || newest.slug === article.slug) return null;
  const words = thread.name ? relatedMessages.newerInSeries : relatedMessages.newerStory;
  return <DatedStory words={words} story={newest} today={today} />;
}

/** The story that settles an item, unless the item leads there itself. */
export function SettlementStory({ item, today }: { item: OutlookItem; today: string }) {
  const { words = "", story } = item.settlement ?? {};
  if (!story || [words, item.text].some((text) => leadsTo(text, story))) return null;
  return <DatedStory words={relatedMessages.see} story={story} today={today} />;
}

function leadsTo(text: Text, { slug }: ThreadStory): boolean {
  const page = `/articles/${encodeURIComponent(slug)}/`;
  return typeof text !== "string" && text.some(({ href }) => href?.startsWith(page));
}

type Props = { words: string; story: ThreadStory; today: string };

function DatedStory({ words, story: { slug, headline, published, ...story }, today }: Props) {
  return (
    <p className="dated-story" lang={messages.lang}>
      {words}{" "}
      <a className="link" href={links.article(slug)}>
        <bdi {...story}>{headline}</bdi>
      </a>
      {", "}
      <DateText date={published} dir="auto">
        {dayAndMonth(published.slice(0, 10), messages.lang, today)}
      </DateText>
    </p>
  );
}
