import { createPolicy } from "../../lib/trusted-types.ts";

/** Lets DOMParser parse any HTML. No part of the document is ever inserted into the page. */
const policy = createPolicy("aheadline-inert", { createHTML: (html: string) => html });

/** Parses a page into a document without a window: no script of it runs, and no image or style sheet is loaded. */
export function parseInertHtml(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
