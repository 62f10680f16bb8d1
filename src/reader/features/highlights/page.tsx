import { useQuery, useQueryClient } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { groupByStory, highlightRemoval } from "../../store/highlights.ts";
import { mutate } from "../../store/mutate.ts";
import type { Highlight } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { highlightBlocksQuery } from "./highlight-blocks.ts";
import { highlightMessages } from "./messages.ts";
import "./page.css";

/** The page of all highlights, grouped by story. */
export const page: Page = {
  load: async () => ({ title: messages.highlights }),
  View: HighlightsView,
};

function HighlightsView() {
  const { data: highlights } = useQuery(recordsQuery("highlights"));
  useLateRouteFocus(highlights !== undefined);
  if (highlights?.length === 0) {
    const goToToday = (
      <a className="button" href={links.today()}>
        {highlightMessages.noHighlights.action}
      </a>
    );
    return <EmptyState {...highlightMessages.noHighlights} action={goToToday} />;
  }
  const newestFirst = (highlights ?? []).toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  return (
    <>
      <div className="page-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.highlights}</h1>
        <NeedsScript />
        <p>{highlights && highlightMessages.highlightCount(highlights.length)}</p>
      </div>
      {groupByStory(newestFirst).map(([slug, ofStory]) => (
        <StoryHighlights key={slug} slug={slug} highlights={ofStory} />
      ))}
    </>
  );
}

function StoryHighlights({ slug, highlights }: { slug: string; highlights: Highlight[] }) {
  const client = useQueryClient();
  const { data: blocks } = useQuery(highlightBlocksQuery(client, slug, highlights));
  return (
    <section className="highlighted-story" aria-labelledby={`${slug}_highlights`}>
      <h2 id={`${slug}_highlights`}>
        <a href={links.article(slug)}>{highlights[0]?.headline}</a>
      </h2>
      <ul>
        {inReadingOrder(highlights, blocks).map((highlight) => (
          <HighlightItem
            key={highlight.id}
            highlight={highlight}
            block={blocks ? blocks.get(highlight.id) : highlight.block}
          />
        ))}
      </ul>
    </section>
  );
}

/** In the order of the story, if that is known; highlights that are no longer in the story come last. */
function inReadingOrder(
  highlights: Highlight[],
  blocks: Map<string, string> | null | undefined,
): Highlight[] {
  const order = [...(blocks?.keys() ?? [])];
  const rank = ({ id }: Highlight) => (order.includes(id) ? order.indexOf(id) : order.length);
  return highlights.toSorted((a, b) => rank(a) - rank(b) || a.madeAt.localeCompare(b.madeAt));
}

type ItemProps = {
  highlight: Highlight;
  /** The id of the block it stands in now; undefined when its words are gone. */
  block: string | undefined;
};

function HighlightItem({ highlight, block }: ItemProps) {
  const client = useQueryClient();
  const remove = () =>
    void showOutcome(mutate(client, [highlightRemoval(highlight)]), messages.highlightRemoved);
  return (
    <li>
      <blockquote>
        <a href={links.article(highlight.slug, block)}>{highlight.exact}</a>
      </blockquote>
      {highlight.note && <p>{highlight.note}</p>}
      <p className="meta" lang={messages.lang}>
        {!block && <span>{highlightMessages.unplaced}</span>}
        <button type="button" onClick={remove}>
          {messages.remove}
        </button>
      </p>
    </li>
  );
}
