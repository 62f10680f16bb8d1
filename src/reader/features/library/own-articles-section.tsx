import { useQueryClient } from "@tanstack/react-query";
import { relativeDayOf } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { mutate } from "../../store/mutate.ts";
import { removeOwn } from "../../store/own-articles.ts";
import type { Own } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { LibraryRow } from "./library-row.tsx";
import { libraryMessages } from "./messages.ts";
import { type Section, useLibraryFilter } from "./section.ts";
import { TagLinks, tagsOf } from "./tags.tsx";

const show = "yours";

/** Articles that the reader has added. */
export const ownArticlesSection: Section = {
  show,
  name: libraryMessages.ownArticles,
  place: "text",
  useCount: () => useRecords("own").length,
  View: OwnArticlesView,
};

function OwnArticlesView() {
  const { tag } = useLibraryFilter();
  const articles = useRecords("own").toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  const hasTag = ({ tags = [] }: Own) => !tag || tags.includes(tag);
  const tags = tagsOf(articles);
  return (
    <section className="library-section" aria-labelledby="library_own">
      <h2 id="library_own">{libraryMessages.ownArticles}</h2>
      {tags.length > 0 && <TagLinks show={show} tags={tags} current={tag} />}
      {articles.length === 0 && <NoOwnArticles />}
      <ul className="library-rows">
        {articles.filter(hasTag).map((own) => (
          <OwnArticleRow key={own.slug} own={own} />
        ))}
      </ul>
    </section>
  );
}

/** Without a button that copies the link, since the link works on this device only. */
function OwnArticleRow({ own }: { own: Own }) {
  const client = useQueryClient();
  const { slug, article, addedAt, tags = [] } = own;
  const facts = [
    libraryMessages.ownArticle,
    messages.minutes(article.minutes),
    libraryMessages.addedWhen(relativeDayOf(addedAt)),
  ];
  return (
    <LibraryRow
      title={article.headline}
      href={links.article(slug)}
      lang={article.lang}
      dir={article.dir}
      facts={facts}
      slug={slug}
      show={show}
      tags={tags}
      onTags={(tags, text) =>
        void showOutcome(mutate(client, [{ kind: "own", put: { ...own, tags } }]), text)
      }
      removeLabel={libraryMessages.delete}
      onRemove={() => void showOutcome(removeOwn(client, slug), libraryMessages.ownRemoved)}
    >
      <a href={links.add(slug)}>{libraryMessages.edit}</a>
    </LibraryRow>
  );
}

function NoOwnArticles() {
  const add = (
    <a className="button" href={links.add()}>
      {libraryMessages.noOwnArticles.action}
    </a>
  );
  return <EmptyState {...libraryMessages.noOwnArticles} level={3} action={add} />;
}
