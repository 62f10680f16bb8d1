import { Fragment, type ReactNode, useRef } from "react";
import type { Article, Block, Outlook, Section, Source } from "../../../article/article.ts";
import type { Card } from "../../../edition/edition.ts";
import { Panel } from "../../article/text/outlook-panel.tsx";
import { Blocks, SectionView } from "../../article/text/section.tsx";
import { messages } from "../../lib/messages.ts";
import { copyLink } from "../../routing/copy-link.ts";
import { Icon } from "../../ui/icon.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Contents, contentsId, contentsOf } from "./contents.tsx";
import { useReading } from "./current-section.ts";
import { Facts } from "./facts.tsx";
import { Imprint } from "./imprint.tsx";
import { ReadOn, type Related } from "./read-on.tsx";
import { type Reading, useReadingPlace } from "./reading-position.ts";
import { StoryBar } from "./story-bar.tsx";
import { StoryHead } from "./story-head.tsx";
import "./sources.css";

type Props = {
  article: Article;
  /** The story as lists show it. */
  card: Card;
  /** The language of the edition, for dates. */
  lang: string;
  /** Where the story stands on the web, for paper. */
  address?: string | undefined;
  /** Open questions in the edition. */
  open: number;
  related: Related[];
  /** Where the reader is in it; absent where that is not kept. */
  reading?: Reading;
  /** Beside the date. */
  tools?: ReactNode;
  /** What the reader has put into the story. */
  children?: ReactNode;
};

/** A story, with everything around it that belongs to it. */
export function StoryView(props: Props) {
  const { article, card, lang, address, open, related, reading, tools, children } = props;
  const page = useRef<HTMLDivElement>(null);
  const furthest = useRef(0);
  const entries = contentsOf(article);
  const current = useReading(
    page,
    entries.map((entry) => entry.id),
    furthest,
    reading?.left?.share ?? 0,
  );
  useReadingPlace(page, furthest, reading);
  const outlook = article.sections.find((section) => section.type === "outlook" && section.parts.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the clicks of the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by key clicks, too
    <div ref={page} onClick={(event) => copyLink(event, () => showToast(messages.copied))}>
      <article className="story" lang={article.lang} dir={article.dir}>
        {entries.length > 0 && (
          <Contents entries={entries} lang={article.lang} current={current} className="rail" />
        )}
        <div className="story-body">
          <StoryHead article={article} card={card} lang={lang} tools={tools}>
            {entries.length > 0 && (
              <details className="contents-fold">
                <summary lang={messages.lang}>
                  <Icon name="contents" />
                  {messages.inThisStory}
                </summary>
                <Contents entries={entries} lang={article.lang} current={current} />
              </details>
            )}
          </StoryHead>
          {article.facts && article.facts.length > 0 && <Facts facts={article.facts} />}
          {piecesOf(article).map((piece) =>
            piece.type === "outlook" ? (
              <Panel key={piece.id} outlook={piece} open={open} />
            ) : (
              <div key={piece.id} className="text">
                <Blocks blocks={piece.lead} />
                {piece.sections.map((section) => (
                  <SectionView key={section.id} section={section} />
                ))}
              </div>
            ),
          )}
          {article.sources && article.sources.length > 0 && <Sources sources={article.sources} />}
          {children}
          <Imprint address={address} lang={lang} />
        </div>
      </article>
      <ReadOn related={related} />
      {entries.length > 0 && (
        <Sheet id={contentsId} title={messages.inThisStory}>
          <Contents entries={entries} lang={article.lang} current={current} />
        </Sheet>
      )}
      <StoryBar card={card} contents={entries.length > 0} outlook={outlook?.id} />
    </div>
  );
}

type Piece = { type: "text"; id: string; lead: Block[]; sections: Section[] } | Outlook;

/** The panel may stand anywhere among the sections: text, panel, text. */
function piecesOf(article: Article): Piece[] {
  const pieces: Piece[] = [{ type: "text", id: "lead", lead: article.lead, sections: [] }];
  for (const section of article.sections) {
    const last = pieces.at(-1);
    if (section.type === "outlook") pieces.push(section);
    else if (last?.type === "text") last.sections.push(section);
    else pieces.push({ type: "text", id: section.id, lead: [], sections: [section] });
  }
  return pieces.filter((piece) =>
    piece.type === "outlook" ? piece.parts.length > 0 : piece.lead.length + piece.sections.length > 0,
  );
}

function Sources({ sources }: { sources: Source[] }) {
  return (
    <section className="sources" aria-labelledby="story_sources">
      <h2 id="story_sources" lang={messages.lang}>
        {messages.sources}
      </h2>
      <ul>
        {sources.map((source) => (
          <Fragment key={source.text + source.href}>
            <li>
              {source.href ? (
                <a className="link" href={source.href}>
                  {source.text}
                </a>
              ) : (
                source.text
              )}
            </li>
          </Fragment>
        ))}
      </ul>
    </section>
  );
}
