import { useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { keep } from "../../data/keep.ts";
import { removeSaved } from "../../data/save.ts";
import { recently } from "../../days.ts";
import type { Saved } from "../../library/records.ts";
import { links } from "../../links.ts";
import { KeptContext } from "../../story/kept.ts";
import { isBegun } from "../../story/progress.ts";
import { libraryWords } from "../../words/library.ts";
import { words } from "../../words.ts";
import { CopyLink, Row } from "./row.tsx";

type Props = { saved: Saved };

/** A saved story in the list. */
export function SavedStory({ saved }: Props) {
  const client = useQueryClient();
  const { slug, card, tags, savedAt } = saved;
  const share = use(KeptContext).shareRead(slug) ?? 0;
  const facts = [
    card.topics[0],
    words.minutes(card.minutes),
    libraryWords.savedWhen(recently(savedAt)),
    isBegun(share) && words.share(share).toLowerCase(),
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
      onTags={(tags, said) => void keep(client, [{ kind: "saved", put: { ...saved, tags } }], said)}
      onRemove={() => void removeSaved(client, slug)}
    >
      <CopyLink href={links.article(slug)} />
    </Row>
  );
}
