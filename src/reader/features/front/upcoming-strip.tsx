import type { Edition } from "../../../edition/edition.ts";
import { ProspectText, prospectId, questionClass } from "../../article/upcoming-item.tsx";
import { comingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { words } from "../../lib/messages.ts";
import { Day } from "../../ui/date.tsx";
import { Mark } from "../../ui/tense-mark.tsx";

/** What comes next across the stories of today: four at most, the nearest dates first. */
export function Strip({ edition }: { edition: Edition }) {
  const { strip, open } = edition.outlook;
  if (strip.length === 0) return null;
  return (
    <section className="strip" aria-labelledby="next_strip">
      <div className="strip-head">
        <h2 id="next_strip" lang={words.lang}>
          {words.outlook}
        </h2>
        <a className="meta link" href={links.desk()} lang={words.lang}>
          {words.all(open)} <span className="hidden">{words.openQuestions}</span>
        </a>
      </div>
      <ol>
        {strip.map((prospect) => (
          <StripItem
            key={prospectId(prospect.story.slug, prospect.id)}
            prospect={prospect}
            edition={edition}
          />
        ))}
      </ol>
    </section>
  );
}

type StripItemProps = { prospect: Edition["outlook"]["strip"][number]; edition: Edition };

function StripItem({ prospect, edition }: StripItemProps) {
  const { story, when } = prospect;
  return (
    <li>
      <Mark kind="ring" />
      {when ? (
        <Day className="when" date={when.date}>
          {comingDate(when.date, edition.language, edition.date, "long")}
        </Day>
      ) : (
        <span className="when" lang={words.lang}>
          {words.noDate}
        </span>
      )}
      <p className={questionClass(prospect)}>
        <a
          href={links.desk(prospect.page, prospectId(story.slug, prospect.id))}
          lang={story.lang}
          dir={story.dir}
        >
          <ProspectText item={prospect} />
        </a>
      </p>
      <span className="meta">
        <bdi lang={story.lang} dir={story.dir}>
          {story.headline}
        </bdi>
      </span>
    </li>
  );
}
