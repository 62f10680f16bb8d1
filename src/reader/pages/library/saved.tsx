import { useRecords } from "../../data/library.ts";
import type { Link, Saved } from "../../library/records.ts";
import { links } from "../../links.ts";
import { Empty } from "../../ui/empty.tsx";
import { words } from "../../words.ts";
import { Bookmark } from "./bookmark.tsx";
import { SavedStory } from "./item.tsx";
import type { Section, SectionProps } from "./section.ts";

/** What the reader saved: stories of the edition, and bookmarks that lead out of it. */
export const savedSection: Section = {
  show: "saved",
  name: words.saved,
  place: "text",
  useCount: () => useRecords("saved").length + useRecords("links").length,
  View: SavedView,
};

function SavedView({ lang }: SectionProps) {
  const saved = useRecords("saved").toSorted(newestFirst);
  const bookmarks = useRecords("links").toSorted(newestFirst);
  return (
    <>
      <section className="shelf" aria-labelledby="library_saved">
        <h2 id="library_saved">{words.saved}</h2>
        {saved.length === 0 && <NothingSaved />}
        <ul>
          {saved.map((story) => (
            <SavedStory key={story.slug} saved={story} lang={lang} />
          ))}
        </ul>
      </section>
      {bookmarks.length > 0 && (
        <section className="shelf" aria-labelledby="library_links">
          <h2 id="library_links">{words.links}</h2>
          <ul>
            {bookmarks.map((link) => (
              <Bookmark key={link.href} link={link} lang={lang} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NothingSaved() {
  return (
    <Empty
      {...words.nothingSaved}
      level={3}
      action={
        <a className="button" href={links.today()}>
          {words.nothingSaved.action}
        </a>
      }
    />
  );
}

function newestFirst(a: Saved | Link, b: Saved | Link): number {
  return a.savedAt < b.savedAt ? 1 : -1;
}
