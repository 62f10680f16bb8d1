import { brotliCompressSync } from "node:zlib";

/** What a file weighs on the way to the reader: brotli at its best, as a build would leave it on a host. */
export const compress = (file: Buffer | string): Buffer => brotliCompressSync(file);
export const weigh = (file: Buffer | string): number => compress(file).length;
