import type { Edition, Prospect } from "../../../edition/edition.ts";
import { ProspectMark, ProspectText, prospectId, questionClass } from "../../article/upcoming-item.tsx";
import { comingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { words } from "../../lib/messages.ts";
import { Day } from "../../ui/date.tsx";

type Props = {
  prospect: Prospect;
  edition: Edition;
  /** Names the story; else it stands above. */
  withStory?: true;
};

/** One line of the desk. The strip of the front page links to it. */
export function Entry({ prospect, edition, withStory }: Props) {
  const { story, when, kind, status } = prospect;
  return (
    <li className="entry" id={prospectId(prospect.story.slug, prospect.id)} tabIndex={-1}>
      <ProspectMark item={prospect} />
      {when && (
        <Day className="when" date={when.date}>
          {comingDate(when.date, edition.language, edition.date, "short")}
        </Day>
      )}
      <p className={questionClass(prospect)}>
        <bdi lang={story.lang} dir={story.dir}>
          <ProspectText item={prospect} />
        </bdi>
      </p>
      <p className="from" lang={words.lang}>
        {withStory ? (
          <a className="link" href={links.article(story.slug, prospect.id)} lang={story.lang} dir={story.dir}>
            {story.headline}
          </a>
        ) : (
          status === "open" && words.kindOf[kind]
        )}
      </p>
    </li>
  );
}
