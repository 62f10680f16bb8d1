import { safeUrl } from "../../../article/url.ts";
import type { Link } from "../../library/records.ts";

type Props = { link: Link; lang: string };

/** A bookmark that leads out of the edition. What its address names is not told who sent the reader. */
export function Bookmark({ link }: Props) {
  const href = safeUrl(link.href);
  return (
    <li>
      <div className="teaser">
        <h3>
          <bdi>
            {href ? (
              <a href={href} rel="noreferrer">
                {link.title || link.href}
              </a>
            ) : (
              link.title || link.href
            )}
          </bdi>
        </h3>
      </div>
    </li>
  );
}
