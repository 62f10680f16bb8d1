import { useEffect, useState } from "react";
import type { Article } from "../../../article/article.ts";
import { addMessages } from "./messages.ts";
import { beginningOf, readSource } from "./parse-source.ts";
import type { Source } from "./source.ts";

/** Milliseconds after the last key. */
const pause = 250;

/** What is understood so far, or why nothing can be. */
export type Reading = { article?: Article | undefined; whole: boolean; fault?: string };

/** Reads along with what is being written, when the hands rest. */
export function useReading(source: Source, lang: string): Reading {
  const [reading, setReading] = useState<Reading>({ whole: true });
  useEffect(() => {
    let current = true;
    const show = (next: Reading) => current && setReading(next);
    const timer = setTimeout(() => {
      const beginning = beginningOf(source);
      const whole = beginning === source;
      readSource(beginning, lang).then(
        (article) => show({ article, whole }),
        () => show({ whole, fault: addMessages.noReader }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [source, lang]);
  return reading;
}
