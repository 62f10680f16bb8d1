import type { Card } from "../../edition/edition.ts";
import { Ledger } from "../story/ledger.tsx";
import { words } from "../words.ts";

type Props = {
  title: string;
  /** All stories of the list, on whatever page. */
  count: number;
  cards: Card[];
  lang: string;
  /** Addresses of the pages around this one. */
  older?: string | undefined;
  newer?: string | undefined;
};

/** A page that lists stories, newest first. */
export function ListView({ title, count, cards, lang, older, newer }: Props) {
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{words.stories(count)}</p>
      </div>
      <Ledger cards={cards} lang={lang} label={title} dated />
      {(older || newer) && (
        <nav className="pager" aria-label={words.pages}>
          {newer && (
            <a className="button" href={newer}>
              {words.newer}
            </a>
          )}
          {older && (
            <a className="button older" href={older}>
              {words.older}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
