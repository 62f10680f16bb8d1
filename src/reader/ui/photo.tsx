import type { Picture } from "../../article/article.ts";
import type { PictureFormat } from "../../edition/paths.ts";
import { links } from "../lib/links.ts";
import { renderedWidth } from "../lib/picture-width.ts";

type Props = {
  picture: Picture;
  alt: string;
  /** How wide it is shown, in the words of the `sizes` attribute. */
  sizes: string;
  /** In the first screen: fetched at once, but after the text and its typefaces. */
  early?: boolean;
};

/** A picture of this site: its room is kept while it loads, and the browser takes the size that it needs. */
export function Photo({ picture, alt, sizes, early = false }: Props) {
  const { name, width, height, widths } = picture;
  const all = (format: PictureFormat) =>
    widths.map((width) => `${links.picture(name, width, format)} ${width}w`).join(", ");
  return (
    <picture>
      <source type="image/avif" sizes={sizes} srcSet={all("avif")} />
      {/* Its address comes last: until then a browser does not know what it may leave. */}
      <img
        alt={alt}
        width={width}
        height={height}
        decoding="async"
        {...(early ? { fetchPriority: "low" } : { loading: "lazy" })}
        sizes={sizes}
        srcSet={all("webp")}
        src={links.picture(name, renderedWidth(picture), "webp")}
      />
    </picture>
  );
}
