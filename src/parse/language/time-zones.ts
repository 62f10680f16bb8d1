/** Hours that clocks of a zone are ahead of UTC. Of several zones with one name it is that in which a time comes latest. */
const offsets = new Map(
  Object.entries({
    ...{
      GMT: 0,
      UTC: 0,
      UT: 0,
      WET: 0,
      Z: 0,
      BST: 1,
      IST: 1,
      WEST: 1,
      WAT: 1,
      CET: 1,
      MEZ: 1,
      CEST: 2,
      MESZ: 2,
    },
    ...{ SAST: 2, CAT: 2, EET: 2, EEST: 3, MSK: 3, МСК: 3, EAT: 3, TRT: 3, GST: 4, PKT: 5, SGT: 8, HKT: 8 },
    ...{
      KST: 9,
      JST: 9,
      AEST: 10,
      AEDT: 11,
      NZST: 12,
      NZDT: 13,
      BRT: -3,
      ART: -3,
      ADT: -3,
      AST: -4,
      EDT: -4,
    },
    ...{ EST: -5, CDT: -5, CST: -6, MDT: -6, MST: -7, PDT: -7, PST: -8, AKDT: -8, AKST: -9, HST: -10 },
  }),
);
/** Zones whose offset depends on the date. */
const places = new Map(
  Object.entries({
    ...{
      ET: "America/New_York",
      EASTERN: "America/New_York",
      CT: "America/Chicago",
      CENTRAL: "America/Chicago",
    },
    ...{ MT: "America/Denver", MOUNTAIN: "America/Denver", PT: "America/Los_Angeles" },
    ...{ PACIFIC: "America/Los_Angeles", AET: "Australia/Sydney", UK: "Europe/London" },
  }),
);
/** The zone of languages that are written in one zone. */
const homes = new Map(
  Object.entries({
    ...{
      de: "Europe/Berlin",
      it: "Europe/Rome",
      nl: "Europe/Amsterdam",
      pl: "Europe/Warsaw",
      cs: "Europe/Prague",
    },
    ...{ sv: "Europe/Stockholm", da: "Europe/Copenhagen", fi: "Europe/Helsinki", hu: "Europe/Budapest" },
    ...{
      el: "Europe/Athens",
      ro: "Europe/Bucharest",
      uk: "Europe/Kyiv",
      tr: "Europe/Istanbul",
      he: "Asia/Jerusalem",
    },
    ...{ hi: "Asia/Kolkata", vi: "Asia/Ho_Chi_Minh", ja: "Asia/Tokyo", ko: "Asia/Seoul" },
  }),
);
const names = [...offsets.keys(), ...places.keys()].sort((a, b) => b.length - a.length).join("|");
const offset = "[+−–-]\\s?\\p{Nd}{1,2}(?::?\\p{Nd}{2})?";
/** `GMT`, `CET`, `GMT+1`, `+01:00`, `Eastern`, `London time`, `heure de Paris`. */
const zone = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?:GMT|UTC)\\s?)?(?<offset>${offset})(?![\\p{N}])|(?<name>${names})(?![\\p{L}\\p{N}])|` +
    `(?<city>\\p{L}[\\p{L}.'-]+(?:\\s\\p{L}[\\p{L}.'-]+)?)\\stime(?!\\p{L})|` +
    `(?:heure de|hora de|ora di|hora do|tid i)\\s(?<place>\\p{L}+))`,
  "giu",
);

/** The first time zone that a text names behind a time of day: minutes ahead of UTC at a local time such as 2027-01-14T09:00. */
export function zoneOffset(text: string, localTime: string): number | undefined {
  for (const { groups = {} } of text.matchAll(zone)) {
    const name = groups.name?.toUpperCase() ?? "";
    if (groups.offset) return minutesOf(groups.offset);
    const hours = offsets.get(name);
    if (hours !== undefined) return hours * 60;
    const place = places.get(name) ?? placeOf(groups.city ?? groups.place ?? "");
    if (place) return offsetAt(place, localTime);
  }
  return undefined;
}

/** The same for a language that is written in one zone only. */
export function homeOffset(lang: string, localTime: string): number | undefined {
  const home = homes.get(lang);
  return home === undefined ? undefined : offsetAt(home, localTime);
}

/** The offset of a zone, in minutes ahead of UTC, as ISO 8601 writes it. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const two = (number: number) => `${Math.floor(number)}`.padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

function minutesOf(text: string): number {
  const [, hours = "0", minutes = "0"] = /(\d{1,2}):?(\d{2})?$/u.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (text.startsWith("+") ? 1 : -1);
}

/** The name of the zone of a city: Europe/Paris, America/New_York. */
function placeOf(city: string): string | undefined {
  const words = city.toLowerCase().replace(/\s/gu, "_");
  const last = words.slice(words.lastIndexOf("_") + 1);
  const zones = Intl.supportedValuesOf("timeZone");
  return [words, last]
    .filter(Boolean)
    .flatMap((name) => zones.find((one) => one.toLowerCase().endsWith(`/${name}`)) ?? [])[0];
}

/** Minutes that a zone such as Europe/Berlin is ahead of UTC at a local time such as 2027-01-14T09:00. */
export function offsetAt(timeZone: string, localTime: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offsetOf = (time: number) => {
    const parts = format.formatToParts(new Date(time));
    return minutesOf(parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "");
  };
  const local = Date.parse(`${localTime}:00Z`);
  // The offset of the moment itself: near a change of clocks it differs from that of the same time in UTC.
  return offsetOf(local - offsetOf(local) * 60_000);
}
