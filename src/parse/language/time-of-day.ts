import { parseDigits } from "./numbers.ts";

/** A time of day that a text names, and where; minutes after midnight, more than 1440 in the night that follows. */
export type TimeOfDay = {
  minutes: number;
  start: number;
  end: number;
  /** It is a number without minutes or a word such as "p.m.". */
  isBare?: true;
};

const morning = "a\\.?\\s?m\\.?(?!\\p{L})|午前|上午|凌晨|早上|오전|새벽|सुबह";
const evening =
  "p\\.?\\s?m\\.?(?!\\p{L})|午後|下午|傍晚|오후|저녁|(?:in the )?(?:afternoon|evening)|nachmittags|abends|de l['’]après-midi|" +
  "du soir|de la tarde|da tarde|del pomeriggio|di sera|['’]s middags|['’]s avonds|дня|вечера|вечора|مساءً?|بعد الظهر|दोपहर|शाम";
const night = "晚上|夜|밤|at night|nachts|de la noche|da noite|रात";
const hourWords =
  "(?:uhr|uur|heures?|horas?|hrs?|hours|h|klo|kl|ore|ora|óra|hod|godz|saat|час(?:ов|а)?|год(?:ин[аи]?)?|o[’']clock|baje|बजे)(?![\\p{L}])|" +
  // "3時間" is a length of time.
  "(?:時|时|點|点|시)(?![間间鐘钟간])";
/** `9 a.m.`, `09:00`, `9.30pm`, `9h30`, `9 Uhr`, `0900 GMT`, `午前9時`. */
const timeOfDay = new RegExp(
  `(?:(?<before>${morning}|${evening}|${night})\\s*)?(?<![\\p{N}.:])(?:(?<hour>\\p{Nd}{1,2})(?:\\s?[:.h]\\s?(?<minute>[0-5]\\p{Nd})(?::[0-5]\\p{Nd}(?:\\.\\p{Nd}+)?)?|(?=\\s?(?:${hourWords}|(?:${morning}|${evening}|${night})(?!\\p{L}))))|(?<=(?<!\\p{L})(?:at|à|T|ore|klo?\\.?|las|às|um)\\s?)(?<alone>\\p{Nd}{1,2})|(?<military>[012]\\p{Nd}[0-5]\\p{Nd})(?=\\s?(?:h|hrs?|hours|gmt|utc|z|cet|cest|bst|[ecmp][sd]?t)(?!\\p{L})))(?![\\p{N}])\\s*(?:(?:${hourWords})\\s?(?:(?<late>[0-5]\\p{Nd}|半|반)\\s?分?)?)?\\s*(?<after>${morning}|${evening}|${night})?`,
  "giu",
);
const noon =
  /(?<![\p{L}])(?:noon|midday|mittags?|midi|mediodía|mezzogiorno|meio-dia|正午|полдень)(?!\p{L})/giu;
/** Midnight is that at the end of the day, the later one. */
const midnight =
  /(?<![\p{L}])(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|полночь)(?!\p{L})/giu;
/** The times of day that a text names, in text order. */
export function timesOfDay(text: string): TimeOfDay[] {
  const times: TimeOfDay[] = [];
  for (const match of text.matchAll(timeOfDay)) {
    const minutes = minutesOf(match.groups ?? {});
    if (minutes !== undefined)
      times.push({
        minutes,
        start: match.index,
        end: match.index + match[0].length,
        ...(match.groups?.alone && { isBare: true as const }),
      });
  }
  for (const [words, minutes] of [
    [noon, 720],
    [midnight, 1440],
  ] as const)
    for (const match of text.matchAll(words))
      times.push({ minutes, start: match.index, end: match.index + match[0].length });
  return times.sort((a, b) => a.start - b.start);
}

const isEvening = new RegExp(`^(?:${evening}|${night})$`, "iu");
const isNight = new RegExp(`^(?:${night})$`, "iu");
const isMorning = new RegExp(`^(?:${morning})$`, "iu");

function minutesOf(groups: Record<string, string | undefined>): number | undefined {
  const { hour, minute, alone, military, late, before = "", after = "" } = groups;
  const whole = military ? Math.floor(parseDigits(military) / 100) : parseDigits(hour ?? alone);
  const minutes = military
    ? parseDigits(military) % 100
    : /^[半반]$/u.test(late ?? "")
      ? 30
      : parseDigits(minute ?? late);
  const half = [before, after].find((text) => isEvening.test(text.trim()) || isMorning.test(text.trim()));
  if (half && isNight.test(half.trim()) && (whole === 12 || whole < 5))
    return (whole % 12) * 60 + minutes + 1440;
  const hours = half && whole <= 12 ? (whole % 12) + (isEvening.test(half.trim()) ? 12 : 0) : whole;
  return hours > 24 ? undefined : hours * 60 + minutes;
}
