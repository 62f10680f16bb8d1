import { zipOf } from "./zip.ts";

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpg" ContentType="image/jpeg"/>
  <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = (lines: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A Word document with this content of its body.
 * @param parts other files of the document, or other content of the usual ones
 */
export function docx(body: string, picture?: Uint8Array, parts: Record<string, string> = {}): Buffer {
  return zipOf({
    "[Content_Types].xml": types,
    "_rels/.rels": relations(
      `<Relationship Id="r1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relations(
      `<Relationship Id="p1" Type="${officeTypes}/image" Target="media/image1.jpg"/>`,
    ),
    "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:r="${officeTypes}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ...parts,
    ...(picture && { "word/media/image1.jpg": picture }),
  });
}
/** A paragraph of a Word document. */
export const paragraph = (text: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A paragraph with a picture. */
export const drawing = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="The quay at noon"/><a:graphic>
  <a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData>
  </a:graphic></wp:inline></w:drawing></w:r></w:p>`;
