import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useState } from "react";
import { useLocation } from "react-router";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { minutesLeft } from "../../lib/reading-progress.ts";
import { setHasUnfinished, unfinished } from "../../store/continue.ts";
import { recordsQuery } from "../../store/records-query.ts";

const positionsQuery = recordsQuery("positions");

/** Whether there was something to continue when a place was opened, by its key in the history. */
const rooms = new Map<string, boolean>();

/** The story that was left in its middle most recently. */
export function Continue() {
  const { data: positions } = useQuery(positionsQuery);
  const [last] = unfinished(positions ?? []);
  const room = useRoom(positions !== undefined);
  const isThere = last !== undefined;
  useEffect(() => {
    if (positions) setHasUnfinished(isThere);
  }, [positions, isThere]);
  return (
    <p className={`continue meta${room === undefined ? "" : room ? " some" : " none"}`}>
      {room && last && (
        <a href={links.article(last.slug)}>
          <span>
            <b lang={messages.lang}>{messages.continue}</b>{" "}
            <bdi lang={last.card.lang} dir={last.card.dir}>
              {last.card.headline}
            </bdi>
            , {messages.minutesLeft(minutesLeft(last.card.minutes, last.share))}
          </span>
        </a>
      )}
    </p>
  );
}

/**
 * Whether the line has its room. That is settled when the page is opened, and the same when a reader comes
 * Back to it: else everything below would stand elsewhere than it was left.
 */
function useRoom(isKnown: boolean): boolean | undefined {
  const client = useQueryClient();
  const { key } = useLocation();
  const [room, setRoom] = useState(() => rooms.get(key));
  useLayoutEffect(() => {
    if (!isKnown) return;
    // Asked anew: the story that has just been left was kept after this was drawn.
    const positions = client.getQueryData(positionsQuery.queryKey) ?? [];
    const settled = rooms.get(key) ?? unfinished(positions).length > 0;
    rooms.set(key, settled);
    setRoom(settled);
  }, [client, key, isKnown]);
  return room;
}
