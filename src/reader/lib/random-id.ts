/**
 * A random id of 12 characters in base 32, which is 60 bits. `crypto.randomUUID` is missing on addresses without HTTPS,
 * such as an edition that is served in a home network.
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join("");
}
