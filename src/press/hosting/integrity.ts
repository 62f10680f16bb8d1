import { createHash } from "node:crypto";

/**
 * The hash of a content, such as `sha256-47DEQpj8…`: Subresource Integrity (https://www.w3.org/TR/SRI/) and Content
 * Security Policies, in single quotes, write it alike.
 */
export function integrityOf(content: string | Buffer): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
