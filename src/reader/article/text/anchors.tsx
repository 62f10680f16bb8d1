import { messages } from "../../lib/messages.ts";
import "./anchors.css";

/**
 * A link to the block around it, for the pointer only: with a keyboard or a screen reader, readers would come
 * to it after every paragraph. For them there are the anchors of headings.
 */
export function BlockAnchor({ id }: { id: string }) {
  // biome-ignore lint/a11y/useAnchorContent: hidden, and not in the tab order
  return <a className="anchor" href={hash(id)} aria-hidden="true" tabIndex={-1} data-copy="" />;
}

/** A link to the section of the heading around it. */
export function HeadingAnchor({ id, heading }: { id: string; heading: string }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: it has a label; its sign is CSS content, which is not copied with the text
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
