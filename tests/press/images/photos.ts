import sharp, { type Sharp } from "sharp";

/** A picture of blurred noise, which compresses like a photograph. */
export function photo(width: number, height: number): Sharp {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#468", noise } }).blur(3);
}

export const jpeg = (width: number, height: number) => photo(width, height).jpeg().toBuffer();
