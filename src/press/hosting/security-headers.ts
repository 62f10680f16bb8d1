/** The integrity of each script and style that is inlined in pages, by which the policy allows them. */
export type Inlined = { scripts: Set<string>; styles: Set<string> };

/** Features of the browser that the pages of an edition never use: no script in them may ask for one. */
const unusedFeatures = [
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
 * The security headers of every response. Scripts and styles come from the site alone; those that are inlined in
 * pages are allowed by their hash (https://www.w3.org/TR/CSP3/).
 */
export function securityHeaders({ scripts, styles }: Inlined): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...sources(scripts)].join(" "),
    ["style-src 'self'", ...sources(styles)].join(" "),
    "img-src 'self'",
    // A browser that opens a linked sound or film makes a page for it, to which this policy applies, too.
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Names of the policies that the reader creates: search src/reader for createPolicy.
    "trusted-types aheadline aheadline-inert",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": unusedFeatures.map((feature) => `${feature}=()`).join(", "),
  };
}

/** Sorted, so that the same edition has the same policy. */
const sources = (integrities: Set<string>) => [...integrities].map((integrity) => `'${integrity}'`).sort();
