import { lazy, useEffect, useState, useSyncExternalStore } from "react";
import type { Article } from "../../../article/article.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { voiceFor, watchVoices } from "../../lib/voices.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { storyBeside } from "../../routing/list-navigation.ts";
import { Part } from "../../ui/lazy-part.tsx";
import { showToast } from "../../ui/toast.tsx";

const Player = lazy(async () => ({ default: (await import("../listen/player.tsx")).Player }));

/** The address of the story that is to be read out as soon as it comes: the next that the device can read. */
let awaited: string | undefined;

/** Reads a story out. It takes its room from the start, and is seen where the device has a voice for it. */
export function Listen({ article }: { article: Article }) {
  const able = useSyncExternalStore(
    watchVoices,
    () => voiceFor(article.lang) !== undefined,
    () => false,
  );
  const [on, setOn] = useState(() => awaited === links.article(article.slug));
  useEffect(() => {
    awaited = undefined;
  }, []);
  const goOn = () => {
    awaited = storyBeside(1, (lang) => voiceFor(lang) !== undefined);
    if (awaited) return navigateTo(awaited);
    setOn(false);
    showToast(messages.listEnds);
  };
  return (
    <>
      <button
        type="button"
        className={`button listen${able ? " able" : ""}`}
        lang={messages.lang}
        onClick={() => setOn(!on)}
      >
        {on ? messages.stop : messages.listen}
      </button>
      {on && (
        <Part>
          <Player article={article} onEnd={goOn} onStop={() => setOn(false)} />
        </Part>
      )}
    </>
  );
}
