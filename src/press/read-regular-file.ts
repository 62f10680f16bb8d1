import { readFile, stat } from "node:fs/promises";

/**
 * Reads a file. A pipe or a device is never opened: a read of it may wait for ever, or never end.
 * @throws when there is no file, when it may not be read, and with the code `not a file` for anything else
 */
export async function readRegularFile(path: string): Promise<Buffer> {
  const found = await stat(path);
  if (found.isFile()) return readFile(path);
  throw Object.assign(new Error(`${path} is not a file`), {
    code: found.isDirectory() ? "EISDIR" : "not a file",
  });
}
