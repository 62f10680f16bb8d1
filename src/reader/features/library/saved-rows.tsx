import { useQueryClient } from "@tanstack/react-query";
import { safeUrl } from "../../../article/url.ts";
import { relativeDayOf } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { mutate } from "../../store/mutate.ts";
import type { Link, Saved } from "../../store/records.ts";
import { removeSaved } from "../../store/saved-stories.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { CopyLinkButton, LibraryRow } from "./library-row.tsx";
import { libraryMessages } from "./messages.ts";

export function SavedStoryRow({ saved, isChanged }: { saved: Saved; isChanged: boolean }) {
  const client = useQueryClient();
  const { slug, card, tags, savedAt } = saved;
  const facts = [
    card.topics[0],
    messages.minutes(card.minutes),
    libraryMessages.savedWhen(relativeDayOf(savedAt)),
  ];
  const remove = async () => {
    const removed = await removeSaved(client, slug);
    await showOutcome(removed, messages.removed(removed.highlights));
  };
  return (
    <LibraryRow
      title={card.headline}
      href={links.article(slug)}
      lang={card.lang}
      dir={card.dir}
      facts={facts}
      slug={slug}
      isChanged={isChanged}
      show="saved"
      tags={tags}
      onTags={(tags, text) =>
        void showOutcome(mutate(client, [{ kind: "saved", put: { ...saved, tags } }]), text)
      }
      onRemove={() => void remove()}
    >
      <CopyLinkButton href={links.article(slug)} />
    </LibraryRow>
  );
}

/** A bookmark of a page outside the edition. It is linked without a referrer, and only if its URL is safe. */
export function BookmarkRow({ bookmark }: { bookmark: Link }) {
  const client = useQueryClient();
  const { title, savedAt, tags } = bookmark;
  const href = safeUrl(bookmark.href);
  return (
    <LibraryRow
      title={title || bookmark.href}
      href={href}
      isExternal
      facts={[hostOf(bookmark.href), libraryMessages.savedWhen(relativeDayOf(savedAt))]}
      show="saved"
      tags={tags}
      onTags={(tags, text) =>
        void showOutcome(mutate(client, [{ kind: "links", put: { ...bookmark, tags } }]), text)
      }
      onRemove={() =>
        void showOutcome(mutate(client, [{ kind: "links", remove: bookmark.href }]), messages.removed([]))
      }
    >
      {href && <CopyLinkButton href={href} />}
    </LibraryRow>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : href;
}
