/** Not in the compiler's library yet (https://www.w3.org/TR/trusted-types/). */
declare const trustedTypes: { createPolicy<Rules>(name: string, rules: Rules): Rules } | undefined;

/** Browsers take a string for HTML or for a script's address only from a policy that the site has named. */
export function createPolicy<Rules>(name: string, rules: Rules): Rules {
  return typeof trustedTypes === "undefined" ? rules : trustedTypes.createPolicy(name, rules);
}
