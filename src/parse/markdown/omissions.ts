import type { OmissionToken } from "./tokens.ts";

/** Makes the token of a part that is not for readers. */
export function omission(raw: string, [message, remedy]: readonly [string, string]): OmissionToken {
  return { type: "omission", raw, message, remedy };
}

/** For each kind of part: what is not shown, and what to do where readers should see it. */
export const omittedComment = [
  "a comment is not shown",
  "it is left out; delete it, or remove its marks if readers should see it",
] as const;
export const omittedShortcode = [
  "a tag of a publishing tool is not shown",
  "it is left out; write its words or its picture into the story if readers should see them",
] as const;
export const omittedComponent = [
  "a component of a website is not shown",
  "it is left out; write its words or its picture into the story if readers should see them",
] as const;
export const omittedCode = [
  "lines of program code (import, export) are not shown",
  "they are left out; delete them, or put them between lines of ``` if readers should see them",
] as const;
export const omittedScript = [
  "a script, a style or a drawing in HTML is not shown",
  "it is left out; write its words or its picture into the story if readers should see them",
] as const;
export const omittedHidden = [
  "text that is hidden in HTML is not shown",
  'it is left out; remove hidden or "display: none" if readers should see it',
] as const;
