import { useEffect, useRef, useState } from "react";
import type { Card, Edition } from "../../../edition/edition.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import "./pending-page.css";

/** In milliseconds. Pages that load faster show no skeleton; a skeleton that is shown stays long enough not to flash. */
const delay = 300;
const minimum = 400;

/** Covers the old page with a skeleton while the next one loads, with its headline if the front page lists it. */
export function PendingPage({ edition }: { edition: Edition }) {
  const { pending } = useRouteState();
  const card = useRef<Card>(undefined);
  if (pending) card.current = cardAt(pending.pathname, edition);
  if (!useDelayed(pending !== undefined)) return null;
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

/** Delays a boolean: turns true `delay` after it, and then stays true for at least `minimum`. */
function useDelayed(isPending: boolean): boolean {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (isPending === (since !== undefined)) return;
    const wait = isPending ? delay : Math.max(0, minimum - (performance.now() - (since ?? 0)));
    const timer = setTimeout(() => setSince(isPending ? performance.now() : undefined), wait);
    return () => clearTimeout(timer);
  }, [isPending, since]);
  return since !== undefined;
}
