import type { Outlook, OutlookPart } from "../../../article/article.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import { Areas, Outcomes } from "./outlook-group.tsx";
import { Blocks } from "./section.tsx";
import "./outlook-panel.css";

type Props = {
  outlook: Outlook;
  /** Open questions in the edition. */
  open: number;
};

/** What comes next: the parts of an outlook arranged by role, whatever the order in which they were written. */
export function OutlookPanel({ outlook, open }: Props) {
  const groups = partsOf(outlook, "group");
  const rest = groups.filter((group) => group.kind !== "areas");
  const caveats = partsOf(outlook, "caveat");
  const views = partsOf(outlook, "view");
  return (
    <section className="panel" aria-labelledby={outlook.id}>
      <h2 id={outlook.id} tabIndex={-1}>
        {outlook.heading.replace(/\s*[?？؟;]+$/u, "")}
      </h2>
      {partsOf(outlook, "lead").map((part) => (
        <p key={part.id} id={part.id} className="panel-lead anchored">
          <InlineText text={part.text} />
          <BlockAnchor id={part.id} />
        </p>
      ))}
      {groups
        .filter((group) => group.kind === "areas")
        .map((group) => (
          <Areas key={group.id} group={group} />
        ))}
      <div className="panel-columns">
        {rest.map((group) => (
          <Outcomes key={group.id} group={group} />
        ))}
        {caveats.length > 0 && <Held caveats={caveats} />}
        {views.length > 0 && <View views={views} />}
      </div>
      {open > 0 && (
        <p className="panel-foot" lang={messages.lang}>
          <a className="link" href={links.upcoming()}>
            {messages.allOpen(open)}
          </a>
        </p>
      )}
    </section>
  );
}

function Held({ caveats }: { caveats: Part<"caveat">[] }) {
  return (
    <div className="panel-block held">
      <h3 lang={messages.lang}>{messages.held}</h3>
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

function View({ views }: { views: Part<"view">[] }) {
  return (
    <div className="panel-block view">
      <h3 lang={messages.lang}>{messages.view}</h3>
      <div className="text">
        <Blocks blocks={views.flatMap((part) => part.blocks)} />
      </div>
    </div>
  );
}

type Part<Role> = Extract<OutlookPart, { role: Role }>;

function partsOf<Role extends OutlookPart["role"]>(outlook: Outlook, role: Role): Part<Role>[] {
  return outlook.parts.filter((part): part is Part<Role> => part.role === role);
}
