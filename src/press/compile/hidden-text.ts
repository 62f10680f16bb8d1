import { attributeOf, walkXml, type XmlElement } from "./walk-xml.ts";
import {
  addHiding,
  isHiddenRun,
  type RunProperties,
  readWordStyles,
  type WordStyles,
} from "./word-styles.ts";

/** What a Word document holds that its readers do not see. */
export type Unseen = "hidden" | "comment" | "deleted";
/** A document without its hidden text, and what else of it is not published. */
export type VisibleDocument = { content: Buffer; unseen: Set<Unseen> };

/** The parts of a document that are published. Headers and footers of pages, and comments, are in others. */
const published = /(?:^|\/)(?:document|footnotes|endnotes)\d*\.xml$/iu;

/** Elements of a run that print nothing themselves. */
const unprinted = new Set([
  "rPr",
  "fldChar",
  "instrText",
  "delText",
  "commentReference",
  "lastRenderedPageBreak",
]);
/** Elements that readers would miss. */
const printed = new Set(["t", "sym", "drawing", "pict", "object", "footnoteReference", "endnoteReference"]);

/**
 * Takes hidden text out of a Word document, since mammoth does not know it. The library is loaded with the first one,
 * and is the one that mammoth uses.
 * @throws Error when it is no ZIP file
 */
export async function withoutHiddenText(docx: Buffer): Promise<VisibleDocument> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(docx);
  const [styleFile] = zip.file(/(?:^|\/)styles\.xml$/iu);
  const styles = readWordStyles((await styleFile?.async("string")) ?? "");
  const unseen = new Set<Unseen>();
  for (const file of zip.file(published)) {
    const xml = await file.async("string");
    const visible = visibleXml(xml, styles, unseen);
    if (visible !== xml) zip.file(file.name, visible);
  }
  if (!unseen.has("hidden")) return { content: docx, unseen };
  // What is compressed already is copied.
  return { content: await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }), unseen };
}

/** Cuts the content out of hidden runs. Marks of fields stay, since a link ends where its mark is. */
function visibleXml(xml: string, styles: WordStyles, unseen: Set<Unseen>): string {
  const kept: string[] = [];
  let at = 0;
  let cut: XmlElement | undefined;
  const properties = new RunReader();
  walkXml(xml, {
    onOpen: (element) => {
      properties.open(element);
      const { name, parent, start } = element;
      if (name === "commentReference") unseen.add("comment");
      if (name === "delText") unseen.add("deleted");
      if (!cut && parent?.name === "r" && !unprinted.has(name) && isHiddenRun(properties.run, styles)) {
        kept.push(xml.slice(at, start));
        cut = element;
      }
      if (cut && printed.has(name)) unseen.add("hidden");
    },
    onClose: (element, end) => {
      properties.close(element);
      if (element !== cut) return;
      at = end;
      cut = undefined;
    },
  });
  return kept.join("") + xml.slice(at);
}

/** Reads the properties of runs, which may lie in each other: a run may hold a text box with paragraphs. */
class RunReader {
  readonly #runs: RunProperties[] = [];
  readonly #paragraphs: { style?: string | undefined }[] = [];

  /** The properties of the innermost run. */
  get run(): RunProperties {
    return this.#runs.at(-1) ?? { hiding: {} };
  }

  open(element: XmlElement): void {
    const { name, parent } = element;
    const paragraph = this.#paragraphs.at(-1);
    if (name === "p") this.#paragraphs.push({});
    if (name === "r") this.#runs.push({ hiding: {}, paragraphStyle: paragraph?.style });
    // Former properties, of a tracked change, lie one level deeper.
    if (parent?.parent?.name === "r") this.#readOwn(element);
    if (paragraph && parent?.parent?.name === "p" && name === "pStyle")
      paragraph.style = attributeOf(element, "val");
  }

  #readOwn(element: XmlElement): void {
    if (element.name === "rStyle") this.run.style = attributeOf(element, "val");
    addHiding(this.run.hiding, element);
  }

  close({ name }: XmlElement): void {
    if (name === "p") this.#paragraphs.pop();
    if (name === "r") this.#runs.pop();
  }
}
