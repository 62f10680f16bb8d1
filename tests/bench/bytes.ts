import { brotliCompressSync } from "node:zlib";

/** A file as it is sent: compressed by brotli at its best quality, as a build compresses what is fetched most. */
export const compress = (file: Buffer | string): Buffer => brotliCompressSync(file);
export const weigh = (file: Buffer | string): number => compress(file).length;
