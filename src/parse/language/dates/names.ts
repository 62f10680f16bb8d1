/* The names of months and weekdays, which Intl knows in every language. */

/** A name in lower case and the number of its month; a stem may take case endings. */
export type MonthName = { text: string; month: number; isStem?: true };

/** Arabic has two sets of month names, which Intl provides for different countries. */
const locales = new Map([["ar", ["ar-EG", "ar-LB"]]]);
const months = [...Array(12).keys()];

/** Names of months in a language and in English, the longest first. */
export function monthNames(lang: string): MonthName[] {
  const names: MonthName[] = [];
  for (const locale of [...(locales.get(lang) ?? [lang]), "en"]) {
    for (const month of months) {
      const [alone, within, short, shortWithin] = spellings(locale, month);
      for (const text of [alone, within, short, shortWithin])
        if (text) names.push({ text, month: month + 1 });
      const stem = commonStart(alone ?? "", within ?? "");
      if (alone !== within && stem.length >= 3) names.push({ text: stem, month: month + 1, isStem: true });
    }
  }
  names.push({ text: "sept", month: 9 });
  return names.sort((a, b) => b.text.length - a.text.length);
}

/** Long names of months in a language: short ones such as the Spanish "mar" are also other words. */
export function longMonthNames(lang: string): MonthName[] {
  const names = (locales.get(lang) ?? [lang]).flatMap((locale) =>
    months.flatMap((month) =>
      spellings(locale, month)
        .slice(0, 2)
        .filter(Boolean)
        .map((text) => ({ text, month: month + 1 })),
    ),
  );
  return names.sort((a, b) => b.text.length - a.text.length);
}

/** The names of a month: long and short, on its own and within a date, where some languages inflect it. */
function spellings(locale: string, month: number): string[] {
  const date = new Date(Date.UTC(2026, month, 10));
  const styles = [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { month: "short", day: "numeric" },
  ] as const;
  return styles.map((style) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...style, timeZone: "UTC" });
    const text = format.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    return /\p{Nd}/u.test(text) ? "" : text.toLowerCase().replace(/\.$/u, "");
  });
}

/** The names of the weekdays in a language, Monday first. */
export function weekdays(lang: string): string[] {
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2026, 5, day))));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
