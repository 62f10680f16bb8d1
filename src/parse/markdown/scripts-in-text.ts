import { subscript, superscript } from "../scripts.ts";

/*
 * Stars inside words and single tildes are no Markdown to a writer: `Pfleger*innen`, `~40~45 million`. While Marked
 * reads a paragraph, characters that no file contains (`cleanText`) stand for them.
 */
const star = "\ufffe";
const tilde = "\uffff";

const innerStar =
  /(?<=[\p{L}\p{N}])(?<![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\*(?=[\p{L}\p{N}])(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;
const singleTilde = /(?<=\\~)~|(?<![~\\])~(?!~)/gu;
const lowered = new RegExp(
  `(?<=[\\p{L})\\]])${tilde}(\\p{Nd}{1,3}[+−-]?)${tilde}(?!\\p{Nd})|(?<=(?<!\\p{L})\\p{L})${tilde}(\\p{Ll}{1,4})${tilde}`,
  "gu",
);
const raised =
  /(?<=[\p{L}\p{N})\]])\^([+−-]?\p{Nd}{1,4}[+−-]?|[+−-]|\p{L}{1,5}|[+−-]?\p{Nd}+[.,]\p{Nd}+)\^(?![\p{N}^])/gu;

/** Replaces the marks that are text by stand-ins, one character each. */
export function hideTextMarks(source: string): string {
  return source.replace(innerStar, star).replace(singleTilde, tilde);
}

/** Puts the marks back. */
export function showTextMarks(text: string): string {
  return text.replaceAll(star, "*").replaceAll(tilde, "~");
}

/** Text with `CO~2~` and `10^3^` in lowered and raised characters, and the other marks put back. */
export function textWithScripts(text: string): string {
  const formed = text
    .replace(lowered, (_, digits, letters) => subscript(digits ?? letters))
    .replace(raised, (_, inner) => superscript(inner));
  return showTextMarks(formed);
}
