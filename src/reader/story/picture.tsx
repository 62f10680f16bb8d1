import type { Text } from "../../article/article.ts";
import { words } from "../words.ts";
import { BlockAnchor } from "./anchor.tsx";
import { Inline } from "./inline.tsx";

type Props = {
  id?: string;
  image: { src: string; alt: string; caption?: Text; width?: number; height?: number };
};

/**
 * A picture of this site, its room kept free while it loads. One from elsewhere is never fetched, since
 * nobody but this site is to know what is read: its words are shown, with a link to it.
 */
export function Picture({ id, image }: Props) {
  const { src, alt, caption, width, height } = image;
  const own = !/^[a-z][a-z\d+.-]*:/iu.test(src) && width && height;
  return (
    <figure id={id} className="anchored">
      {own && <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />}
      {(!own || caption) && (
        <figcaption>
          {!own && (
            <a className="link" href={src}>
              {alt || words.picture}
            </a>
          )}
          {!own && caption && <br />}
          {caption && <Inline text={caption} />}
        </figcaption>
      )}
      {id && <BlockAnchor id={id} />}
    </figure>
  );
}
