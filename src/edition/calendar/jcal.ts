/* jCal (RFC 7265): iCalendar as JSON, which ical.js writes as text. */

export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | number)[],
];
export type Component = [name: string, properties: Property[], components: Component[]];

/** Characters that a text of iCalendar must not contain; lone surrogates cannot be written as UTF-8. */
const forbidden = /(?![\n\t])[\p{Cc}\p{Surrogate}]/gu;

/** A text with "\n" between its lines, and without what iCalendar does not allow. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replace(forbidden, "");
}

/** A text on one line, cleaned. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}
