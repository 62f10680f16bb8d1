import { attributeOf, walkXml, type XmlElement } from "./walk-xml.ts";

/** The two properties that hide text: everywhere, and on web pages. */
const hidingProperties = ["vanish", "webHidden"] as const;
type Hiding = Partial<Record<(typeof hidingProperties)[number], boolean>>;
type WordStyle = { hiding: Hiding; basedOn?: string };
/** The styles of a document by their ids, with that of paragraphs that name none, and what holds for all text. */
export type WordStyles = { byId: Map<string, WordStyle>; ofParagraphs?: string; defaults: Hiding };

/** What a run states about itself, and the styles that it and its paragraph name. */
export type RunProperties = {
  hiding: Hiding;
  style?: string | undefined;
  paragraphStyle?: string | undefined;
};

/** Reads from `styles.xml` which styles hide their text. */
export function readWordStyles(xml: string): WordStyles {
  const styles: WordStyles = { byId: new Map(), defaults: {} };
  let style: WordStyle = { hiding: {} };
  walkXml(xml, {
    onOpen: (element) => {
      const owner = element.parent?.parent;
      if (element.name === "style") {
        style = { hiding: {} };
        const id = attributeOf(element, "styleId") ?? "";
        styles.byId.set(id, style);
        if (attributeOf(element, "type") === "paragraph" && isOn(attributeOf(element, "default") ?? "0"))
          styles.ofParagraphs = id;
      } else if (element.name === "basedOn") style.basedOn = attributeOf(element, "val") ?? "";
      else if (owner?.name === "style") addHiding(style.hiding, element);
      else if (owner?.name === "rPrDefault") addHiding(styles.defaults, element);
    },
  });
  return styles;
}

/** Adds what an element among the properties of a text says about hiding it. */
export function addHiding(hiding: Hiding, element: XmlElement): void {
  const property = hidingProperties.find((name) => name === element.name);
  if (property && element.parent?.name === "rPr") hiding[property] = isOn(attributeOf(element, "val") ?? "1");
}

/**
 * Whether readers do not see a run: by its own properties, else by its style or that of its paragraph, of which each
 * turns around what the other says (ECMA-376 part 1, 17.7.3).
 */
export function isHiddenRun({ hiding, style, paragraphStyle }: RunProperties, styles: WordStyles): boolean {
  return hidingProperties.some((property) => {
    const own = hiding[property];
    if (own !== undefined) return own;
    const byStyle = hidesByStyle(style, property, styles);
    const byParagraph = hidesByStyle(paragraphStyle ?? styles.ofParagraphs, property, styles);
    return (styles.defaults[property] ?? false) || byStyle !== byParagraph;
  });
}

/** A style that does not say takes it from the one that it is based on. Word allows 10 levels; a circle has no end. */
function hidesByStyle(id: string | undefined, property: keyof Hiding, { byId }: WordStyles): boolean {
  let style = byId.get(id ?? "");
  for (let level = 0; style && level < maxLevels; level++) {
    const own = style.hiding[property];
    if (own !== undefined) return own;
    style = byId.get(style.basedOn ?? "");
  }
  return false;
}

const maxLevels = 50;
const isOn = (value: string) => !/^(?:0|false|off)$/iu.test(value);
