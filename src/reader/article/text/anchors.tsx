import { messages } from "../../lib/messages.ts";
import "./anchors.css";

/**
 * A link to the block that it stands in, for the pointer alone: as a stop of the keyboard or a word of a
 * screen reader it would come after every paragraph. The links of headings serve both.
 */
export function BlockAnchor({ id }: { id: string }) {
  // biome-ignore lint/a11y/useAnchorContent: hidden, and out of the order of stops
  return <a className="anchor" href={hash(id)} aria-hidden="true" tabIndex={-1} data-copy="" />;
}

/** A link to the section whose heading it stands in. */
export function HeadingAnchor({ id, heading }: { id: string; heading: string }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: it has a label; its sign is drawn, so that nobody copies it
    <a
      className="anchor"
      href={hash(id)}
      aria-label={messages.linkToSection(heading)}
      lang={messages.lang}
      data-copy=""
    />
  );
}

function hash(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
