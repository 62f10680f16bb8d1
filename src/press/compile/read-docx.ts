import { basename, extname } from "node:path";
import type { Complaint, Problem } from "../../parse/problem.ts";
import { type Unseen, withoutHiddenText } from "./hidden-text.ts";
import { readPageMargins } from "./page-margins.ts";

/** A Word document as HTML, its pictures by the addresses that the HTML gives them, and what is not published of it. */
export type WordDocument = {
  html: string;
  /** The lines of the headers and footers of its pages, which are not printed. */
  margins: string[];
  pictures: Map<string, Buffer>;
  unpublished: Pick<Problem, "kind" | "message" | "remedy">[];
};

/** Word's names of styles, beside those that mammoth knows, and the elements that they become. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p > em:fresh",
  "p[style-name='caption'] => p > em:fresh",
];

const omissions: Record<Unseen, WordDocument["unpublished"][number]> = {
  hidden: {
    kind: "omission",
    message: "text that is hidden in Word is left out",
    remedy: "where readers should see it, take the font effect “Hidden” off it",
  },
  comment: {
    kind: "omission",
    message: "comments of a Word document are left out",
    remedy: "nothing to do",
  },
  deleted: {
    kind: "omission",
    message: "text that is deleted as a tracked change is left out",
    remedy: "nothing to do",
  },
};
const lostPicture = {
  kind: "warning",
  message: "a picture that is not inside the Word document is not shown",
  remedy: "insert it into the document, not as a link",
} as const;

/** In bytes. The text of a document is small; its pictures are read one after the other. */
const maximumSize = 100_000_000;
/** In bytes. A file made with ill intent may unpack to more than the memory holds. */
const maximumUnpackedSize = 500_000_000;

/**
 * Reads a Word document as it is printed: without comments, deleted and hidden text, and without the headers and footers
 * of its pages. The library is loaded with the first one.
 * @param path names the pictures
 * @returns the document, or why it cannot be read
 */
export async function readDocx(path: string, content: Buffer): Promise<WordDocument | Complaint> {
  const refusal = refusalOf(content);
  if (refusal) return { line: 1, column: 1, ...refusal };
  const { default: mammoth } = await import("mammoth");
  const pictures = new Map<string, Buffer>();
  let isPictureLost = false;
  const stem = encodeURIComponent(basename(path, extname(path)));
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `${stem}-${pictures.size + 1}.${image.contentType.split("/")[1]?.split("+")[0] ?? "image"}`;
    try {
      pictures.set(src, await image.readAsBuffer());
      return { src };
    } catch {
      isPictureLost = true;
      return { src: "" };
    }
  });
  try {
    const visible = await withoutHiddenText(content);
    const input = { buffer: visible.content };
    const { value } = await mammoth.convertToHtml(input, { styleMap: styles, convertImage });
    // Arrows that lead from a footnote back to its place in the text.
    const html = value.replaceAll(/<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/gu, "");
    const unpublished = [...visible.unseen].map((kind) => omissions[kind]);
    const margins = await readPageMargins(content);
    return {
      html,
      margins,
      pictures,
      unpublished: [...unpublished, ...(isPictureLost ? [lostPicture] : [])],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    const message = `this Word document cannot be read (${reason})`;
    return {
      line: 1,
      column: 1,
      message,
      remedy: "open it in Word and save it again as .docx, or as plain text",
    };
  }
}

function refusalOf(content: Buffer): { message: string; remedy: string } | undefined {
  if (content.length === 0)
    return { message: "the file is empty", remedy: "write the story in it, or delete the file" };
  if (content.length > maximumSize)
    return { message: "this Word document is larger than 100 MB", remedy: "take its pictures out of it" };
  const start = content.toString("latin1", 0, 8);
  if (start.startsWith("PK\x03\x04"))
    return unpackedSize(content) > maximumUnpackedSize
      ? { message: "this Word document is larger than 500 MB when unpacked", remedy: "save it again in Word" }
      : undefined;
  if (start.startsWith("\xd0\xcf\x11\xe0"))
    return {
      message: "this Word document has a password, or is of an old Word",
      remedy: "save it as .docx without a password",
    };
  return { message: "this is no Word document", remedy: "save the story as .docx, Markdown or plain text" };
}

/** The sum of the sizes that the directory of a ZIP file states (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
function unpackedSize(zip: Buffer): number {
  let size = 0;
  for (
    let at = zip.indexOf("PK\x01\x02");
    at >= 0 && at + 28 <= zip.length;
    at = zip.indexOf("PK\x01\x02", at + 4)
  )
    size += zip.readUInt32LE(at + 24);
  return size;
}
