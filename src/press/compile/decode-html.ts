import { type Decoded, decodeText } from "../../parse/text/decode.ts";

/** Where pages state their encoding (https://html.spec.whatwg.org/#the-meta-element), in their first 1,024 bytes. */
const declaration = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/iu;

/** Decodes a page by its byte order mark, else by the encoding that it states, else as a text. */
export async function decodeHtml(content: Buffer): Promise<Decoded> {
  const [, stated = "utf-8"] = declaration.exec(content.toString("latin1", 0, 1024)) ?? [];
  const hasMark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u.test(content.toString("latin1", 0, 3));
  if (hasMark || /^utf-?8$/iu.test(stated)) return decodeText(content);
  try {
    return { text: new TextDecoder(stated).decode(content) };
  } catch {
    return decodeText(content);
  }
}
