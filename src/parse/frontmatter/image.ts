import type { Illustration } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { type FieldContext, propertyOf, textOf, type Value } from "./entry.ts";

/** Keys under which themes have texts, too: only an address with an ending is an image. */
const mayBeText = new Set(["header", "hero", "banner", "preview", "cover", "thumbnail"]);

/** The first image of a text, a map or a list. Its description may stand under a key of its own: `cover_alt`. */
export function imageOf(value: Value, { key, sibling }: FieldContext): Illustration | undefined {
  const one = Array.isArray(value) ? value.find((item) => textOf(srcOf(item)) !== undefined) : value;
  const src = safeUrl(textOf(one === undefined ? undefined : srcOf(one)) ?? "");
  if (src === undefined || (mayBeText.has(key) && !/\.\w{3,4}(?:[?#]|$)|^https?:/iu.test(src)))
    return undefined;
  const own = (...keys: string[]) => (one instanceof Map ? textOf(propertyOf(one, ...keys)) : undefined);
  const beside = (...endings: string[]) =>
    endings.flatMap((ending) => textOf(sibling(key + ending)) ?? textOf(sibling(`image${ending}`)) ?? [])[0];
  const alt =
    own("alt", "alttext", "imagealt", "description", "title") ?? beside("alt", "alttext", "description");
  const caption = [
    own("caption", "imagecaption") ?? beside("caption"),
    own("credit", "imagecredit", "copyright", "photographer") ?? beside("credit"),
  ];
  const words = caption.flatMap((part) => part ?? []).join(" ");
  return { src, alt: alt ?? "", ...(words && { caption: words }) };
}

function srcOf(value: Value): Value | undefined {
  if (!(value instanceof Map)) return value;
  const found = propertyOf(
    value,
    "src",
    "url",
    "path",
    "image",
    "file",
    "filename",
    "href",
    "feature",
    "overlayimage",
    "teaser",
  );
  return found instanceof Map ? srcOf(found) : found;
}

/** Whether a normalized key describes the image under another key, as `cover_alt` does. */
export function describesImage(key: string, isImageKey: (key: string) => boolean): boolean {
  const subject = /^(.+?)(?:alt|alttext|caption|credit|description)$/u.exec(key)?.[1];
  return subject !== undefined && isImageKey(subject);
}
