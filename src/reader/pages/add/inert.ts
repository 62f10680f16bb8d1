type Policy = { createHTML(html: string): string };
/** Not in the compiler's library yet (https://www.w3.org/TR/trusted-types/). */
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** Browsers take a string for HTML only from a policy: this one is for documents of which nothing is shown. */
const policy =
  typeof trustedTypes === "undefined"
    ? undefined
    : trustedTypes.createPolicy("aheadline-inert", { createHTML: (html) => html });

/** A page as a document that lives nowhere: no script of it runs, no picture and no style of it is fetched. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");
}
