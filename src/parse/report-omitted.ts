import { attribute, childrenOf, type HtmlNode, isHidden, nameOf, rawTextOf } from "./html/elements.ts";
import { pictureAddress } from "./html/html.ts";
import { omittedComment, omittedHidden } from "./markdown/omissions.ts";
import type { Warn } from "./raw-block.ts";

/**
 * Reports what is inside a story and not shown, with its line: comments, hidden text, pictures as data. Comments that
 * Word writes for browsers, and scripts and styles, have no words of the story. It does not recurse.
 */
export function reportOmitted(content: HtmlNode, warn: Warn): void {
  const stack = [content];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const line = node.line ?? 1;
    if (nameOf(node) === "#comment" && isNote(node.nodeValue ?? ""))
      warn(line, 1, ...omittedComment, "omission");
    if (isHiddenText(node)) warn(line, 1, ...omittedHidden, "omission");
    if (isPictureAsData(node)) warn(line, 1, ...pictureAsData);
    if (!isHidden(node)) stack.push(...childrenOf(node).reverse());
  }
}

const pictureAsData = [
  "a picture is part of the text, as data, and is not shown",
  "save the picture as a file beside the story, and write its name in place of the data",
] as const;

const isNote = (comment: string) =>
  /\p{L}/u.test(comment) && !/^\s*(?:\[|\/?wp:|more\b|#|StartFragment|EndFragment)/u.test(comment);

function isHiddenText(node: HtmlNode): boolean {
  if (!node.getAttribute || !isHidden(node)) return false;
  const isElementOfText = !/^(?:script|style|link|meta|param|source|track|svg|head|noscript)$/u.test(
    nameOf(node),
  );
  return isElementOfText && /\p{L}/u.test(rawTextOf(node));
}

function isPictureAsData(node: HtmlNode): boolean {
  return (
    nameOf(node) === "img" && /^\s*data:/iu.test(attribute(node, "src")) && pictureAddress(node) === undefined
  );
}
