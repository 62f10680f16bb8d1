import type { Picture } from "../../article/article.ts";
import type { PictureFormat } from "../../edition/paths.ts";
import { links } from "../lib/links.ts";
import { renderedWidth } from "../lib/picture-width.ts";

type Props = {
  picture: Picture;
  alt: string;
  /** The rendered width, as a value of the `sizes` attribute. */
  sizes: string;
  /** Whether it is in the first screen: loaded at once, but with less priority than fonts. Others are lazy-loaded. */
  eager?: boolean;
};

/** A responsive picture of the edition. Width and height reserve its space, so that loading causes no layout shift. */
export function Photo({ picture, alt, sizes, eager = false }: Props) {
  const { name, width, height, widths } = picture;
  const srcSet = (format: PictureFormat) =>
    widths.map((width) => `${links.picture(name, width, format)} ${width}w`).join(", ");
  return (
    <picture>
      <source type="image/avif" sizes={sizes} srcSet={srcSet("avif")} />
      {/* `src` comes last: the browser may load as soon as it is set, and must know `srcset` and `loading` by then. */}
      <img
        alt={alt}
        width={width}
        height={height}
        decoding="async"
        {...(eager ? { fetchPriority: "low" } : { loading: "lazy" })}
        sizes={sizes}
        srcSet={srcSet("webp")}
        src={links.picture(name, renderedWidth(picture), "webp")}
      />
    </picture>
  );
}
