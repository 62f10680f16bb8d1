import { useEffect, useRef, useState } from "react";
import type { Card, Edition } from "../../../edition/edition.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import "./pending-page.css";

/** Milliseconds before a reader is shown that a page is on its way, and how long that is then to be seen. */
const after = 300;
const least = 400;

/** Stands over the page that is being left while the next one takes its time; its headline, where we know it. */
export function PendingPage({ edition }: { edition: Edition }) {
  const { pending } = useRouteState();
  const card = useRef<Card>(undefined);
  if (pending) card.current = cardAt(pending.pathname, edition);
  if (!useLate(pending !== undefined)) return null;
  return (
    <div className="pending-page">
      <Skeleton headline={card.current?.headline} lang={card.current?.lang} />
    </div>
  );
}

function cardAt(pathname: string, { front }: Edition): Card | undefined {
  const slug = storySlugAt(pathname);
  return [front.lead, ...front.cards].find((card) => card && card.slug === slug);
}

/** True from a while after the waiting began until its end, and never for a blink. */
function useLate(waiting: boolean): boolean {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (waiting && since !== undefined) return;
    if (!waiting && since === undefined) return;
    const wait = waiting ? after : Math.max(0, least - (performance.now() - (since ?? 0)));
    const timer = setTimeout(() => setSince(waiting ? performance.now() : undefined), wait);
    return () => clearTimeout(timer);
  }, [waiting, since]);
  return since !== undefined;
}
