import { type ReactNode, useRef } from "react";
import type { Article } from "../../../article/article.ts";
import type { Card } from "../../../edition/edition.ts";
import { contentsRailClass, contentsSheetId, storyBodyClass, storyClass } from "../../lib/landmarks.ts";
import { messages } from "../../lib/messages.ts";
import { copyLink } from "../../routing/copy-link.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Contents, ContentsFold, contentsOf } from "./contents.tsx";
import { Facts } from "./facts.tsx";
import { ReadOn, type RelatedStory } from "./read-on.tsx";
import { type SavedPosition, useReadingPosition } from "./reading-position.ts";
import { useReadingProgress } from "./reading-progress.ts";
import { Related } from "./related.tsx";
import { StoryBar } from "./story-bar.tsx";
import { PrintFooter, Sources } from "./story-foot.tsx";
import { StoryHead } from "./story-head.tsx";
import { StoryText } from "./story-text.tsx";
import "./story-view.css";

type Props = {
  article: Article;
  /** The story as lists show it. */
  card: Card;
  /** The language of the edition, for dates. */
  lang: string;
  /** The public address of the story, for print. */
  address?: string | undefined;
  /** The number of open questions in the edition. */
  open: number;
  /** The date of the edition. */
  today: string;
  /** The day on which the edition was built. */
  built: string;
  related: RelatedStory[];
  /** Without it, no reading position is restored or saved. */
  savedPosition?: SavedPosition;
  /** Shown in the byline. */
  tools?: ReactNode;
  /** Shown below the byline. */
  note?: ReactNode;
  /** Shown below the text, inside the body of the story. */
  children?: ReactNode;
};

/** A story, from its table of contents to the related stories below it. */
export function StoryView(props: Props) {
  const { article, card, lang, address, open, today, built, related, savedPosition, tools, note, children } =
    props;
  const page = useRef<HTMLDivElement>(null);
  const entries = contentsOf(article);
  const { current, furthest } = useReadingProgress(
    page,
    entries.map(({ id }) => id),
    savedPosition?.position?.share ?? 0,
  );
  useReadingPosition(page, furthest, savedPosition);
  const others = { article, lang, today };
  const contents = { entries, lang: article.lang, current };
  const outlook = article.sections.find((section) => section.type === "outlook" && section.parts.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the clicks of the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: following a link by key fires a click, too
    <div ref={page} onClick={(event) => copyLink(event, () => showToast(messages.copied))}>
      <article className={storyClass} lang={article.lang} dir={article.dir}>
        <Contents {...contents} className={contentsRailClass} />
        <div className={storyBodyClass}>
          <StoryHead article={article} card={card} lang={lang} today={today} tools={tools} note={note}>
            <Related {...others} place="byline" />
            <ContentsFold {...contents} />
          </StoryHead>
          <div className="story-margin">
            <Facts facts={article.facts ?? []} />
            <Related {...others} place="margin" />
          </div>
          <StoryText article={article} lang={lang} open={open} today={today} built={built} />
          <Sources sources={article.sources ?? []} />
          {children}
          <PrintFooter address={address} lang={lang} />
        </div>
      </article>
      <ReadOn related={related} />
      {entries.length > 0 && (
        <Sheet id={contentsSheetId} title={messages.inThisStory}>
          <Contents {...contents} />
        </Sheet>
      )}
      <StoryBar card={card} hasContents={entries.length > 0} outlookId={outlook?.id} />
    </div>
  );
}
