import { useQuery, useQueryClient } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { removal } from "../../store/highlights.ts";
import { mutate } from "../../store/mutate.ts";
import type { Highlight } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { placesQuery } from "./highlight-positions.ts";
import "./page.css";

/** All highlights, by story. */
export const highlightsPage: Page = {
  load: async () => ({ title: messages.highlights }),
  View: HighlightsView,
};

function HighlightsView() {
  const { data: highlights } = useQuery(recordsQuery("highlights"));
  useLateRouteFocus(highlights !== undefined);
  if (highlights?.length === 0) {
    const today = (
      <a className="button" href={links.today()}>
        {messages.noHighlights.action}
      </a>
    );
    return <EmptyState {...messages.noHighlights} action={today} />;
  }
  return (
    <>
      <div className="page-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.highlights}</h1>
        <NeedsScript />
        <p>{highlights && messages.highlightCount(highlights.length)}</p>
      </div>
      {byStory(highlights ?? []).map(([slug, marks]) => (
        <StoryMarks key={slug} slug={slug} marks={marks} />
      ))}
    </>
  );
}

/** The story that was marked last comes first. */
function byStory(highlights: Highlight[]): [slug: string, marks: Highlight[]][] {
  const stories = new Map<string, Highlight[]>();
  for (const mark of highlights.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt)))
    stories.set(mark.slug, [...(stories.get(mark.slug) ?? []), mark]);
  return [...stories];
}

function StoryMarks({ slug, marks }: { slug: string; marks: Highlight[] }) {
  const client = useQueryClient();
  const { data: blocks } = useQuery(placesQuery(client, slug, marks));
  return (
    <section className="marked-story" aria-labelledby={`${slug}_marks`}>
      <h2 id={`${slug}_marks`}>
        <a href={links.article(slug)}>{marks[0]?.headline}</a>
      </h2>
      <ul>
        {inOrder(marks, blocks).map((mark) => (
          <Mark key={mark.id} mark={mark} block={blocks ? blocks.get(mark.id) : mark.block} />
        ))}
      </ul>
    </section>
  );
}

/** As they stand in the story, so far as that is known; those that are not in it come last. */
function inOrder(marks: Highlight[], blocks: Map<string, string> | null | undefined): Highlight[] {
  const order = [...(blocks?.keys() ?? [])];
  const rank = ({ id }: Highlight) => (order.includes(id) ? order.indexOf(id) : order.length);
  return marks.toSorted((a, b) => rank(a) - rank(b) || a.madeAt.localeCompare(b.madeAt));
}

type MarkProps = {
  mark: Highlight;
  /** Where it stands now; nowhere when its words are gone. */
  block: string | undefined;
};

function Mark({ mark, block }: MarkProps) {
  const client = useQueryClient();
  return (
    <li>
      <blockquote>
        <a href={links.article(mark.slug, block)}>{mark.exact}</a>
      </blockquote>
      {mark.note && <p>{mark.note}</p>}
      <p className="meta" lang={messages.lang}>
        {!block && <span>{messages.unplaced}</span>}
        <button
          type="button"
          onClick={() => void showOutcome(mutate(client, [removal(mark)]), messages.highlightRemoved)}
        >
          {messages.remove}
        </button>
      </p>
    </li>
  );
}
