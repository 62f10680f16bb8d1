import type { HeldBack, NotRead } from "../release/held-back.ts";
import type { Finding } from "./findings.ts";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** A moment such as "14 January 2027 at 00:01 UTC". */
const describeMoment = (iso: string) => `${moment.format(new Date(iso))} UTC`;

/** Why a story is held back and when it goes out, in one line. */
export function describeHeldBack({ reason, goesOut }: HeldBack): string {
  return goesOut === undefined ? reason : `${reason}; goes out on ${describeMoment(goesOut)}`;
}

/** What a report says about the stories that are held back: those that go out soonest first, then the others by reason. */
export function heldBackFindings(heldBack: HeldBack[]): Finding[] {
  const key = ({ goesOut = "never", reason, file }: HeldBack) => [goesOut, reason, file].join("\n");
  return heldBack
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ file, line, column, reason, goesOut, remedy = "a build from then on publishes it" }) => ({
      file,
      line,
      column,
      message: goesOut === undefined ? reason : `goes out on ${describeMoment(goesOut)}: ${reason}`,
      remedy,
    }));
}

/** What a report says about the files that are not taken for stories. */
export function notReadFindings(notRead: NotRead[]): Finding[] {
  const byDefault = "if it is a story, rename it";
  return notRead.map(({ file, reason, remedy = byDefault }) => ({
    ...{ file, line: 1, column: 1 },
    ...{ message: reason, remedy },
  }));
}
