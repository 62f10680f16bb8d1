import { join } from "node:path";
import { decodeUrlPart } from "../../article/url.ts";
import type { Position } from "../../parse/problem.ts";
import { decodeText } from "../../parse/text/decode.ts";
import type { StoryFile } from "../compile/story.ts";
import { readRegularFile } from "../read-regular-file.ts";

/** The positions of more addresses than these are not looked up, so that the time stays linear in the file's length. */
const maximum = 100;

/** Finds where a story file writes some addresses. One that cannot be found, as in a Word file, is at its first line. */
export async function positionsOf(
  { folder, path }: StoryFile,
  addresses: string[],
): Promise<Map<string, Position>> {
  const content = await readRegularFile(join(folder, path)).catch(() => new Uint8Array());
  const decoded = await decodeText(content);
  const text = "text" in decoded ? decoded.text : "";
  return new Map(addresses.slice(0, maximum).map((address) => [address, positionIn(text, address)]));
}

function positionIn(text: string, address: string): Position {
  const spellings = [address, address.replaceAll("&", "&amp;"), decodeUrlPart(address)];
  const at = Math.max(...spellings.map((spelling) => text.indexOf(spelling)));
  if (at < 0) return { line: 1, column: 1 };
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
