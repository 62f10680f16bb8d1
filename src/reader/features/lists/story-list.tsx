import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { TeaserList } from "../../article/teaser/teaser-list.tsx";
import { parsePageNumber, showsPreviousPage } from "../../edition/pagination.ts";
import { messages } from "../../lib/messages.ts";
import { listMessages } from "./messages.ts";
import type { pageQuery } from "./queries.ts";

/** A list of stories, newest first, that is divided into pages: the archive or a topic. */
export type StoryList = {
  title: string;
  /** The language of the title, where that is not the edition's. */
  titleLang?: string;
  /** The number of stories on all pages. */
  stories: number;
  pages: number;
  pageQuery: (page: number) => ReturnType<typeof pageQuery>;
  /** The address of a page; without a number, of the newest page, which keeps this address in later editions. */
  link: (page?: number) => string;
};

/**
 * Loads what `StoryListView` reads.
 * @param requested the page number in the address, if there is one
 * @throws LoadError when there is no such page
 */
export async function loadStoryList(
  client: QueryClient,
  { pages, pageQuery }: StoryList,
  requested: string | undefined,
): Promise<void> {
  const page = parsePageNumber(requested, pages);
  if (page === 0) return;
  const newest = await client.ensureQueryData(pageQuery(page));
  if (showsPreviousPage(requested, newest)) await client.ensureQueryData(pageQuery(page - 1));
}

/** The title of a page for its head: the title of the list, with the page number if the address has one. */
export function listTitle({ title }: StoryList, requested: string | undefined): string {
  return requested ? `${title}, ${listMessages.page(Number(requested))}` : title;
}

type Props = { list: StoryList; requested: string | undefined; lang: string };

/** A page of a list. When the newest page holds only a few stories, the page before it is shown below it. */
export function StoryListView({ list, requested, lang }: Props) {
  const { title, titleLang, stories, pages, pageQuery, link } = list;
  const page = parsePageNumber(requested, pages);
  const { data: newest } = useSuspenseQuery(pageQuery(page));
  const hasPrevious = showsPreviousPage(requested, newest);
  const oldestPage = hasPrevious ? page - 1 : page;
  const { data: oldest } = useSuspenseQuery(pageQuery(oldestPage));
  const cards = hasPrevious ? [...newest.cards, ...oldest.cards] : newest.cards;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        <p lang={messages.lang}>{listMessages.stories(stories)}</p>
      </div>
      <TeaserList cards={cards} lang={lang} label={title} dated />
      <Pagination
        newer={page < pages ? link(page + 1 < pages ? page + 1 : undefined) : undefined}
        older={oldestPage > 1 ? link(oldestPage - 1) : undefined}
      />
    </>
  );
}

function Pagination({ newer, older }: { newer: string | undefined; older: string | undefined }) {
  if (!newer && !older) return null;
  return (
    <nav className="pagination" aria-label={listMessages.pages} lang={messages.lang}>
      {newer && (
        <a className="button" href={newer}>
          {listMessages.newer}
        </a>
      )}
      {older && (
        <a className="button older" href={older}>
          {listMessages.older}
        </a>
      )}
    </nav>
  );
}
