import { useRecords } from "../../data/library.ts";
import { links } from "../../links.ts";
import { Empty } from "../../ui/empty.tsx";
import { words } from "../../words.ts";
import type { Section } from "./section.ts";

/** Texts of the reader's own. */
export const yoursSection: Section = {
  show: "yours",
  name: words.yours,
  place: "text",
  useCount: () => useRecords("own").length,
  View: YoursView,
};

function YoursView() {
  const own = useRecords("own").toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  return (
    <section className="shelf" aria-labelledby="library_yours">
      <h2 id="library_yours">{words.yours}</h2>
      {own.length === 0 && <Empty {...words.nothingYours} level={3} />}
      <ul className="rows">
        {own.map(({ slug, article }) => (
          <li key={slug}>
            <div className="teaser" dir={article.dir}>
              <h3 lang={article.lang}>
                <a href={links.article(slug)}>{article.headline}</a>
              </h3>
              <p className="meta">{[words.ownArticle, words.minutes(article.minutes)].join(", ")}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
