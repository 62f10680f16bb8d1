/** TypeScript's library has no types for this (https://www.w3.org/TR/trusted-types/). */
declare const trustedTypes: { createPolicy<Rules>(name: string, rules: Rules): Rules } | undefined;

/**
 * Creates a Trusted Types policy; returns the rules themselves in browsers without Trusted Types. The site's Content
 * Security Policy lists the names that are allowed.
 */
export function createPolicy<Rules>(name: string, rules: Rules): Rules {
  return typeof trustedTypes === "undefined" ? rules : trustedTypes.createPolicy(name, rules);
}
