import type { Outlook, OutlookPart, StoryReference } from "../../../article/article.ts";
import { isCalendarDate } from "../../../article/calendar-date.ts";
import { outlookItems, outlookTitle } from "../../../article/outlook.ts";
import { outlookPanelClass, textClass } from "../../lib/landmarks.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import { AreaGroup, OutcomeGroup, type RelatedTo } from "./outlook-group.tsx";
import { Blocks } from "./section.tsx";
import "./outlook-panel.css";

type Props = {
  outlook: Outlook;
  /** How many questions are open in the edition; the panel links to them unless it is 0. */
  open: number;
  /** The story of the outlook. Without it, its items cannot be watched, and are in no calendar. */
  story?: StoryReference | undefined;
  /** The day on which the edition was built, by which items are offered for calendars. */
  today?: string;
  /** What the head of the panel, and each item, says about other stories. */
  related?: RelatedTo;
};

/**
 * The panel "What comes next": the parts of an outlook arranged by role, in whatever order they were written.
 */
export function OutlookPanel({ outlook, open, story, today = "", related }: Props) {
  const groups = partsOf(outlook, "group");
  const areas = groups.filter(({ kind }) => kind === "areas");
  const outcomes = groups.filter(({ kind }) => kind !== "areas");
  const caveats = partsOf(outlook, "caveat");
  const views = partsOf(outlook, "view");
  return (
    <section className={outlookPanelClass} aria-labelledby={outlook.id}>
      <h2 id={outlook.id} tabIndex={-1}>
        {outlookTitle(outlook)}
      </h2>
      {related?.("panel")}
      {partsOf(outlook, "lead").map((part) => (
        <p key={part.id} id={part.id} className="panel-lead anchored">
          <InlineText text={part.text} />
          <BlockAnchor id={part.id} />
        </p>
      ))}
      {areas.map((group) => (
        <AreaGroup key={group.id} group={group} story={story} today={today} related={related} />
      ))}
      <div className="panel-columns">
        {outcomes.map((group) => (
          <OutcomeGroup key={group.id} group={group} story={story} today={today} related={related} />
        ))}
        {caveats.length > 0 && <Caveats caveats={caveats} />}
        {views.length > 0 && <LongerView views={views} />}
      </div>
      <PanelFoot outlook={outlook} open={open} story={story} />
    </section>
  );
}

function PanelFoot({ outlook, open, story }: Props) {
  const hasCalendar = story && outlookItems(outlook).some(({ when }) => when && isCalendarDate(when));
  if (open === 0 && !hasCalendar) return null;
  return (
    <p className="panel-foot" lang={messages.lang}>
      {open > 0 && (
        <a className="link" href={links.upcoming()}>
          {messages.allOpen(open)}
        </a>
      )}
      {hasCalendar && (
        <a className="link" href={links.storyCalendar(story.slug)}>
          {messages.storyCalendar}
        </a>
      )}
    </p>
  );
}

function Caveats({ caveats }: { caveats: Part<"caveat">[] }) {
  return (
    <div className="panel-block caveats">
      <h3 lang={messages.lang}>{messages.caveats}</h3>
      {caveats.map((part) => (
        <p key={part.id} id={part.id} className="anchored">
          <TenseMark shape="stop" />
          <InlineText text={part.text} />
          <BlockAnchor id={part.id} />
        </p>
      ))}
    </div>
  );
}

function LongerView({ views }: { views: Part<"view">[] }) {
  return (
    <div className="panel-block longer-view">
      <h3 lang={messages.lang}>{messages.longerView}</h3>
      <div className={textClass}>
        <Blocks blocks={views.flatMap((part) => part.blocks)} />
      </div>
    </div>
  );
}

type Part<Role> = Extract<OutlookPart, { role: Role }>;

function partsOf<Role extends OutlookPart["role"]>(outlook: Outlook, role: Role): Part<Role>[] {
  return outlook.parts.filter((part): part is Part<Role> => part.role === role);
}
