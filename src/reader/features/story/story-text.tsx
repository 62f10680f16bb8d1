import type { Article, Block, Outlook, Section } from "../../../article/article.ts";
import { OutlookPanel } from "../../article/text/outlook-panel.tsx";
import { Blocks, SectionView } from "../../article/text/section.tsx";
import { WatchNote } from "../../article/text/watch-note.tsx";
import { textClass } from "../../lib/landmarks.ts";
import { isOwn } from "../../lib/links.ts";
import { Related } from "./related.tsx";

type Props = { article: Article; lang: string; open: number; today: string; built: string };

/** The running text of a story, interrupted by the outlook panel where the author put it. */
export function StoryText({ article, lang, open, today, built }: Props) {
  // Nobody but the reader changes an own article: there is nothing in it to watch.
  const watchable = isOwn(article.slug) ? undefined : article;
  return (
    <>
      {partsOf(article).map((part) =>
        part.type === "outlook" ? (
          <OutlookPanel
            key={part.id}
            outlook={part}
            open={open}
            story={watchable}
            today={built}
            related={(place) => <Related article={article} lang={lang} today={today} place={place} />}
          />
        ) : (
          <div key={part.id} className={textClass}>
            <Blocks blocks={part.lead} />
            {part.sections.map((section) => (
              <SectionView key={section.id} section={section} />
            ))}
          </div>
        ),
      )}
      <WatchNote story={article.slug} />
    </>
  );
}

type Part = { type: "text"; id: string; lead: Block[]; sections: Section[] } | Outlook;

/** Groups the sections between outlooks. Empty parts are left out. */
function partsOf(article: Article): Part[] {
  const parts: Part[] = [{ type: "text", id: "lead", lead: article.lead, sections: [] }];
  for (const section of article.sections) {
    const last = parts.at(-1);
    if (section.type === "outlook") parts.push(section);
    else if (last?.type === "text") last.sections.push(section);
    else parts.push({ type: "text", id: section.id, lead: [], sections: [section] });
  }
  return parts.filter((part) =>
    part.type === "outlook" ? part.parts.length > 0 : part.lead.length + part.sections.length > 0,
  );
}
