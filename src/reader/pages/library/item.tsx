import { useQueryClient } from "@tanstack/react-query";
import { keep } from "../../data/keep.ts";
import { removeSaved } from "../../data/save.ts";
import type { Saved } from "../../library/records.ts";
import { links } from "../../links.ts";
import { words } from "../../words.ts";
import { Row } from "./row.tsx";

type Props = { saved: Saved };

/** A saved story in the list. */
export function SavedStory({ saved }: Props) {
  const client = useQueryClient();
  const { slug, card, tags } = saved;
  return (
    <Row
      title={card.headline}
      href={links.article(slug)}
      lang={card.lang}
      dir={card.dir}
      meta={[card.topics[0], words.minutes(card.minutes)].filter(Boolean).join(", ")}
      tags={tags}
      onTags={(tags, said) => void keep(client, [{ kind: "saved", put: { ...saved, tags } }], said)}
      onRemove={() => void removeSaved(client, slug)}
    />
  );
}
