import { use, useEffect, useState, useSyncExternalStore } from "react";
import type { Article } from "../../../article/article.ts";
import { LazyFeaturesContext } from "../../article/lazy-features.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { findVoice, subscribeToVoices } from "../../lib/voices.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { adjacentStory } from "../../routing/list-navigation.ts";
import { LazyPart } from "../../ui/lazy-part.tsx";
import { showToast } from "../../ui/toast.tsx";
import { storyMessages } from "./messages.ts";
import "./listen-button.css";

/** Address of the story to read out as soon as it is shown; set when the player goes on to the next story. */
let playNext: string | undefined;

/**
 * Reads a story out. The button is laid out from the start, which avoids a layout shift, and becomes visible
 * once the device turns out to have a voice for the language of the story.
 */
export function ListenButton({ article }: { article: Article }) {
  const Player = use(LazyFeaturesContext)?.Player;
  const hasVoice = useSyncExternalStore(
    subscribeToVoices,
    () => findVoice(article.lang) !== undefined,
    () => false,
  );
  const [isPlaying, setPlaying] = useState(() => playNext === links.article(article.slug));
  useEffect(() => {
    playNext = undefined;
  }, []);
  const goToNextStory = () => {
    playNext = adjacentStory(1, (lang) => findVoice(lang) !== undefined);
    if (playNext) return navigateTo(playNext);
    setPlaying(false);
    showToast(messages.listEnds);
  };
  if (!Player) return null;
  return (
    <>
      <button
        type="button"
        className={`button listen${hasVoice ? " available" : ""}`}
        lang={messages.lang}
        onClick={() => setPlaying(!isPlaying)}
      >
        {isPlaying ? messages.stop : storyMessages.listen}
      </button>
      {isPlaying && (
        <LazyPart>
          <Player article={article} onEnd={goToNextStory} onStop={() => setPlaying(false)} />
        </LazyPart>
      )}
    </>
  );
}
