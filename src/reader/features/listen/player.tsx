import { useEffect, useRef, useState } from "react";
import type { Article } from "../../../article/article.ts";
import type { PlayerProps } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { voiceFor } from "../../lib/voices.ts";
import { showToast } from "../../ui/toast.tsx";
import { markSpoken, unmarkSpoken } from "./highlight-spoken.ts";
import { listenMessages } from "./messages.ts";
import { createSpeaker, type Speaker } from "./speaker.ts";
import { scriptOf } from "./spoken-text.ts";
import "./player.css";

const rates = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** As the reader last set it, for the next story. */
let chosenRate = 1;

/** Reads a story out, from the headline on, for as long as it is on the page. */
export function Player({ article, onEnd, onStop }: PlayerProps) {
  const [speaking, setSpeaking] = useState(true);
  const [rate, setRate] = useState(chosenRate);
  const onFault = () => {
    setSpeaking(false);
    showToast(listenMessages.voiceFailed);
  };
  const speaker = useSpeaker(article, { onEnd, onStop, onFault });
  const turn = () => {
    if (speaking) speaker.current?.pause();
    else speaker.current?.play();
    setSpeaking(!speaking);
  };
  const choose = (next: number) => {
    chosenRate = next;
    setRate(next);
    speaker.current?.setRate(next);
  };
  return (
    <section className="player" aria-label={listenMessages.readingOut} lang={messages.lang} dir="ltr">
      <button type="button" className="button" onClick={turn}>
        {speaking ? listenMessages.pause : listenMessages.goOn}
      </button>
      <label>
        {listenMessages.speed}
        <select value={rate} onChange={({ target }) => choose(Number(target.value))}>
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {listenMessages.times(rate)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={onStop}>
        {messages.stop}
      </button>
    </section>
  );
}

/** Speaks while it is mounted, and not in a page that is left: browsers would go on. */
function useSpeaker(article: Article, calls: Omit<PlayerProps, "article"> & { onFault: () => void }) {
  const speaker = useRef<Speaker>(undefined);
  const latest = useRef(calls);
  useEffect(() => {
    latest.current = calls;
  });
  useEffect(() => {
    const voice = voiceFor(article.lang);
    if (!voice) return latest.current.onStop();
    const playing = createSpeaker(scriptOf(article), voice, chosenRate, {
      onBlock: markSpoken,
      onEnd: () => latest.current.onEnd(),
      onFault: () => latest.current.onFault(),
    });
    speaker.current = playing;
    playing.play();
    addEventListener("pagehide", playing.pause);
    return () => {
      playing.pause();
      unmarkSpoken();
      removeEventListener("pagehide", playing.pause);
    };
  }, [article]);
  return speaker;
}
