import type { Position } from "../../parse/problem.ts";
import type { ReleaseCondition } from "../../parse/release.ts";
import { isoAt, momentOf } from "../release/clock.ts";
import type { HeldBack, Withholding } from "../release/held-back.ts";
import type { Context, Story } from "./story.ts";

/** A stretch of time in which a story is held back, in milliseconds, the reason, and what would publish it before. */
type Hold = Position & Withholding & { from: number; until: number };

/**
 * Decides by name, conditions and clock whether a story is in the edition. One that is held back loses its article,
 * unless the context shows it, so that nothing after this step can publish any of it.
 */
export function holdBack(story: Story, context: Context): Story {
  const { now } = context.clock;
  const holds = holdsOf(story, context);
  const current = holds.filter((hold) => holdsAt(now, hold));
  const [first] = current;
  if (!first)
    return withNextChange(story, Math.min(...holds.map(({ from }) => from).filter((from) => from > now)));
  const { article, ...rest } = story;
  const goesOut = endOf(holds, now);
  const heldBack: HeldBack = {
    file: story.file.name,
    line: first.line,
    column: first.column,
    reason: current.map(({ reason }) => reason).join(", "),
    ...(goesOut < Infinity ? { goesOut: isoAt(goesOut) } : { remedy: remedyOf(current, holds) }),
  };
  const shown = context.showsHeldBack && article ? { article } : {};
  return withNextChange({ ...rest, ...shown, heldBack }, goesOut);
}

function withNextChange(story: Story, moment: number): Story {
  return moment < Infinity ? { ...story, nextChange: isoAt(moment) } : story;
}

/** A moment that cannot be read holds the story back for good: a mistake must not publish it. */
function holdsOf(
  { file, article, conditions, datePosition }: Story,
  { clock, showsFuture }: Context,
): Hold[] {
  const stated = conditions.map((condition): Hold => {
    const { line, column } = condition;
    return { line, column, ...wordsOf(condition, clock), ...stretchOf(condition, clock) };
  });
  const start = { line: 1, column: 1, from: -Infinity };
  const named: Hold[] = file.heldBack ? [{ ...start, ...file.heldBack, until: Infinity }] : [];
  // A guessed date is at most that of an embargo, which holds the story back by itself.
  if (!article || showsFuture || article.inferred.includes("published")) return [...named, ...stated];
  const reason = `its date is ${article.published}`;
  const remedy = "correct its date";
  return [
    ...named,
    ...stated,
    { ...start, ...datePosition, reason, remedy, until: momentOf(article.published, clock) },
  ];
}

/** The reasons of each kind are in other words, since a report merges those that differ only in what they quote. */
function wordsOf({ reason, ...condition }: ReleaseCondition, clock: Context["clock"]): Withholding {
  if (condition.type === "not-after")
    return { reason: `it has expired: “${reason}”`, remedy: "give it a later date, or take that out of it" };
  if (condition.type === "not-before" && Number.isNaN(momentOf(condition.moment, clock)))
    return {
      reason: `its moment cannot be read: “${reason}”`,
      remedy: "write it as in 2026-11-23T07:30+01:00",
    };
  return { reason: `“${reason}”`, remedy: "take that out of it" };
}

/** What would publish a story that the clock alone never will. */
function remedyOf(current: Hold[], holds: Hold[]): string {
  const forGood = [current, holds].map((some) => some.filter(({ until }) => until === Infinity));
  const remedies = forGood.find(({ length }) => length > 0)?.map(({ remedy }) => remedy);
  return `to publish it, ${[...new Set(remedies)].join(", and ")}`;
}

function stretchOf(condition: ReleaseCondition, clock: Context["clock"]): Pick<Hold, "from" | "until"> {
  if (condition.type === "draft") return { from: -Infinity, until: Infinity };
  const moment = momentOf(condition.moment, clock);
  if (Number.isNaN(moment)) return { from: -Infinity, until: Infinity };
  return condition.type === "not-before"
    ? { from: -Infinity, until: moment }
    : { from: moment, until: Infinity };
}

const holdsAt = (moment: number, { from, until }: Hold) => from <= moment && moment < until;

/** The first moment from this one on at which nothing holds the story back; Infinity where there is none. */
function endOf(holds: Hold[], moment: number): number {
  const hold = holds.find((each) => holdsAt(moment, each));
  return hold ? endOf(holds, hold.until) : moment;
}
