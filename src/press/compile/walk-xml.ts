import { Parser } from "htmlparser2";

/** An element of an XML file: its name without prefix, its attributes, and the offset at which it begins. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  start: number;
  parent: XmlElement | undefined;
};
type Visitor = {
  onOpen: (element: XmlElement) => void;
  onClose?: (element: XmlElement, end: number) => void;
  onText?: (text: string) => void;
};

/** Visits all elements of an XML file in order. It makes no tree, since documents may be large. */
export function walkXml(xml: string, { onOpen, onClose, onText }: Visitor): void {
  let open: XmlElement | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open = { name: localName(name), attributes, start: parser.startIndex, parent: open };
        onOpen(open);
      },
      onclosetag: () => {
        if (open) onClose?.(open, parser.endIndex + 1);
        open = open?.parent;
      },
      ontext: (text) => onText?.(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** The value of an attribute, whatever its prefix is. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);
