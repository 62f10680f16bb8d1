import { Fragment, type ReactNode } from "react";
import type { Article } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { slugOf } from "../../../article/slug.ts";
import type { Card } from "../../../edition/edition.ts";
import { lengthClass } from "../../article/headline-length.ts";
import { Inline } from "../../article/inline-text.tsx";
import { Save } from "../../article/save-story.tsx";
import { Standfirst } from "../../article/standfirst.tsx";
import { Figure } from "../../article/text/figure.tsx";
import { longDate, updateTime } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import "../../article/teaser-base.css";
import "./story-head.css";

type Props = {
  article: Article;
  card: Card;
  /** The language of dates. */
  lang: string;
  /** Beside the date. */
  tools?: ReactNode;
  children?: ReactNode;
};

/** The head of a story. */
export function StoryHead({ article, card, lang, tools, children }: Props) {
  return (
    <header className={`story-head ${lengthClass(article.headline)}`}>
      <Crumb article={article} />
      <h1 id={headId} tabIndex={-1}>
        {article.headline}
      </h1>
      {article.summary && (
        <Standfirst>
          <Inline text={article.summary} />
        </Standfirst>
      )}
      <Byline article={article} card={card} lang={lang} tools={tools} />
      {article.image && <Figure image={article.image} head />}
      {children}
    </header>
  );
}

function Crumb({ article: { topics, kicker } }: { article: Article }) {
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

function Byline({ article, card, lang, tools }: Omit<Props, "children">) {
  const { byline, published, updated, minutes } = article;
  return (
    <div className="by">
      <p className="meta">
        {byline && <b>{byline}</b>}
        <bdi lang={lang}>
          <DateText date={published}>{longDate(published, lang)}</DateText>
          {", "}
          {messages.read(minutes)}
          {updated && (
            <>
              {". "}
              <DateText date={updated}>{messages.updated(updateTime(updated, published, lang))}</DateText>
            </>
          )}
        </bdi>
      </p>
      {tools}
      <Save card={card} variant="button" />
    </div>
  );
}
