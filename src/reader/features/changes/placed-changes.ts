import type { VersionChange } from "../../../article/changes.ts";
import type { TextUnit } from "../../../article/text-units.ts";
import {
  type RenderedRun,
  renderedRunsIn,
  type TextRange,
  toDomRange,
} from "../../article/marks/dom-text.ts";

/** A sentence that is new or altered. */
export type MarkedChange = Exclude<VersionChange, { kind: "removed" }>;

/** A marked sentence on the page: its ranges, and the last element that it stands in. */
export type PlacedChange = { change: MarkedChange; ranges: Range[]; element: HTMLElement };

export function isMarked(change: VersionChange): change is MarkedChange {
  return change.kind !== "removed";
}

/** Finds the changed sentences in a story on the page; `units` are the texts that their offsets refer to. */
export function placeChanges(story: HTMLElement, changes: MarkedChange[], units: TextUnit[]): PlacedChange[] {
  const runs = renderedRunsIn(story);
  return changes.flatMap((change) => {
    const ranges = rangesOf(change, units[change.unit]?.text ?? "", runs);
    const element = ranges.at(-1)?.run.element;
    return element ? [{ change, ranges: ranges.map(toDomRange), element }] : placedHeading(story, change);
  });
}

/** A heading is no running text. Its words are the first node in it. */
function placedHeading(story: HTMLElement, change: MarkedChange): PlacedChange[] {
  const element = story.querySelector<HTMLElement>(`:is(h2, h3)#${CSS.escape(change.id)}`);
  if (!element?.firstChild) return [];
  const range = document.createRange();
  range.selectNode(element.firstChild);
  return [{ change, ranges: [range], element }];
}

/** A text may be rendered as several runs, such as the label and the text of an item. */
function rangesOf({ id, start, end }: MarkedChange, text: string, runs: RenderedRun[]): TextRange[] {
  const own = runs.filter(({ block }) => block === id);
  const whole = own.find((run) => run.text === text);
  if (whole) return [{ run: whole, start, end }];
  return own.flatMap((run) => {
    const trimmed = run.text.trim();
    const offset = text.indexOf(trimmed);
    if (trimmed === "" || offset < 0) return [];
    const shift = run.text.indexOf(trimmed) - offset;
    const range = { start: Math.max(start, offset), end: Math.min(end, offset + trimmed.length) };
    return range.start < range.end ? [{ run, start: range.start + shift, end: range.end + shift }] : [];
  });
}
