import { useRecords } from "../../data/library.ts";
import { recently } from "../../days.ts";
import { links } from "../../links.ts";
import { Empty } from "../../ui/empty.tsx";
import { libraryWords } from "../../words/library.ts";
import { words } from "../../words.ts";
import type { Section } from "./section.ts";

/** Texts of the reader's own. */
export const yoursSection: Section = {
  show: "yours",
  name: libraryWords.yours,
  place: "text",
  useCount: () => useRecords("own").length,
  View: YoursView,
};

function YoursView() {
  const own = useRecords("own").toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  return (
    <section className="shelf" aria-labelledby="library_yours">
      <h2 id="library_yours">{libraryWords.yours}</h2>
      {own.length === 0 && <NothingYours />}
      <ul className="rows">
        {own.map(({ slug, article, addedAt }) => (
          <li key={slug}>
            <div className="teaser" dir={article.dir}>
              <h3 lang={article.lang}>
                <a href={links.article(slug)}>{article.headline}</a>
              </h3>
              <p className="meta">
                {[
                  libraryWords.ownArticle,
                  words.minutes(article.minutes),
                  libraryWords.addedWhen(recently(addedAt)),
                ].join(", ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingYours() {
  const add = (
    <a className="button" href={links.add()}>
      {libraryWords.nothingYours.action}
    </a>
  );
  return <Empty {...libraryWords.nothingYours} level={3} action={add} />;
}
