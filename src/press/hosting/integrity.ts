import { createHash } from "node:crypto";

/**
 * The hash of a content, such as `sha256-47DEQpj8…`, in the notation of Subresource Integrity
 * (https://www.w3.org/TR/SRI/). Content Security Policies use the same notation, in single quotes.
 */
export function integrityOf(content: string | Buffer): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
