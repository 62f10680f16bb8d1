import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useState } from "react";
import { useLocation } from "react-router";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { minutesLeft } from "../../lib/reading-progress.ts";
import { setHasUnfinished, unfinishedPositions } from "../../store/reading-positions.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { frontMessages } from "./messages.ts";
import "./continue-line.css";

const positionsQuery = recordsQuery("positions");

/** Whether the line was shown on each visit of the page, by the key of its history entry (https://reactrouter.com/api/hooks/useLocation). */
const shownByEntry = new Map<string, boolean>();

/** Links to the story that the reader has left unfinished most recently. */
export function ContinueLine() {
  const { data: positions } = useQuery(positionsQuery);
  const [latest] = unfinishedPositions(positions ?? []);
  const isShown = useIsShown(positions !== undefined);
  const hasUnfinished = latest !== undefined;
  useEffect(() => {
    if (positions) setHasUnfinished(hasUnfinished);
  }, [positions, hasUnfinished]);
  return (
    <p className={`continue-line meta${isShown === undefined ? "" : isShown ? " shown" : " not-shown"}`}>
      {isShown && latest && (
        <a href={links.article(latest.slug)}>
          <span>
            <b lang={messages.lang}>{frontMessages.continue}</b>{" "}
            <bdi lang={latest.card.lang} dir={latest.card.dir}>
              {latest.card.headline}
            </bdi>
            , {frontMessages.minutesLeft(minutesLeft(latest.card.minutes, latest.share))}
          </span>
        </a>
      )}
    </p>
  );
}

/**
 * Whether the line takes space; undefined until the positions are loaded. It stays as it was when the page was first
 * opened, also when the reader comes back to it: otherwise the scroll position could not be restored.
 */
function useIsShown(isLoaded: boolean): boolean | undefined {
  const client = useQueryClient();
  const { key } = useLocation();
  const [isShown, setIsShown] = useState(() => shownByEntry.get(key));
  useLayoutEffect(() => {
    if (!isLoaded) return;
    // Read from the cache: the position in the story that was just left is written after the first render.
    const positions = client.getQueryData(positionsQuery.queryKey) ?? [];
    const settled = shownByEntry.get(key) ?? unfinishedPositions(positions).length > 0;
    shownByEntry.set(key, settled);
    setIsShown(settled);
  }, [client, key, isLoaded]);
  return isShown;
}
