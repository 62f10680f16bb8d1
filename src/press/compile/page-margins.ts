import { attributeOf, walkXml } from "./walk-xml.ts";

/** The parts of a document that hold the headers and footers of its pages. */
const margins = /(?:^|\/)(?:header|footer)\d*\.xml$/iu;

/**
 * Reads the headers and footers of a Word document, and the watermark, which is a drawing in the header. The library is
 * the one that mammoth uses.
 * @returns the lines of each different one; what tabs divide is a line of its own
 * @throws Error when it is no ZIP file
 */
export async function readPageMargins(docx: Buffer): Promise<string[]> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(docx);
  const parts = new Set<string>();
  for (const file of zip.file(margins)) parts.add(textOf(await file.async("string")));
  return [...parts].flatMap((text) => text.split("\n").flatMap((line) => line.trim() || []));
}

function textOf(xml: string): string {
  let text = "";
  let isText = false;
  walkXml(xml, {
    onOpen: (element) => {
      const { name, parent } = element;
      isText = name === "t";
      if (name === "p" || name === "br" || name === "cr" || (name === "tab" && parent?.name === "r"))
        text += "\n";
      if (name === "textpath") text += `\n${attributeOf(element, "string") ?? ""}\n`;
    },
    onText: (words) => {
      if (isText) text += words;
    },
    onClose: ({ name }) => {
      isText = false;
      if (name === "p") text += "\n";
    },
  });
  return text;
}
