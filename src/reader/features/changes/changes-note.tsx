import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Article } from "../../../article/article.ts";
import type { ChangesNoteProps } from "../../article/lazy-features.ts";
import { paintRanges, storyAround } from "../../article/marks/dom-text.ts";
import { relativeDayOf } from "../../lib/calendar-days.ts";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { failure, mutate } from "../../store/mutate.ts";
import { mirrorWordings, recordVersion, versionChanges } from "../../store/versions/read-versions.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import { ChangeButtons } from "./change-buttons.tsx";
import { ChangeList } from "./change-list.tsx";
import { type FoundChanges, findChanges } from "./find-changes.ts";
import { changesMessages } from "./messages.ts";
import { usePartialStory } from "./partial-story.ts";
import { isMarked, type PlacedChange, placeChanges } from "./placed-changes.ts";
import { useReadToEnd } from "./use-read-to-end.ts";
import "./changes-note.css";

/** A story with fewer words is read as a whole. */
const minWordsForPartial = 1000;
const none: PlacedChange[] = [];

/** Says what changed in a story since the reader read it, and marks the sentences. */
export function ChangesNote({ article, onKeep }: ChangesNoteProps) {
  const note = useRef<HTMLElement>(null);
  const found = useFoundChanges(article);
  const { story, placed } = usePlacedChanges(note, found);
  const [isPartial, setPartial] = useState(false);
  const elements = useMemo(() => placed.map(({ element }) => element), [placed]);
  const showWhole = useCallback(() => setPartial(false), []);
  usePartialStory(isPartial ? story : undefined, elements, showWhole);
  const clear = useClearing(article, onKeep, isPartial ? undefined : story, placed);
  if (!found) return null;
  return (
    <section ref={note} aria-label={changesMessages.title} lang={messages.lang} tabIndex={-1}>
      <Summary found={found} />
      <div className="changes-actions">
        {isPartial || (placed.length > 0 && article.words > minWordsForPartial) ? (
          <button type="button" className="link" onClick={() => setPartial(!isPartial)}>
            {isPartial ? changesMessages.wholeStory : changesMessages.onlyNew}
          </button>
        ) : null}
        <button type="button" className="link" onClick={clear}>
          {changesMessages.clear}
        </button>
      </div>
      {found.changes.length > 0 && !article.withoutHistory && (
        <ChangeList changes={found.changes} lang={article.lang} />
      )}
      <ChangeButtons placed={placed} onEnd={() => showNote(note.current)} />
    </section>
  );
}

/** "Two sentences are new since you read this on Saturday. Go to the first". */
function Summary({ found: { changes, readAt } }: { found: FoundChanges }) {
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const isKnown = readAt !== undefined && changes.length > 0;
  const counts = { isNew: count("new"), altered: count("altered"), removed: count("removed") };
  const first = changes.find(isMarked);
  return (
    <p>
      <b className="changed-words">{isKnown ? changesMessages.summary(counts) : changesMessages.unknown}</b>
      {isKnown ? changesMessages.since(relativeDayOf(readAt, messages.onDay)) : changesMessages.sinceUnknown}{" "}
      {first && (
        <a className="link" href={`#${encodeURIComponent(first.id)}`}>
          {changesMessages.goToFirst}
        </a>
      )}
    </p>
  );
}

/** What changed, once it is found; undefined when the library cannot be read. */
function useFoundChanges(article: Article): FoundChanges | undefined {
  const [found, setFound] = useState<FoundChanges>();
  useEffect(() => {
    let isCurrent = true;
    findChanges(article).then(
      (changes) => isCurrent && setFound(changes),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [article]);
  return found;
}

/** Places and paints the changed sentences. Browsers that cannot paint them mark the whole element, by style sheet. */
function usePlacedChanges(note: RefObject<HTMLElement | null>, found: FoundChanges | undefined) {
  const [state, setState] = useState<{ story?: HTMLElement; placed: PlacedChange[] }>({ placed: none });
  useEffect(() => {
    if (!found) return;
    const story = storyAround(note.current);
    const placed = placeChanges(story, found.changes.filter(isMarked), found.units);
    setState({ story, placed });
    for (const { element } of placed) element.dataset.changed = "";
    const erase = paintRanges(
      "changed",
      placed.flatMap(({ ranges }) => ranges),
    );
    return () => {
      erase();
      for (const { element } of placed) delete element.dataset.changed;
    };
  }, [note, found]);
  return state;
}

/**
 * Records the present words as read when the story was read to its end once more, which leaves the marks on the page;
 * of a story that hides its history, at once.
 * @returns the function for the button that clears the marks
 */
function useClearing(
  article: Article,
  onKeep: ChangesNoteProps["onKeep"],
  story: HTMLElement | undefined,
  placed: PlacedChange[],
): () => void {
  const client = useQueryClient();
  const isRecorded = useRef(false);
  const record = () => {
    isRecorded.current = true;
    onKeep(true);
    recordVersion(client, article).catch(() => undefined);
  };
  useReadToEnd(story, placed, record);
  // Where former words must go, they go from the device as soon as they have served to find the changes.
  const isAtOnce = story !== undefined && article.withoutHistory;
  const recordAtOnce = useEffectEvent(record);
  useEffect(() => {
    if (isAtOnce) recordAtOnce();
  }, [isAtOnce]);
  const leave = () => {
    // The button, which has the focus, goes with the note.
    focus(document.querySelector("main h1"));
    onKeep(false);
  };
  const recordAndLeave = async () => {
    const outcome = await versionChanges(client, article).then((changes) => mutate(client, changes), failure);
    if (outcome.ok) leave();
    mirrorWordings(client);
    await showOutcome(outcome, changesMessages.cleared);
  };
  return () => {
    if (!isRecorded.current) return void recordAndLeave();
    leave();
    showToast(changesMessages.cleared);
  };
}

function showNote(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: "center", behavior: "instant" });
  focus(note);
}
