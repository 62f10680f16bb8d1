import { clockTime, dayOf } from "../../lib/calendar-days.ts";
import { plainDate } from "../../lib/dates.ts";
import { capital, messages, plural, spell } from "../../lib/messages.ts";
import type { Kind } from "../../store/records.ts";
import type { FileError } from "./files/file-text.ts";
import type { Why } from "./files/import-collector.ts";
import type { Plan } from "./files/import-plan.ts";

const counted: { [K in Exclude<Kind, "copies">]: (count: number) => string } = {
  saved: (count) => plural(count, "story", "stories"),
  links: (count) => plural(count, "link", "links"),
  own: (count) => plural(count, "text of your own", "texts of your own"),
  highlights: (count) => plural(count, "highlight", "highlights"),
  positions: (count) => plural(count, "reading place", "reading places"),
  visits: (count) => plural(count, "entry of your history", "entries of your history"),
};

const named: Record<string, (count: number) => string> = {
  ...counted,
  copies: () => "text of a saved story",
};

/** "Reading place, no. 3"; a kind that is not known here goes by the name that its file gives it. */
function recordName(kind: string, number: number): string {
  const name = Object.hasOwn(named, kind) ? named[kind]?.(1) : kind;
  return `${capital(name ?? kind)}, no. ${number}`;
}

/** "38 stories", "2 links": what is new, by kind. Figures, since they are labels. */
export function counts(fresh: Plan["fresh"]): string[] {
  const there = (Object.keys(counted) as (keyof typeof counted)[]).filter((kind) => fresh[kind] > 0);
  return there.map((kind) => `${fresh[kind]} ${counted[kind](fresh[kind])}`);
}

const and = new Intl.ListFormat(messages.lang);

const sentence = (number: number, one: string, many: string) =>
  capital(`${spell(number)} ${plural(number, one, many)}`);

/** "23 November 2026 at 09:40", by the clock of the device. */
export function moment(iso: string): string {
  const at = new Date(iso);
  return `${plainDate(dayOf(at), messages.lang)} at ${clockTime(at)}`;
}

const faults: Record<FileError["kind"], string> = {
  binary: "This one is not a text: it may be a picture, or a document of another program.",
  empty: "This one is empty.",
  unknown: "Nothing that a library could keep was found in this one.",
  large: "This one is larger than 200 MB, which is more than a browser can take in at once.",
  deep: "Its folders lie 10,000 deep or deeper, which no browser writes.",
  damaged: "This one breaks off, or was changed by another program.",
  newer: "This one was written by a newer reader. Reload this page to get the newest, and try again.",
};

const whys: Record<Why, string> = {
  address: "Its address is none of the web, and could do something else than open a page.",
  missing: "It has no address.",
  long: "Its address is longer than 8,000 characters.",
  damaged: "Part of it is missing or is something else.",
  unknown: "This reader knows no records of this kind. Reload this page to get the newest, and try again.",
  newer: "A newer reader wrote it. Reload this page to get the newest, and try again.",
};

/** What is said of taking the library out and bringing files in. It comes with the settings: few visits need it. */
export const dataMessages = {
  title: "Your data",
  intro: "All that you keep is on this device only. Take it with you, or bring it from elsewhere.",

  out: "Export",
  ways: {
    library: { name: "Everything", text: "Your whole library in one file, which this reader can read back." },
    bookmarks: { name: "Bookmarks", text: "Saved stories and links, for any browser." },
    highlights: { name: "Highlights", text: "Marked passages with your notes and links, as Markdown." },
  },
  neverExported: "Everything has not been exported from here yet.",
  lastExport: (when: string) => `Everything was last exported on ${when}.`,
  exported: (name: string) => `${name} is in your downloads`,
  exportedLarge: (name: string) =>
    `${name} is in your downloads. It is larger than 200 MB, which is more than this reader can read back`,
  nothing: "There is nothing to export yet",
  aside: (number: number) =>
    `${sentence(number, "record", "records")} could not be read. ${number === 1 ? "It is" : "They are"} kept aside, and ${plural(number, "goes", "go")} out with Everything.`,
  schema: "What the file with everything holds",
  file: { title: "Highlights", markedAt: "Marked on" },

  in: "Import",
  sources:
    "Files of this reader, bookmarks of any browser, and what Pocket exported. You see what is in a file before any of it is kept.",
  choose: "Choose a file",
  reading: (name: string) => `Reading ${name}`,
  failed: {
    title: "That file could not be read",
    text: (kind: FileError["kind"] | undefined) =>
      `It should be a library file exported from this reader. Bookmarks of browsers and of Pocket are read, too. ${kind ? faults[kind] : "The browser could not open this one."}`,
    action: "Choose another",
  },
  noLibrary: "Your library could not be opened. Nothing was changed",
  holds: (name: string) => `In ${name}`,
  kept: (number: number) => `${sentence(number, "is", "are")} already in your library.`,
  newer: (number: number) => `${sentence(number, "is", "are")} newer than in your library.`,
  repeated: (number: number) => `${sentence(number, "row stands", "rows stand")} in it more than once.`,
  shortened: (number: number) =>
    `${sentence(number, "title is", "titles are")} too long, and kept shortened.`,
  refused: (number: number) => `${sentence(number, "row", "rows")} cannot be kept.`,
  unlisted: (number: number) => `And ${number} more.`,
  line: (line: number) => `Line ${line}`,
  record: recordName,
  whys,
  add: "Add to library",
  leave: "Leave it",
  nothingNew: "Nothing in it is new to your library.",
  over: {
    title: "Import over your library?",
    text: (number: number) =>
      `${sentence(number, "record of yours is", "records of yours are")} older than in the file and will be replaced. A copy of your library as it is now is kept.`,
    yes: "Import",
    no: "Keep",
  },
  keeping: "Keeping what is new",
  fetching: (done: number, all: number) => `${done} of ${all} stories have arrived`,
  added: (fresh: Plan["fresh"], newer: number, already: number) =>
    [
      `${and.format(counts(fresh))} added.`.replace(/^ added\.$/u, ""),
      newer && `${sentence(newer, "was", "were")} replaced by newer ones.`,
      already && `${sentence(already, "was", "were")} already in your library.`,
    ]
      .filter(Boolean)
      .join(" "),
  late: (number: number) =>
    `${sentence(number, "story", "stories")} did not arrive and ${plural(number, "is", "are")} kept as ${plural(number, "a link", "links")}. Import the file again when you are online.`,

  snapshots: "Copies from before",
  about:
    "Before an import, a removal, a new version or a return to one of these, your library is kept here as it was. The newest copies stay.",
  before: {
    import: "Before an import",
    upgrade: "Before a new version",
    clear: "Before a removal",
    restore: "Before a return to a copy",
    history: "Before the history was cleared",
  },
  restore: "Restore",
  restored: "Your library is as it was then",

  clear: "Remove everything",
  clearing:
    "Saved stories, links, highlights, your own texts, reading places and history go from this device.",
  clearButton: "Remove the whole library",
  sure: {
    title: "Remove your whole library?",
    text: "All that you keep here will go. A copy from before stays on this device until three newer ones take its place.",
    yes: "Remove",
    no: "Keep",
  },
  cleared: "Your library is empty",
};
