import { calendarDay } from "../../../edition/calendar-day.ts";
import { clockTime } from "../../lib/calendar-days.ts";
import { plainDate } from "../../lib/dates.ts";
import { capital, messages, plural, spell } from "../../lib/messages.ts";
import type { RecordKind } from "../../store/records.ts";
import type { FileError } from "./files/file-text.ts";
import type { Reason } from "./files/import-collector.ts";
import type { ImportPlan } from "./files/import-plan.ts";

const kindNames: { [K in Exclude<RecordKind, "copies" | "versions">]: (count: number) => string } = {
  saved: (count) => plural(count, "story", "stories"),
  links: (count) => plural(count, "link", "links"),
  own: (count) => plural(count, "text of your own", "texts of your own"),
  highlights: (count) => plural(count, "highlight", "highlights"),
  watched: (count) => plural(count, "watched question", "watched questions"),
  positions: (count) => plural(count, "reading place", "reading places"),
  visits: (count) => plural(count, "entry of your history", "entries of your history"),
};

const recordNames: Record<string, (count: number) => string> = {
  ...kindNames,
  copies: () => "text of a saved story",
  versions: () => "text of a story that you read",
};

/** "Reading place, no. 3". An unknown kind has the name that its file gives it. */
function recordName(kind: string, number: number): string {
  const name = Object.hasOwn(recordNames, kind) ? recordNames[kind]?.(1) : kind;
  return `${capital(name ?? kind)}, no. ${number}`;
}

/** "38 stories", "2 links": the kinds with new records. Figures, since these are labels. */
export function countsByKind(added: ImportPlan["added"]): string[] {
  const present = (Object.keys(kindNames) as (keyof typeof kindNames)[]).filter((kind) => added[kind] > 0);
  return present.map((kind) => `${added[kind]} ${kindNames[kind](added[kind])}`);
}

const and = new Intl.ListFormat(messages.lang);

const sentence = (number: number, one: string, many: string) =>
  capital(`${spell(number)} ${plural(number, one, many)}`);

const dateOf = (iso: string) => plainDate(calendarDay(new Date(iso)), messages.lang);

/** "23 November 2026 at 09:40", by the clock of the device. */
export function dateAndTime(iso: string): string {
  return `${dateOf(iso)} at ${clockTime(new Date(iso))}`;
}

const fileErrors: Record<FileError["kind"], string> = {
  binary: "This file is not text: it may be a picture, or a document of another program.",
  empty: "This file is empty.",
  unknown: "This file holds nothing that can be imported.",
  large: "This file is larger than 200 MB, which is more than a browser can read at once.",
  deep: "Its folders are nested 10,000 deep or deeper, which no browser writes.",
  damaged: "This file is incomplete, or was changed by another program.",
  newer: "This file was written by a newer version of this app. Reload this page to get it, and try again.",
};

const reasons: Record<Reason, string> = {
  address: "Its address is not a web address, and could do something other than open a page.",
  missing: "It has no address.",
  long: "Its address is longer than 8,000 characters.",
  damaged: "Part of it is missing or invalid.",
  unknown:
    "This version of the app knows no records of this kind. Reload this page to get the newest, and try again.",
  newer: "A newer version of this app wrote it. Reload this page to get it, and try again.",
};

/** Texts of the section on export and import. They are in a chunk of their own, since few visits need them. */
export const dataMessages = {
  title: "Your data",
  intro:
    "Everything in your library is on this device only. Export it to take it with you, or import it from elsewhere.",

  export: "Export",
  formats: {
    library: { name: "Everything", text: "Your whole library in one file, which can be imported again." },
    bookmarks: { name: "Bookmarks", text: "Saved stories and links, for any browser." },
    highlights: {
      name: "Highlights",
      text: "Highlights with your notes and links, as Markdown: for reading, not for import.",
    },
  },
  neverExported: "Not exported yet.",
  lastExport: (when: string) => `Everything was last exported on ${when}.`,
  exported: (name: string) => `${name} is in your downloads`,
  exportedLarge: (name: string) =>
    `${name} is in your downloads. It is larger than 200 MB, and too large to be imported again`,
  nothing: "There is nothing to export yet",
  unreadable: (number: number) =>
    `${sentence(number, "record", "records")} could not be read. ${number === 1 ? "It is" : "They are"} kept, and ${plural(number, "is", "are")} part of an export of everything.`,
  schema: "About this file format",
  highlightsFile: { title: "Highlights", highlightedOn: (iso: string) => `Highlighted on ${dateOf(iso)}` },

  import: "Import",
  sources:
    "Library files that were exported here, bookmarks of any browser, and exports from Pocket. You see what is in a file before it is imported.",
  chooseFile: "Choose a file",
  reading: (name: string) => `Reading ${name}`,
  failed: {
    title: "That file could not be read",
    text: (kind: FileError["kind"] | undefined) =>
      `It should be a library file that was exported here, bookmarks of a browser, or an export from Pocket. ${kind ? fileErrors[kind] : "The browser could not open this file."}`,
    action: "Choose another",
  },
  noLibrary: "Your library could not be opened. Nothing was changed",
  contents: (name: string) => `In ${name}`,
  unchanged: (number: number) => `${sentence(number, "is", "are")} already in your library.`,
  replaced: (number: number) => `${sentence(number, "is", "are")} newer than in your library.`,
  duplicates: (number: number) => `${sentence(number, "row is", "rows are")} in it more than once.`,
  shortened: (number: number) =>
    `${sentence(number, "title is", "titles are")} too long and will be shortened.`,
  rejected: (number: number) => `${sentence(number, "row", "rows")} cannot be imported.`,
  more: (number: number) => `And ${number} more.`,
  line: (line: number) => `Line ${line}`,
  record: recordName,
  reasons,
  add: "Add to library",
  cancel: "Cancel",
  nothingNew: "Nothing in it is new to your library.",
  confirmReplace: {
    title: "Import over your library?",
    text: (number: number) =>
      `${sentence(number, "record of yours is", "records of yours are")} older than in the file and will be replaced. A copy of your library as it is now is kept.`,
    confirm: "Import",
    cancel: "Cancel",
  },
  writing: "Adding to your library",
  fetching: (done: number, all: number) => `${done} of ${all} stories loaded`,
  added: (added: ImportPlan["added"], replaced: number, unchanged: number) =>
    [
      `${and.format(countsByKind(added))} added.`.replace(/^ added\.$/u, ""),
      replaced && `${sentence(replaced, "was replaced by a newer one", "were replaced by newer ones")}.`,
      unchanged && `${sentence(unchanged, "was", "were")} already in your library.`,
    ]
      .filter(Boolean)
      .join(" "),
  notFetched: (number: number) =>
    `${sentence(number, "story", "stories")} could not be loaded and ${plural(number, "is", "are")} kept as ${plural(number, "a link", "links")}. Import the file again when you are online.`,

  snapshots: "Earlier copies",
  aboutSnapshots:
    "Before an import, a removal, an update or a restore, a copy of your library is kept here. The newest copies stay.",
  snapshotReasons: {
    import: "Before an import",
    upgrade: "Before an update",
    clear: "Before a removal",
    restore: "Before a restore",
    history: "Before the history was cleared",
  },
  restore: "Restore",
  restored: "Your library is as it was then",

  clear: "Remove everything",
  aboutClear:
    "Saved stories, links, highlights, your own texts, reading places and history are removed from this device.",
  clearButton: "Remove the whole library",
  confirmClear: {
    title: "Remove your whole library?",
    text: "Everything in it will be removed. A copy stays on this device until three newer ones replace it.",
    confirm: "Remove",
    cancel: "Keep",
  },
  cleared: "Your library is empty",
};
