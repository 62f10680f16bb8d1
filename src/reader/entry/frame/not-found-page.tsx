import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import type { Card } from "../../../edition/edition.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { similarStories } from "./similar-slugs.ts";

/** An address that leads nowhere. */
export const notFoundPage: Page = {
  load: () => Promise.resolve({ title: messages.missing.title }),
  View: NotFoundView,
};

/** Says that there is nothing here, and what is close. */
export function NotFoundView() {
  const close = useClose();
  return (
    <EmptyState
      title={messages.missing.title}
      text={messages.missing.text + (close.length > 0 ? messages.missing.close : "")}
      action={
        <a className="button" href={links.today()}>
          {messages.toToday}
        </a>
      }
    >
      {close.length > 0 && (
        <ul>
          {close.map((card) => (
            <li key={card.slug} lang={card.lang} dir={card.dir}>
              <a className="link" href={links.article(card.slug)}>
                {card.headline}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}

/** One page is written for all addresses that lead nowhere: what is close is known only in the browser. */
function useClose(): Card[] {
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  // The page may have brought only a part of the edition: here all its stories are wanted.
  const { data: edition } = useQuery({ ...editionQuery, refetchOnMount: true });
  const { pathname } = useLocation();
  if (!inBrowser || !edition) return [];
  const { lead, cards } = edition.front;
  const asked = pathname.split("/").findLast((part) => part !== "") ?? "";
  return similarStories(decode(asked), [...(lead ? [lead] : []), ...cards]);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
