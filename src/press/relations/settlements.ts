import type { ThreadStory } from "../../article/article.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Settling } from "../../parse/relations.ts";
import { findItem } from "./find-item.ts";
import { type FindRelated, problemAt } from "./find-related.ts";
import { linkedSettlements } from "./linked-settlements.ts";
import { oldestFirst, type SettledItems, type StoryNote } from "./story-note.ts";

/** The items that other stories settle, by the slugs of their own stories, and what is wrong with what these state. */
export function settlementsOf(
  notes: StoryNote[],
  findRelated: FindRelated,
): { settled: Map<string, SettledItems>; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const settled = linkedSettlements(notes);
  // Of several stories that settle one item, the earliest counts.
  const settling = notes.filter(({ relations }) => relations.settles).sort(oldestFirst);
  for (const note of settling) {
    for (const statement of note.relations.settles ?? []) {
      const other = findRelated("settles", statement, note, report);
      const item = other && findItem(statement, other, note, report);
      if (!other || !item) continue;
      const items: SettledItems = settled.get(other.story.slug) ?? new Map();
      const earlier = items.get(item.id);
      if (item.status !== "open" || earlier)
        report(settledBefore(note, statement, earlier?.settlement.story));
      else items.set(item.id, settledBy(note, statement));
      settled.set(other.story.slug, items);
    }
  }
  return { settled, problems };
}

function settledBy({ story }: StoryNote, { status, date }: Settling) {
  return { status, settlement: { ...(date && { date }), story } };
}

function settledBefore(note: StoryNote, statement: Settling, by: ThreadStory | undefined): Problem {
  const { name, item } = statement;
  const message = `\`settles\` names “${name}#${item}”, which is settled already by ${by ? `“${by.headline}”` : "the words before it"}`;
  return problemAt(note, statement, message, "that one counts; take one of the two out");
}
