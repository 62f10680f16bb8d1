import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigationType } from "react-router";
import type { Card } from "../../../edition/edition.ts";
import { recently } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import { noteReading } from "../../store/reading-positions.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { showToast } from "../../ui/toast.tsx";
import { goToStart, type Reading } from "./reading-position.ts";

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
    onRest: (place) => noteReading(client, card, place),
  };
}
