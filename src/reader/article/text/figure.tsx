import type { Illustration } from "../../../article/article.ts";
import { isExternalUrl } from "../../../article/url.ts";
import { messages } from "../../lib/messages.ts";
import { pictureSizes } from "../../lib/picture-width.ts";
import { Photo } from "../../ui/photo.tsx";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import "./figure.css";

type Props = {
  id?: string;
  image: Illustration;
  /** Whether the picture is in the head of a story, where it is as wide as text and margin together. */
  head?: boolean;
};

/**
 * A picture with its caption. A picture on another site is never loaded, since the request would tell that site
 * what is being read. Its alternative text is shown instead, as a link to it. For a local picture that the press
 * could not render, only the alternative text is shown.
 */
export function Figure({ id, image, head = false }: Props) {
  const { src, alt, caption, picture } = image;
  const isExternal = isExternalUrl(src);
  const replacement = !picture && (alt || (isExternal && messages.picture));
  if (!picture && !replacement && !caption) return null;
  return (
    <figure id={id} className="anchored">
      {picture && <Photo picture={picture} alt={alt} sizes={pictureSizes(head)} eager={head} />}
      {(replacement || caption) && (
        <figcaption>
          {replacement && isExternal && (
            <a className="link" href={src}>
              {replacement}
            </a>
          )}
          {replacement && !isExternal && replacement}
          {replacement && caption && <br />}
          {caption && <InlineText text={caption} />}
        </figcaption>
      )}
      {id && <BlockAnchor id={id} />}
    </figure>
  );
}
