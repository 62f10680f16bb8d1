import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigationType } from "react-router";
import type { Card } from "../../../edition/edition.ts";
import { recently } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import { savePosition } from "../../store/reading-positions.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { showToast } from "../../ui/toast.tsx";
import { goToStart, type Reading } from "./reading-position.ts";

let hasNotified = false;

/** The reader's place in a story, kept in the library. */
export function useKeptReading(card: Card): Reading {
  const client = useQueryClient();
  const { data: positions } = useQuery(recordsQuery("positions"));
  const { hash } = useLocation();
  const way = useNavigationType();
  const left = positions && (positions.find(({ slug }) => slug === card.slug) ?? null);
  return {
    left,
    // Not where the address names a part, nor on the way back to where the page was scrolled to.
    resumes: hash === "" && way !== "POP",
    onResume: () =>
      left && showToast(messages.wereHere(recently(left.at, messages.onDay)), goToStart, messages.goToStart),
    onRest: (place) => void savePosition(client, card, place).catch(notifyOnce),
  };
}

/** A position is saved again and again: that it cannot be is worth telling once. */
function notifyOnce(): void {
  if (!hasNotified) showToast(messages.placeNotKept);
  hasNotified = true;
}
