import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Bookmark } from "./bookmark.tsx";
import { useChoice } from "./filter.ts";
import { libraryMessages } from "./messages.ts";
import { Tags } from "./row.tsx";
import { SavedStory } from "./saved-story.tsx";
import type { Section } from "./section.ts";
import { type OrderName, orderNamed, orderNames, orders } from "./sort-order.ts";
import { tagsOf } from "./tags.ts";

/** What the reader saved: stories of the edition, and bookmarks that lead out of it. */
export const savedSection: Section = {
  show: "saved",
  name: messages.saved,
  place: "text",
  useCount: () => useRecords("saved").length + useRecords("links").length,
  View: SavedView,
};

function SavedView() {
  const { tag, sort } = useChoice();
  const [saved, bookmarks] = [useRecords("saved"), useRecords("links")];
  const has = ({ tags }: { tags: string[] }) => !tag || tags.includes(tag);
  const order = orderNamed(sort);
  const stories = saved.filter(has).toSorted(orders[order]);
  const tags = tagsOf([...saved, ...bookmarks]);
  return (
    <>
      <section className="shelf" aria-labelledby="library_saved">
        <div className="shelf-head">
          <h2 id="library_saved">{messages.saved}</h2>
          {saved.length > 1 && <OrderMenu order={order} />}
        </div>
        {tags.length > 0 && <Tags show="saved" tags={tags} current={tag} />}
        {saved.length + bookmarks.length === 0 && <NothingSaved />}
        <ul className="rows">
          {stories.map((story) => (
            <SavedStory key={story.slug} saved={story} />
          ))}
        </ul>
      </section>
      {bookmarks.some(has) && (
        <section className="shelf" aria-labelledby="library_links">
          <h2 id="library_links">{libraryMessages.links}</h2>
          <ul className="rows">
            {bookmarks
              .filter(has)
              .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
              .map((link) => (
                <Bookmark key={link.href} link={link} />
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OrderMenu({ order }: { order: OrderName }) {
  const { sort: _, ...choice } = useChoice();
  return (
    <Menu
      name={libraryMessages.order(libraryMessages.orders[order])}
      face={libraryMessages.orders[order]}
      className="opener meta"
    >
      {orderNames.map((name) => (
        <a
          key={name}
          href={links.library({ ...choice, ...(name !== "newest" && { sort: name }) })}
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
