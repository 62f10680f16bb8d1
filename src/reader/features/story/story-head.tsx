import { Fragment, type ReactNode } from "react";
import type { Article } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { slugOf } from "../../../article/slug.ts";
import type { Card } from "../../../edition/edition.ts";
import { lengthClass } from "../../article/headline-length.ts";
import { InlineText } from "../../article/inline-text.tsx";
import { SaveStoryButton } from "../../article/save-story-button.tsx";
import { Standfirst } from "../../article/standfirst.tsx";
import { Figure } from "../../article/text/figure.tsx";
import { dayAndMonth, longDate, updateTime } from "../../lib/dates.ts";
import { correctionsId } from "../../lib/landmarks.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { storyMessages } from "./messages.ts";
import "../../article/teaser-base.css";
import "./story-head.css";

type Props = {
  article: Article;
  card: Card;
  /** The language of dates. */
  lang: string;
  /** The date of the edition. */
  today: string;
  /** Shown in the byline. */
  tools?: ReactNode;
  /** Shown below the byline, above the picture. */
  note?: ReactNode;
  /** Shown at the end. */
  children?: ReactNode;
};

export function StoryHead({ article, card, lang, today, tools, note, children }: Props) {
  return (
    <header className={`story-head ${lengthClass(article.headline)}`}>
      <StoryKicker article={article} />
      <h1 id={headId} tabIndex={-1}>
        {article.headline}
      </h1>
      {article.summary && (
        <Standfirst>
          <InlineText text={article.summary} />
        </Standfirst>
      )}
      <Byline article={article} card={card} lang={lang} today={today} tools={tools} />
      {note}
      {article.image && <Figure image={article.image} head />}
      {children}
    </header>
  );
}

/** Topics, with links to their pages, and the kicker. */
function StoryKicker({ article: { topics, kicker } }: { article: Article }) {
  if (topics.length === 0 && !kicker) return null;
  return (
    <p className="kicker">
      {topics.map((topic, index) => (
        <Fragment key={topic}>
          {index > 0 && ", "}
          <a href={links.topic(slugOf(topic))}>{topic}</a>
        </Fragment>
      ))}{" "}
      {kicker && <span>{kicker}</span>}
    </p>
  );
}

function Byline({ article, card, lang, today, tools }: Omit<Props, "note" | "children">) {
  const { byline, published, updated, minutes, corrections: [correction] = [] } = article;
  return (
    <div className="byline">
      <p className="meta">
        {byline && <b>{byline}</b>}
        <bdi lang={lang}>
          <DateText date={published}>{longDate(published, lang)}</DateText>
          {", "}
          {storyMessages.read(minutes)}
          {updated && (
            <>
              {". "}
              <DateText date={updated}>{messages.updated(updateTime(updated, published, lang))}</DateText>
            </>
          )}
          {correction && (
            <>
              {". "}
              <a className="link" href={`#${correctionsId}`}>
                <DateText date={correction.date}>
                  {storyMessages.corrected(dayAndMonth(correction.date.slice(0, 10), lang, today))}
                </DateText>
              </a>
            </>
          )}
        </bdi>
      </p>
      {tools}
      <SaveStoryButton card={card} variant="button" />
    </div>
  );
}
