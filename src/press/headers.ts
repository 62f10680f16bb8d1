import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What every answer of the site should say. Scripts and styles come from the site alone; what is inlined in
 * the pages is named by its hash.
 * @param folder the edition, whose pages all inline the same
 */
export async function securityHeaders(folder: string): Promise<Record<string, string>> {
  const html = await readFile(join(folder, "404.html"), "utf8");
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, /<script>([\s\S]*?)<\/script>/gu)}`,
    `style-src 'self' ${hashes(html, /<style>([\s\S]*?)<\/style>/gu)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    "content-security-policy": policy.map((rule) => rule.trim()).join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

function hashes(html: string, element: RegExp): string {
  const contents = [...html.matchAll(element)].map((match) => match[1] ?? "");
  return contents.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
}
