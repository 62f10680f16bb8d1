import { createHash } from "node:crypto";

/** The scripts and styles that pages carry in themselves, each once. */
export type Inlined = { scripts: Set<string>; styles: Set<string> };

/** Adds what a page inlines; data in script elements is no script. */
export function noteInlined(html: string, { scripts, styles }: Inlined): void {
  for (const [, text = ""] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)) styles.add(text);
  const script = /<script(?![^>]* (?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/gu;
  for (const [, text = ""] of html.matchAll(script)) scripts.add(text);
}

/** What pages could ask of a device, and ours never do. */
const unused = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/**
 * What every answer of the site should say. Scripts and styles come from the site alone; what is inlined in
 * the pages is named by its hash.
 */
export function securityHeaders({ scripts, styles }: Inlined): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(scripts)].join(" "),
    ["style-src 'self'", ...hashes(styles)].join(" "),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The address of the worker, src/reader/features/offline/register-worker.ts; pasted pages, src/reader/features/own-articles/parse-inert-html.ts.
    "trusted-types aheadline aheadline-inert",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
  };
}

/** Sorted, so that the same edition has the same policy. */
function hashes(texts: Set<string>): string[] {
  return [...texts].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).sort();
}
