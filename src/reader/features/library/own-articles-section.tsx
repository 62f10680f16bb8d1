import { useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { LibraryContext } from "../../article/library-context.ts";
import { recently } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { isBegun } from "../../lib/reading-progress.ts";
import { mutate } from "../../store/mutate.ts";
import { removeOwn } from "../../store/own-articles.ts";
import type { Own } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { useChoice } from "./filter.ts";
import { libraryMessages } from "./messages.ts";
import { Row, Tags } from "./row.tsx";
import type { Section } from "./section.ts";
import { tagsOf } from "./tags.ts";

const show = "yours";

/** Texts of the reader's own. */
export const yoursSection: Section = {
  show,
  name: libraryMessages.yours,
  place: "text",
  useCount: () => useRecords("own").length,
  View: YoursView,
};

function YoursView() {
  const { tag } = useChoice();
  const own = useRecords("own").toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
  const has = ({ tags = [] }: Own) => !tag || tags.includes(tag);
  const tags = tagsOf(own);
  return (
    <section className="shelf" aria-labelledby="library_yours">
      <h2 id="library_yours">{libraryMessages.yours}</h2>
      {tags.length > 0 && <Tags show={show} tags={tags} current={tag} />}
      {own.length === 0 && <NothingYours />}
      <ul className="rows">
        {own.filter(has).map((one) => (
          <OwnText key={one.slug} own={one} />
        ))}
      </ul>
    </section>
  );
}

/** No link to it is copied: it would lead to nothing anywhere else. */
function OwnText({ own }: { own: Own }) {
  const client = useQueryClient();
  const { slug, article, addedAt, tags = [] } = own;
  const share = use(LibraryContext).shareRead(slug) ?? 0;
  const facts = [
    libraryMessages.ownArticle,
    messages.minutes(article.minutes),
    libraryMessages.addedWhen(recently(addedAt)),
    isBegun(share) && messages.share(share).toLowerCase(),
  ];
  return (
    <Row
      title={article.headline}
      href={links.article(slug)}
      lang={article.lang}
      dir={article.dir}
      meta={facts.filter(Boolean).join(", ")}
      show={show}
      tags={tags}
      onTags={(tags, said) =>
        void showOutcome(mutate(client, [{ kind: "own", put: { ...own, tags } }]), said)
      }
      removal={messages.delete}
      onRemove={() => void showOutcome(removeOwn(client, slug), messages.ownRemoved)}
    >
      <a href={links.add(slug)}>{messages.edit}</a>
    </Row>
  );
}

function NothingYours() {
  const add = (
    <a className="button" href={links.add()}>
      {libraryMessages.nothingYours.action}
    </a>
  );
  return <EmptyState {...libraryMessages.nothingYours} level={3} action={add} />;
}
