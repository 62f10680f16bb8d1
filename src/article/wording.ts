import { stops } from "./sentences.ts";

const dashes = String.raw`\p{Pd}\u2212`;
const afterStop = new RegExp(`(?<=[${stops}])`, "u");
const minus = new RegExp(String.raw`(?<![\p{L}\p{N}])[${dashes}](?=\p{N})`, "gu");
const gaps = new RegExp(String.raw`[\s${dashes}]+`, "gu");
/** Between digits, punctuation is a part of the number: "1,5" is not "15", and "3-5" is not "35". */
const meaningful = /[\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So}%‰&@#§?？؟]|(?<=\p{N})[ ,:/](?=\p{N})/gu;

/**
 * What counts of a text when versions are compared, one string for each part that ends in a stop: letters, digits and
 * signs. Quotation marks, spaces, dashes, most punctuation and letter case do not count.
 */
export function wordingParts(text: string): string[] {
  return text.normalize("NFC").toLowerCase().split(afterStop).map(wordingPart).filter(Boolean);
}

function wordingPart(part: string): string {
  return (part.replace(minus, "¬").replace(gaps, " ").match(meaningful) ?? []).join("");
}
