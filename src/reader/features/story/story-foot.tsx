import { useEffect, useRef } from "react";
import type { Source } from "../../../article/article.ts";
import { longDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { storyMessages } from "./messages.ts";
import "./story-foot.css";

export function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="story_sources">
      <h2 id="story_sources" lang={messages.lang}>
        {storyMessages.sources}
      </h2>
      <ul>
        {sources.map(({ text, href }) => (
          <li key={text + href}>
            {href ? (
              <a className="link" href={links.inText(href)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PrintFooterProps = {
  /** The public address of the story, if the edition has one. */
  address: string | undefined;
  lang: string;
};

/** The last line in print: the address of the story and the date of printing. */
export function PrintFooter({ address, lang }: PrintFooterProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const update = () => {
      const url = address ?? location.origin + location.pathname;
      if (line.current) line.current.textContent = `${url}, ${longDate(new Date().toISOString(), lang)}`;
    };
    addEventListener("beforeprint", update);
    return () => removeEventListener("beforeprint", update);
  }, [address, lang]);
  return (
    <p ref={line} className="print-footer">
      {address}
    </p>
  );
}
