import type { Token } from "marked";
import type { InlineContext } from "./inline.ts";

const property = /^[\p{L}\p{N}][\p{L}\p{N} _/()-]{0,40}: \S/u;
/** Properties that Notion gives to most pages; of a list of facts in a story, hardly any has one of these. */
const ofNotion =
  /^(?:status|created(?: time| by)?|last edited(?: time| by)?|tags|assign(?:ee)?|owner|priority|due(?: date)?): /imu;

const message = "the properties of a Notion page are not shown";
const remedy =
  "they are left out; write what readers should see into the text, or between two lines of --- at the top";

/**
 * Empties the paragraph of properties that Notion writes below the title of a page.
 */
export function omitProperties(tokens: Token[], warn: InlineContext["warn"]): void {
  const [title, properties] = tokens.filter(({ type }) => type !== "space");
  if (title?.type !== "heading" || title.depth !== 1 || properties?.type !== "paragraph") return;
  const lines = properties.raw.trim().split("\n");
  if (lines.length < 2 || !lines.every((line) => property.test(line)) || !ofNotion.test(properties.raw))
    return;
  warn(properties.raw, message, remedy, "omission");
  properties.tokens = [];
}
