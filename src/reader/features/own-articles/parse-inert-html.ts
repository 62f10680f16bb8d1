import { createPolicy } from "../../lib/trusted-types.ts";

/** For documents of which nothing is shown. */
const policy = createPolicy("aheadline-inert", { createHTML: (html: string) => html });

/** A page as a document that lives nowhere: no script of it runs, no picture and no style of it is fetched. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
