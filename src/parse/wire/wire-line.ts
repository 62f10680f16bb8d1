/** A line of a story file with words in it, as far as the conventions of newsrooms are read from it. */
export type WireLine = {
  text: string;
  /** Its number in the file, counted from 1. */
  line: number;
  /** Number of blank lines before it. */
  gap: number;
};

/** What marks or frames a line as a whole: emphasis, headings, quotation signs, brackets, rows of stars. */
const frame =
  /^[\s*_#>~=<|[({【［（〔«»"“”'‘’•!+※●■◆▼・-]+|(?<![\s*_#>~=<|\])}«»"“”'‘’•!-])[\s*_#>~=<|\])}«»"“”'‘’•!-]+$/gu;

/** A line without the marks around it: `**[EMBARGOED …]**` and `*** EMBARGOED … ***` are the words alone. */
export function unframed(text: string): string {
  return text
    .slice(0, 1000)
    .replace(frame, "")
    .replace(/\*\*|__/gu, "")
    .replace(/\s+/gu, " ");
}

/** A mail address, or a web address. */
const address = /[^\s@]@[^\s@.]+\.\p{L}|https?:\/\/|www\.\p{L}/u;
const numberRun = /[+(]?\p{Nd}[\p{Nd}()/ .–-]*/gu;

/** Whether a line says how somebody is reached: by mail, web or telephone. */
export function hasContactData(text: string): boolean {
  const near = text.slice(0, 300);
  return address.test(near) || [...near.matchAll(numberRun)].some(([number]) => isTelephone(number.trim()));
}

/** Seven digits or more that begin like a number to be called, or are in three groups; a date is none. */
function isTelephone(number: string): boolean {
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits < 7 || /^\p{Nd}{4}[-/.–]|[-/.]\p{Nd}{4}$/u.test(number))
    return /^\(?\p{Nd}{3}\)?[-. ]\p{Nd}{3}[-. ]\p{Nd}{4}$/u.test(number);
  return /^[+(0]/u.test(number) || number.split(/[^\p{Nd}]+/u).length >= 3;
}

/** Whether a line is a sentence of prose rather than a name, a job or an address. */
export function isSentence(text: string): boolean {
  return text.split(/\s+/u).length > 12 || (/[.!?。]["”’]?$/u.test(text) && text.split(/\s+/u).length > 6);
}
