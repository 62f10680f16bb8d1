import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Article } from "../../../article/article.ts";
import { messages } from "../../lib/messages.ts";
import { removal } from "../../store/highlights.ts";
import { keep } from "../../store/mutate-with-undo.ts";
import type { Highlight } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import type { MarksProps } from "../highlights/highlights.tsx";

/** Highlights and notes in a story; their code comes when there are any, or when the reader selects messages. */
export function Marking({ article }: { article: Article }) {
  const client = useQueryClient();
  const all = useRecords("highlights");
  const marks = useMemo(() => all.filter(({ slug }) => slug === article.slug), [all, article.slug]);
  const Marks = useMarks(marks.length > 0);
  return Marks && <Marks article={article} marks={marks} {...actions(client, article, marks)} />;
}

type View = (props: MarksProps) => React.ReactNode;

function useMarks(wanted: boolean): View | undefined {
  const [view, setView] = useState<{ Marks: View }>();
  useEffect(() => {
    if (view) return;
    // When it does not come, the next selection asks once more.
    const load = () => void import("../highlights/highlights.tsx").then(setView, () => undefined);
    const look = () => getSelection()?.isCollapsed === false && load();
    if (wanted) load();
    // Messages may have been selected before the script came.
    else look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [wanted, view]);
  return view?.Marks;
}

type Actions = Pick<MarksProps, "onMark" | "onNote" | "onRemove">;

function actions(client: QueryClient, { slug, headline }: Article, marks: Highlight[]): Actions {
  const put = (highlight: Highlight) => ({ kind: "highlights", put: highlight }) as const;
  return {
    onMark: (made, instead) => {
      const record = { slug, headline, madeAt: new Date().toISOString() };
      const changes = [
        ...instead.map((id) => removal({ id })),
        ...made.map((mark) => put({ ...mark, ...record })),
      ];
      void keep(client, changes, messages.highlighted);
    },
    onNote: (id, note) => {
      const { note: _, ...mark } = marks.find((mark) => mark.id === id) ?? {};
      if ("id" in mark) void keep(client, [put({ ...(mark as Highlight), ...(note && { note }) })]);
    },
    onRemove: (id) => void keep(client, [removal({ id })], messages.highlightRemoved),
  };
}
