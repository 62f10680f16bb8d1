import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type ComponentType, use, useEffect, useMemo, useState } from "react";
import type { Article } from "../../../article/article.ts";
import { type HighlightLayerProps, LazyFeaturesContext } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { highlightRemoval } from "../../store/highlights.ts";
import { mutate } from "../../store/mutate.ts";
import type { Highlight } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { storyMessages } from "./messages.ts";

/** The reader's highlights and notes in a story. */
export function StoryHighlights({ article }: { article: Article }) {
  const client = useQueryClient();
  const all = useRecords("highlights");
  const highlights = useMemo(() => all.filter(({ slug }) => slug === article.slug), [all, article.slug]);
  const Layer = useHighlightLayer(highlights.length > 0);
  return (
    Layer && <Layer article={article} highlights={highlights} {...mutations(client, article, highlights)} />
  );
}

/** Lazy-loads the layer when the story has highlights, or else when the reader first selects text. */
function useHighlightLayer(hasHighlights: boolean): ComponentType<HighlightLayerProps> | undefined {
  const loadLayer = use(LazyFeaturesContext)?.loadHighlightLayer;
  const [layer, setLayer] = useState<{ Component: ComponentType<HighlightLayerProps> }>();
  useEffect(() => {
    if (layer || !loadLayer) return;
    // After a load error the next selection tries again.
    const load = () => {
      loadLayer().then(
        (Component) => setLayer({ Component }),
        () => undefined,
      );
    };
    const loadIfSelected = () => {
      if (getSelection()?.isCollapsed === false) load();
    };
    if (hasHighlights) load();
    // Text may have been selected before hydration.
    else loadIfSelected();
    document.addEventListener("selectionchange", loadIfSelected);
    return () => document.removeEventListener("selectionchange", loadIfSelected);
  }, [hasHighlights, layer, loadLayer]);
  return layer?.Component;
}

type Mutations = Pick<HighlightLayerProps, "onHighlight" | "onNote" | "onRemove">;

function mutations(client: QueryClient, { slug, headline }: Article, highlights: Highlight[]): Mutations {
  const put = (highlight: Highlight) => ({ kind: "highlights", put: highlight }) as const;
  return {
    onHighlight: (created, replaced) => {
      const record = { slug, headline, madeAt: new Date().toISOString() };
      const changes = [
        ...replaced.map((id) => highlightRemoval({ id })),
        ...created.map((highlight) => put({ ...highlight, ...record })),
      ];
      void showOutcome(mutate(client, changes), storyMessages.highlighted);
    },
    onNote: (id, note) => {
      const highlight = highlights.find((one) => one.id === id);
      if (!highlight) return;
      const { note: _, ...withoutNote } = highlight;
      void showOutcome(mutate(client, [put(note ? { ...withoutNote, note } : withoutNote)]));
    },
    onRemove: (id) => void showOutcome(mutate(client, [highlightRemoval({ id })]), messages.highlightRemoved),
  };
}
