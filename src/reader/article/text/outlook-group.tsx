import type { OutlookGroup, OutlookItem, Text } from "../../../article/article.ts";
import { plain } from "../../../article/text.ts";
import { messages } from "../../lib/messages.ts";
import { InlineText } from "../inline-text.tsx";
import { isDateLabel, questionClass, UpcomingDate, UpcomingMark, UpcomingText } from "../upcoming-item.tsx";
import { BlockAnchor } from "./anchors.tsx";
import { SubItems } from "./list.tsx";

/** As long as a lead-in may be to serve as the heading of its block. */
const longestHeading = 60;

/** The areas of an outlook, hung on one dashed line. */
export function Areas({ group }: { group: OutlookGroup }) {
  return (
    <div id={group.id} className="panel-block areas">
      <GroupHead group={group} />
      <ul>
        {group.items.map((item) => (
          <li key={item.id} id={item.id} className={stateClass(item)}>
            <UpcomingMark item={item} />
            <UpcomingDate item={item} />
            <UpcomingText item={item} />
            <SubItems items={item.items} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Outcomes, events and questions: one under the other, each with room for a control of its own. */
export function Outcomes({ group }: { group: OutlookGroup }) {
  const dated = group.items.some(isDateLabel);
  return (
    <div id={group.id} className="panel-block outcomes">
      <GroupHead group={group} />
      <ol className={dated ? "dated" : undefined}>
        {group.items.map((item) => (
          <li key={item.id} id={item.id} className={`anchored ${stateClass(item) ?? ""}`}>
            <UpcomingMark item={item} />
            <div>
              <UpcomingDate item={item} />
              <p className={questionClass(item)}>
                <UpcomingText item={item} />
              </p>
              <SubItems items={item.items} />
            </div>
            <BlockAnchor id={item.id} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The author's lead-in where it is short enough for a heading; else ours, and the lead-in in full. */
function GroupHead({ group }: { group: OutlookGroup }) {
  const own = shortHeading(group.leadIn);
  if (own) return <h3>{own}</h3>;
  return (
    <>
      <h3 lang={messages.lang}>{messages.kinds[group.kind]}</h3>
      {group.leadIn && (
        <p className="lead-in">
          <InlineText text={group.leadIn} />
        </p>
      )}
    </>
  );
}

function shortHeading(leadIn: Text | undefined): string | undefined {
  const heading = plain(leadIn ?? "").replace(/\s*[:：]\s*$/u, "");
  return heading && heading.length <= longestHeading ? heading : undefined;
}

function stateClass(item: OutlookItem): string | undefined {
  return item.status === "open" ? undefined : "settled";
}
