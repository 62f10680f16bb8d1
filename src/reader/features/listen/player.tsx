import { useEffect, useRef, useState } from "react";
import type { Article } from "../../../article/article.ts";
import type { PlayerProps } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { findVoice } from "../../lib/voices.ts";
import { showToast } from "../../ui/toast.tsx";
import { listenMessages } from "./messages.ts";
import { Speaker } from "./speaker.ts";
import { clearSpokenBlock, setSpokenBlock } from "./spoken-block.ts";
import { sentencesOfArticle } from "./spoken-text.ts";
import "./player.css";

const rates = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** The speed last chosen by the reader; the next story starts with it. */
let lastRate = 1;

/** Reads a story aloud from its headline on, for as long as the player is mounted. */
export function Player({ article, onEnd, onStop }: PlayerProps) {
  const [isPlaying, setPlaying] = useState(true);
  const [rate, setRate] = useState(lastRate);
  const onError = () => {
    setPlaying(false);
    showToast(listenMessages.voiceFailed);
  };
  const speaker = useSpeaker(article, { onEnd, onStop, onError });
  const togglePlaying = () => {
    if (isPlaying) speaker.current?.pause();
    else speaker.current?.play();
    setPlaying(!isPlaying);
  };
  const changeRate = (next: number) => {
    lastRate = next;
    setRate(next);
    speaker.current?.setRate(next);
  };
  return (
    <section className="player" aria-label={listenMessages.readingOut} lang={messages.lang} dir="ltr">
      <button type="button" className="button" onClick={togglePlaying}>
        {isPlaying ? listenMessages.pause : listenMessages.resume}
      </button>
      <RateSelect rate={rate} onChange={changeRate} />
      <button type="button" className="button" onClick={onStop}>
        {messages.stop}
      </button>
    </section>
  );
}

function RateSelect({ rate, onChange }: { rate: number; onChange: (rate: number) => void }) {
  return (
    <label>
      {listenMessages.speed}
      <select value={rate} onChange={({ target }) => onChange(Number(target.value))}>
        {rates.map((option) => (
          <option key={option} value={option}>
            {listenMessages.times(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Callbacks = Omit<PlayerProps, "article"> & { onError: () => void };

/** Speaks while mounted. Pauses on `pagehide`: browsers go on speaking after the page was left. */
function useSpeaker(article: Article, callbacks: Callbacks) {
  const speaker = useRef<Speaker>(undefined);
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    const voice = findVoice(article.lang);
    if (!voice) return latest.current.onStop();
    const started = new Speaker(sentencesOfArticle(article), voice, lastRate, {
      onBlock: setSpokenBlock,
      onEnd: () => latest.current.onEnd(),
      onError: () => latest.current.onError(),
    });
    const pause = () => started.pause();
    speaker.current = started;
    started.play();
    addEventListener("pagehide", pause);
    return () => {
      pause();
      clearSpokenBlock();
      removeEventListener("pagehide", pause);
    };
  }, [article]);
  return speaker;
}
