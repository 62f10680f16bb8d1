import type { Card } from "../../../edition/edition.ts";
import { SaveStoryButton } from "../../article/save-story-button.tsx";
import { contentsSheetId } from "../../lib/landmarks.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { Icon } from "../../ui/icon.tsx";
import { settingsSheetId } from "../../ui/settings-sheet.tsx";
import { storyMessages } from "./messages.ts";

type Props = {
  card: Card;
  hasContents: boolean;
  /** The id of the outlook panel, if there is one. */
  outlookId: string | undefined;
};

/** Replaces the tab bar on phones. Its upper edge shows the reading progress. */
export function StoryBar({ card, hasContents, outlookId }: Props) {
  return (
    <nav className="bottom-bar story-bar" aria-label={storyMessages.thisStory} lang={messages.lang}>
      <div className="progress" />
      <a href={links.today()}>
        <Icon name="back" />
        {storyMessages.back}
      </a>
      {hasContents && (
        <button type="button" popoverTarget={contentsSheetId}>
          <Icon name="contents" />
          {storyMessages.contents}
        </button>
      )}
      <button type="button" popoverTarget={settingsSheetId}>
        <Icon name="text" />
        {storyMessages.text}
      </button>
      <SaveStoryButton card={card} variant="bar" />
      {outlookId && (
        <a className="upcoming" href={`#${encodeURIComponent(outlookId)}`}>
          <Icon name="next" />
          {messages.next}
        </a>
      )}
    </nav>
  );
}
