import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Edition } from "../../../edition/edition.ts";
import { recordsQuery } from "../../store/records-query.ts";
import "./catch-up-line.css";

/** The line of the last visit to the front page: the page is as high when the reader comes back to it. Null when there is none. */
let last: ReactNode;

/** What is new since the reader looked at the front page. Its code is lazy-loaded, after the library. */
export function CatchUpLine({ edition }: { edition: Edition }) {
  const { data: positions, isError: hasNoPositions } = useQuery(recordsQuery("positions"));
  const { data: watched, isError: hasNoWatched } = useQuery(recordsQuery("watched"));
  const [line, setLine] = useState(last);
  const isLoaded = positions !== undefined && watched !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line does not change while the page is shown
  useEffect(() => {
    if (!isLoaded) return;
    import("./catch-up/catch-up-line.tsx")
      .then(({ catchUp, CatchUpSentence }) => {
        const found = catchUp(edition, positions, watched);
        last = found ? <CatchUpSentence {...found} /> : null;
        setLine(last);
      })
      .catch(() => setLine(null));
  }, [edition, isLoaded]);
  // Its space is kept only while it may still come.
  const isShown = line !== null && !hasNoPositions && !hasNoWatched;
  return <div className={`catch-up-line${isShown ? "" : " not-shown"}`}>{line}</div>;
}
