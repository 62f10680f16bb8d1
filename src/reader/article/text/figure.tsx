import type { Illustration } from "../../../article/article.ts";
import { leadsAway } from "../../../article/url.ts";
import { messages } from "../../lib/messages.ts";
import { pictureSizes } from "../../lib/picture-width.ts";
import { Photo } from "../../ui/photo.tsx";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import "./figure.css";

type Props = {
  id?: string;
  image: Illustration;
  /** In the head of a story, across text and margin. */
  head?: boolean;
};

/**
 * A picture with its caption. One from elsewhere is never fetched, since nobody but this site is to know what
 * is read: its words are shown, with a link to it. Of one that the press could not make there are only messages.
 */
export function Figure({ id, image, head = false }: Props) {
  const { src, alt, caption, picture } = image;
  const away = leadsAway(src);
  const instead = !picture && (alt || (away && messages.picture));
  if (!picture && !instead && !caption) return null;
  return (
    <figure id={id} className="anchored">
      {picture && <Photo picture={picture} alt={alt} sizes={pictureSizes(head)} early={head} />}
      {(instead || caption) && (
        <figcaption>
          {instead && away && (
            <a className="link" href={src}>
              {instead}
            </a>
          )}
          {instead && !away && instead}
          {instead && caption && <br />}
          {caption && <InlineText text={caption} />}
        </figcaption>
      )}
      {id && <BlockAnchor id={id} />}
    </figure>
  );
}
