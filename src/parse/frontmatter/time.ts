/** A date without its time of day, and how both become a stamp: "" where there is no such time. */
export type WithoutTime = { day: string; stamp?: (day: string) => string; zoneless?: true };

/** Zones by name. RFC 2822 defines the American ones; those that several countries use for different zones are left out. */
const zones = new Map(
  Object.entries({
    "+00:00": "wet",
    "+01:00": "cet bst west mez",
    "+02:00": "cest eet mesz sast",
    "+03:00": "eest msk eat",
    "+08:00": "hkt sgt awst",
    "+09:00": "jst kst",
    "+10:00": "aest",
    "+11:00": "aedt",
    "-04:00": "edt",
    "-05:00": "est cdt",
    "-06:00": "cst mdt",
    "-07:00": "mst pdt",
    "-08:00": "pst",
    Z: "z utc gmt ut",
    "America/New_York": "et",
    "America/Chicago": "ct",
    "America/Denver": "mt",
    "America/Los_Angeles": "pt",
  }).flatMap(([zone, names]) => names.split(" ").map((name) => [name, zone] as const)),
);

/** 8:15, 08:15:30.5, 8:15 a.m. */
const clock = /(?<![\d:.,/-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/iu;
/** 8 am, 8h15, 8 h, 8.15 Uhr, 8 Uhr. */
const spokenClocks = [
  /(?<![\d:.,/-])(\d{1,2})()()\s?([ap])\.?m\b\.?/iu,
  /(?<![\d:.,/-])(\d{1,2})\s?h\s?(\d{2})?(?!\p{L})/iu,
  /(?<![\d:.,/-])(\d{1,2})(?:\.(\d{2}))?\s?uhr(?!\p{L})/iu,
];
const offset = /^\s*(?:utc|gmt|ut)?\s?([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d)/iu;
const namedZone = /^\s*\(?([a-z]{1,5}(?![a-z/])|[a-z_]+(?:\/[a-z_]+)+)(?![\p{L}\p{N}])\)?/iu;
/** What programs and people write around the time: `[Europe/Berlin]`, "at", "um", `T`. */
const besidesTime =
  /\([^()]*\)|\[[^[\]]*\]|T$|[,;]?\s(?:at|on|um|à|às|alle|kl\.?|a las)$|^(?:on|am|le|el)\s|^[\s,;]+|(?<![\s,;])[\s,;]+$/gu;

/** Splits the time of day and its zone from a date in words or numbers. */
export function splitTime(text: string): WithoutTime {
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
  const stamp = (date: string) => stampOf(`${date}T${time}`, zone?.name ?? "Z");
  return { day, stamp, ...(!zone && { zoneless: true }) };
}

/** The zone at the start of a text, and the words behind it. */
function zoneOf(text: string): { name: string; rest: string } | undefined {
  const numbers = offset.exec(text);
  if (numbers) {
    const [all, sign, hours = "", minutes = "00"] = numbers;
    const name = `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
    const rest = text.slice(all.length);
    const repeated = namedZone.exec(rest);
    return {
      name,
      rest: zones.has(repeated?.[1]?.toLowerCase() ?? "") ? rest.slice(repeated?.[0].length) : rest,
    };
  }
  const words = namedZone.exec(text);
  const name = words?.[1]?.includes("/") ? words[1] : zones.get(words?.[1]?.toLowerCase() ?? "");
  return words && name ? { name, rest: text.slice(words[0].length) } : undefined;
}

function timeOf([, hours = "", minutes, seconds, half]: string[]): string {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  return [hour, minutes || "00", seconds || "00"].map((part) => `${part}`.padStart(2, "0")).join(":");
}

function stampOf(local: string, zone: string): string {
  const name = zone.includes("/") ? offsetIn(zone, local) : zone;
  return Number.isNaN(Date.parse(local + name)) || local.includes("T24") ? "" : local + name;
}

/** The offset from UTC that a zone such as Europe/Berlin has at a local time. */
function offsetIn(zone: string, local: string): string {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const parts = format.formatToParts(new Date(`${local}Z`));
    return parts.find(({ type }) => type === "timeZoneName")?.value.replace(/^GMT$|^GMT/u, "") || "Z";
  } catch {
    return "no zone";
  }
}
