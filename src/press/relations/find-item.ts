import type { OutlookItem } from "../../article/article.ts";
import { idOf } from "../../article/id.ts";
import { plain } from "../../article/text.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Settling } from "../../parse/relations.ts";
import { nameKey } from "../links/story-index.ts";
import { problemAt } from "./find-related.ts";
import type { StoryNote } from "./story-note.ts";

/** How many items a message lists, and how many characters of each. */
const maxListed = 12;
const maxQuoted = 40;

/**
 * Finds the item of a story that another one settles, by its id or by its first words; else reports what there is. An
 * item that has kept the id of an earlier version is found by that of its present words, too, which a check without the
 * previous edition prints.
 */
export function findItem(
  statement: Settling,
  { items, story }: StoryNote,
  from: StoryNote,
  report: (problem: Problem) => void,
): OutlookItem | undefined {
  const withId =
    items.find(({ id }) => id === statement.item) ??
    items.find((item) => idOf(wordsOf(item)) === statement.item);
  if (withId) return withId;
  const words = nameKey(statement.item);
  const matching = items.filter(
    (item) => words !== "" && beginningsOf(item).some((text) => text.startsWith(words)),
  );
  const [found, other] = matching;
  if (found && !other) return found;
  const what = other ? "which may mean several items" : `an item that “${story.headline}” has not`;
  const message = `\`settles\` names “${statement.name}#${statement.item}”, ${what}`;
  report(problemAt(from, statement, message, remedyFor(other ? matching : items)));
  return undefined;
}

/** An item may be named by its text, with or without its label. */
function beginningsOf(item: OutlookItem): string[] {
  return [nameKey(plain(item.text)), nameKey(wordsOf(item))];
}

const wordsOf = ({ label, text }: OutlookItem) => [label, plain(text)].filter(Boolean).join(" ");

function remedyFor(items: OutlookItem[]): string {
  if (items.length === 0) return "that story has no items on what comes next; name another one";
  const listed = items.slice(0, maxListed).map((item) => `${item.id} “${beginningOf(item)}”`);
  return `write one of ${listed.join(", ")}${items.length > maxListed ? ", …" : ""}`;
}

function beginningOf(item: OutlookItem): string {
  const words = itemWords(item);
  return words.length > maxQuoted ? `${words.slice(0, words.lastIndexOf(" ", maxQuoted))} …` : words;
}

/** An item in one line. */
export function itemWords({ label, text }: OutlookItem): string {
  return [label, plain(text)].filter(Boolean).join(": ").replaceAll("\n", " ");
}
