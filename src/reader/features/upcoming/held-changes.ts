import { useState } from "react";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";

/**
 * Watched items as the page shows them: a change that the reader sees here is said until the page is left, so that
 * nothing disappears or moves while it is read.
 */
export function useHeldChanges(watched: Watched[]): Watched[] {
  const [held, setHeld] = useState<Watched[]>([]);
  const news = watched.filter((record) => hasChanged(record) && !held.includes(record));
  if (news.length > 0) setHeld([...held.filter(({ key }) => !news.some((one) => one.key === key)), ...news]);
  return watched.map((record) => held.find(({ key }) => key === record.key) ?? record);
}
