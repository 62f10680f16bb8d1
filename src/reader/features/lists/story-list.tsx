import type { Card } from "../../../edition/edition.ts";
import { TeaserList } from "../../article/teaser/teaser-list.tsx";
import { messages } from "../../lib/messages.ts";

type Props = {
  title: string;
  /** The language of the title, where that is not the edition's. */
  titleLang?: string;
  /** All stories of the list, on whatever page. */
  count: number;
  cards: Card[];
  lang: string;
  /** Addresses of the pages around this one. */
  older?: string | undefined;
  newer?: string | undefined;
};

/** A page that lists stories, newest first. */
export function ListView({ title, titleLang, count, cards, lang, older, newer }: Props) {
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        <p lang={messages.lang}>{messages.stories(count)}</p>
      </div>
      <TeaserList cards={cards} lang={lang} label={title} dated />
      {(older || newer) && (
        <nav className="pagination" aria-label={messages.pages} lang={messages.lang}>
          {newer && (
            <a className="button" href={newer}>
              {messages.newer}
            </a>
          )}
          {older && (
            <a className="button older" href={older}>
              {messages.older}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
