import { endsBefore, isNextTo } from "./calendar.ts";
import type { Mention } from "./form.ts";
import { isMove, linksOf } from "./yearless-forms.ts";

/** Joins two complete dates with words such as "to" between them, or "between … and …", into one range. */
export function joinRanges(text: string, mentions: Mention[], lang: string): Mention[] {
  const { pattern, and, between } = linksOf(lang);
  const link = new RegExp(`^(?:${pattern})(?:the\\s)?$`, "iu");
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const words = last ? text.slice(last.end, mention.start) : "";
    const isApart = and.test(words) && !between.test(text.slice(0, last?.start));
    const range = last && words.length < 20 && link.test(words) ? rangeOf(last, mention, isApart) : undefined;
    const isMoved = range && isMove(text.slice(0, last?.start));
    if (isMoved) joined.splice(-1, 1, { ...range, reading: mention.reading });
    else if (range) joined.splice(-1, 1, range);
    else joined.push(mention);
  }
  return joined;
}

function rangeOf(a: Mention, b: Mention, isApart: boolean): Mention | undefined {
  const [from, to] = [a.reading, b.reading];
  if (!from || !to || from.date.length !== to.date.length || !endsBefore(from.date, to.date))
    return undefined;
  if ((from.until && !from.named) || (isApart && !isNextTo(from.date, to.date))) return undefined;
  const relative = from.relative || to.relative ? { relative: true as const } : {};
  return { ...a, end: b.end, reading: { date: from.date, until: to.until ?? to.date, ...relative } };
}
