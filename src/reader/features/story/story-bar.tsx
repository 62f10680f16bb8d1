import type { Card } from "../../../edition/edition.ts";
import { Save } from "../../article/save-story.tsx";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { Icon } from "../../ui/icon.tsx";
import { settingsId } from "../../ui/settings-sheet.tsx";
import { contentsId } from "./contents.tsx";

type Props = {
  card: Card;
  /** Whether there are contents to show. */
  contents: boolean;
  /** The id of the closing panel. */
  outlook: string | undefined;
};

/** The bar of a story on phones, in place of that of the edition, with the progress on its upper edge. */
export function StoryBar({ card, contents, outlook }: Props) {
  return (
    <nav className="bottom-bar story-bar" aria-label={messages.thisStory} lang={messages.lang}>
      <div className="progress" />
      <a href={links.today()}>
        <Icon name="back" />
        {messages.back}
      </a>
      {contents && (
        <button type="button" popoverTarget={contentsId}>
          <Icon name="contents" />
          {messages.contents}
        </button>
      )}
      <button type="button" popoverTarget={settingsId}>
        <Icon name="text" />
        {messages.text}
      </button>
      <Save card={card} variant="bar" />
      {outlook && (
        <a className="upcoming" href={`#${encodeURIComponent(outlook)}`}>
          <Icon name="next" />
          {messages.next}
        </a>
      )}
    </nav>
  );
}
