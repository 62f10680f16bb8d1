import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Saved } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useIsChanged } from "./changed-stories.ts";
import { Menu } from "./menu.tsx";
import { libraryMessages } from "./messages.ts";
import { BookmarkRow, SavedStoryRow } from "./saved-rows.tsx";
import { type Section, useLibraryFilter } from "./section.ts";
import { TagLinks, tagsOf } from "./tags.tsx";

/** What the reader saved: stories of the edition, and imported bookmarks of other pages. */
export const savedSection: Section = {
  show: "saved",
  name: messages.saved,
  place: "text",
  useCount: () => useRecords("saved").length + useRecords("links").length,
  View: SavedView,
};

function SavedView() {
  const { tag, sort } = useLibraryFilter();
  const [saved, bookmarks] = [useRecords("saved"), useRecords("links")];
  const hasTag = ({ tags }: { tags: string[] }) => !tag || tags.includes(tag);
  const order = orderNamed(sort);
  const isChanged = useIsChanged();
  const stories = saved.filter(hasTag).toSorted(orders[order]);
  const tags = tagsOf([...saved, ...bookmarks]);
  return (
    <>
      <section className="library-section" aria-labelledby="library_saved">
        <div className="library-section-head">
          <h2 id="library_saved">{messages.saved}</h2>
          {saved.length > 1 && <OrderMenu order={order} />}
        </div>
        {tags.length > 0 && <TagLinks show="saved" tags={tags} current={tag} />}
        {saved.length + bookmarks.length === 0 && <NothingSaved />}
        <ul className="library-rows">
          {stories.map((story) => (
            <SavedStoryRow key={story.slug} saved={story} isChanged={isChanged(story.slug)} />
          ))}
        </ul>
      </section>
      {bookmarks.some(hasTag) && (
        <section className="library-section" aria-labelledby="library_links">
          <h2 id="library_links">{libraryMessages.links}</h2>
          <ul className="library-rows">
            {bookmarks
              .filter(hasTag)
              .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
              .map((bookmark) => (
                <BookmarkRow key={bookmark.href} bookmark={bookmark} />
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Order = (a: Saved, b: Saved) => number;

const newest: Order = (a, b) => b.savedAt.localeCompare(a.savedAt);
const shortest: Order = (a, b) => a.card.minutes - b.card.minutes || newest(a, b);
/** Stories without a topic come last. */
const topic: Order = (a, b) => topicOf(a).localeCompare(topicOf(b)) || newest(a, b);

const topicOf = ({ card }: Saved) => card.topics[0] ?? "\uffff";

/** The orders of saved stories, by their name in the address. The first is the default. */
const orders = {
  newest,
  oldest: (a, b) => newest(b, a),
  longest: (a, b) => b.card.minutes - a.card.minutes || newest(a, b),
  shortest,
  topic,
} as const satisfies Record<string, Order>;

type OrderName = keyof typeof orders;
const orderNames = Object.keys(orders) as OrderName[];

function orderNamed(name: string | undefined): OrderName {
  return orderNames.find((one) => one === name) ?? "newest";
}

function OrderMenu({ order }: { order: OrderName }) {
  const { sort: _, ...filter } = useLibraryFilter();
  return (
    <Menu
      label={libraryMessages.order(libraryMessages.orders[order])}
      button={libraryMessages.orders[order]}
      className="menu-button meta"
    >
      {orderNames.map((name) => (
        <a
          key={name}
          href={links.library({ ...filter, ...(name !== "newest" && { sort: name }) })}
          {...(name === order && { "aria-current": "true" as const })}
        >
          {libraryMessages.orders[name]}
        </a>
      ))}
    </Menu>
  );
}

function NothingSaved() {
  return (
    <EmptyState
      {...libraryMessages.nothingSaved}
      level={3}
      action={
        <a className="button" href={links.today()}>
          {libraryMessages.nothingSaved.action}
        </a>
      }
    />
  );
}
