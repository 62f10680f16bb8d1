import { useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { LibraryContext } from "../../article/library-context.ts";
import { recently } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { isBegun } from "../../lib/reading-progress.ts";
import { mutate } from "../../store/mutate.ts";
import type { Saved } from "../../store/records.ts";
import { removeSaved } from "../../store/saved-stories.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { libraryMessages } from "./messages.ts";
import { CopyLink, Row } from "./row.tsx";

type Props = { saved: Saved };

/** A saved story in the list. */
export function SavedStory({ saved }: Props) {
  const client = useQueryClient();
  const { slug, card, tags, savedAt } = saved;
  const remove = async () => {
    const removed = await removeSaved(client, slug);
    await showOutcome(removed, messages.removed(removed.highlights));
  };
  const share = use(LibraryContext).shareRead(slug) ?? 0;
  const facts = [
    card.topics[0],
    messages.minutes(card.minutes),
    libraryMessages.savedWhen(recently(savedAt)),
    isBegun(share) && messages.share(share).toLowerCase(),
  ];
  return (
    <Row
      title={card.headline}
      href={links.article(slug)}
      lang={card.lang}
      dir={card.dir}
      meta={facts.filter(Boolean).join(", ")}
      show="saved"
      tags={tags}
      onTags={(tags, said) =>
        void showOutcome(mutate(client, [{ kind: "saved", put: { ...saved, tags } }]), said)
      }
      onRemove={() => void remove()}
    >
      <CopyLink href={links.article(slug)} />
    </Row>
  );
}
