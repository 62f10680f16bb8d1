import type { Edition } from "../../../edition/edition.ts";
import { comingDate } from "../../dates.ts";
import { links } from "../../links.ts";
import { ProspectText, prospectId, questionClass } from "../../story/prospect.tsx";
import { Day } from "../../ui/day.tsx";
import { Mark } from "../../ui/mark.tsx";
import { words } from "../../words.ts";

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
