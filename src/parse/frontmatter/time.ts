import { offsetAt, offsetText, zoneOffset } from "../language/time-zones.ts";
import type { Locale } from "./entry.ts";

/** A date without its time of day, and what adds the time to a day: it returns "" where there is no such time. */
export type WithoutTime = { day: string; stamp?: (day: string) => string; zoneless?: true };

/** 8:15, 08:15:30.5, 8:15 a.m. */
const clock = /(?<![\d:.,/-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/iu;
const spokenClocks = [
  /(?<![\d:.,/-])(\d{1,2})()()\s?([ap])\.?m\b\.?/iu,
  /(?<![\d:.,/-])(\d{1,2})\s?h\s?(\d{2})?(?!\p{L})/iu,
  /(?<![\d:.,/-])(\d{1,2})(?:\.(\d{2}))?\s?uhr(?!\p{L})/iu,
];
const offset = /^\s*(?:utc|gmt|ut)?\s?([+−-]\d{1,2}(?::?\d{2})?)(?!\d)/iu;
const namedZone = /^\s*\(?([a-z]{1,8}(?![a-z/])|[a-z_]+(?:\/[a-z_]+)+)(?![\p{L}\p{N}])\)?/iu;
/** What programs and people write around the time: `[Europe/Berlin]`, "at", "um", `T`. */
const besidesTime =
  /\([^()]*\)|\[[^[\]]*\]|T$|[,;]?\s(?:at|on|um|à|às|alle|kl\.?|a las)$|^(?:on|am|le|el)\s|^[\s,;]+|(?<![\s,;])[\s,;]+$/gu;

/**
 * Splits the time of day and its zone from a date in words or numbers.
 * @param ownZone the zone of a time that names none
 */
export function splitTime(text: string, ownZone: Locale["zone"]): WithoutTime {
  const match =
    clock.exec(text) ?? spokenClocks.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return { day: text };
  const after = text.slice(match.index + match[0].length);
  const zone = zoneOf(after);
  const day = [text.slice(0, match.index), zone ? zone.rest : after]
    .map((part) => part.replace(besidesTime, "").replace(besidesTime, ""))
    .filter((part) => part !== "")
    .join(" ");
  const time = timeOf(match);
  const stamp = (date: string) => stampOf(`${date}T${time}`, zone?.offsetAt ?? offsetsAt[ownZone]);
  return { day, stamp, ...(!zone && { zoneless: true }) };
}

type Zone = { offsetAt: (localTime: string) => string; rest: string };

/** The zone at the start of a text, and the words behind it. */
function zoneOf(text: string): Zone | undefined {
  const numbers = offset.exec(text);
  if (numbers) {
    const name = numbers[1]?.replace("−", "-").replace(/^(.)(\d)(?!\d)/u, "$10$2") ?? "";
    const minutes = /^.\d{2}:?(\d{2})$/u.exec(name)?.[1] ?? "00";
    const rest = text.slice(numbers[0].length).replace(/^\s*\([^()]*\)/u, "");
    return { offsetAt: () => `${name.slice(0, 3)}:${minutes}`, rest: zoneOf(rest)?.rest ?? rest };
  }
  const [all, name] = namedZone.exec(text) ?? [];
  if (!all || !name) return undefined;
  const minutesAt = (local: string) => (name.includes("/") ? offsetAt(name, local) : zoneOffset(name, local));
  if (!isZone(minutesAt)) return undefined;
  return { offsetAt: (local) => offsetText(minutesAt(local) ?? 0), rest: text.slice(all.length) };
}

function isZone(minutesAt: (local: string) => number | undefined): boolean {
  try {
    return minutesAt("2026-01-01T00:00") !== undefined;
  } catch {
    return false;
  }
}

function timeOf([, hours = "", minutes, seconds, half]: string[]): string {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  return [hour, minutes || "00", seconds || "00"].map((part) => `${part}`.padStart(2, "0")).join(":");
}

const offsetsAt: Record<Locale["zone"], Zone["offsetAt"]> = {
  UTC: () => "Z",
  local: (localTime) => offsetText(-new Date(localTime).getTimezoneOffset()),
};

function stampOf(local: string, offsetAt: Zone["offsetAt"]): string {
  if (Number.isNaN(Date.parse(`${local}Z`)) || local.includes("T24")) return "";
  const stamp = local + offsetAt(local.slice(0, 16));
  return Number.isNaN(Date.parse(stamp)) ? "" : stamp;
}
