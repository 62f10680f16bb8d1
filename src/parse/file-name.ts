import { slugOf } from "../article/slug.ts";
import type { Dated } from "./dated.ts";
import { isoDate } from "./language/dates/calendar.ts";

/** What the path of a story file states. */
export type FileNameFields = {
  dated?: Dated;
  /** The month of folders such as `2026/11/`, where no day is stated. */
  month?: string;
  slug?: string;
};

/** A date in a path, and where it ends. */
type Found = { date: string; end: number };

/** Dates at the start of a name: 2026-11-23, 2026/11/23, 20261123 and 23.11.2026, before anything but a letter or digit. */
const end = "(?=T\\d{2}|[^\\p{L}\\p{N}]|$)";
const forms = [
  `(?<![^/])(?<year>\\d{4})[-_./ ](?<month>\\d{1,2})[-_./ ](?<day>\\d{1,2})${end}`,
  `(?<![^/])(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})${end}`,
  `(?<![^/])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${end}`,
].map((form) => new RegExp(form, "gu"));
/** Matches a date at the end of a file name: `harbour-fire-2026-11-23.md`. */
const lastDate = /[-_ ](?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const monthOfFolders = /(?<![^/])(\d{4})[-_./]?(\d{2})(?=\/)/gu;
/** A time after a date, and what separates both from the name. */
const afterDate = /^(?:T\d{2}(?:[-:.]?\d{2}){0,2}Z?)?[\s\p{P}]*/u;

/**
 * Reads the date and the address of a story from its path: `2026-11-23-fire.md` has both, and so have `2026/11/23/fire.md`
 * and `2026-11-23-fire/index.md`. The date that is nearest to the name of the file counts.
 */
export function fileNameFields(path: string): FileNameFields {
  const { name, isFolder } = nameOf(path);
  const start = name.lastIndexOf("/") + 1;
  const found = dateIn(name);
  const isInName = found !== undefined && found.end > start;
  const last = isInName ? undefined : datedAtEnd(name.slice(start));
  const date = last ?? found?.date;
  const source = (isInName || last) && !isFolder ? "file name" : "folder name";
  const slug = slugOf(isInName ? name.slice(found.end).replace(afterDate, "") : name.slice(start));
  const month = date ? undefined : monthIn(path);
  return {
    ...(date && { dated: { date, source, line: 1 } }),
    ...(month && { month }),
    ...(slug && { slug }),
  };
}

/** The path without extension; that of its folder for an `index.md` or an `index.en.md`. */
function nameOf(path: string): { name: string; isFolder: boolean } {
  const isFolder = /(?<![^/])index(?:\.[a-z]{2}(?:-[a-z]+)?)?\.[^./]+$/iu.test(path);
  if (isFolder) return { name: path.slice(0, Math.max(0, path.lastIndexOf("/"))), isFolder };
  return { name: path.replace(/\.[^./]+$/u, ""), isFolder };
}

/** The last date of a path that exists in the calendar. */
function dateIn(path: string): Found | undefined {
  const found = forms.flatMap((form) =>
    [...path.matchAll(form)].flatMap((match): Found[] => {
      const date = dateOf(match);
      return date ? [{ date, end: match.index + match[0].length }] : [];
    }),
  );
  return found.reduce<Found | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
}

function datedAtEnd(name: string): string | undefined {
  const match = lastDate.exec(name);
  return match ? dateOf(match) : undefined;
}

function dateOf({ groups }: RegExpExecArray | RegExpMatchArray): string | undefined {
  return isoDate(Number(groups?.year), Number(groups?.month), Number(groups?.day));
}

function monthIn(path: string): string | undefined {
  const months = [...path.matchAll(monthOfFolders)].map(([, year, month]) =>
    isoDate(Number(year), Number(month)),
  );
  return months.filter((month) => month !== undefined).at(-1);
}
