import type { Sentence } from "./spoken-text.ts";

/** What speaks a story. */
export type Speaker = {
  /** Begins, or goes on with the sentence that was broken off. */
  play: () => void;
  pause: () => void;
  setRate: (rate: number) => void;
};

/** What it says of itself. */
export type Listener = {
  onBlock: (block: string) => void;
  onEnd: () => void;
  /** The voice gave out. */
  onFault: () => void;
};

/**
 * Speaks sentence by sentence. To pause is to break off and to go on is to begin the sentence again: browsers
 * that cannot hold a voice are many.
 */
export function createSpeaker(
  sentences: Sentence[],
  voice: SpeechSynthesisVoice,
  rate: number,
  { onBlock, onEnd, onFault }: Listener,
): Speaker {
  let at = 0;
  let speed = rate;
  // Held here, too, because browsers forget an utterance that nobody holds, and never say that it ended.
  let current: SpeechSynthesisUtterance | undefined;

  const hush = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const speak = () => {
    const sentence = sentences[at];
    if (!sentence) return onEnd();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    utterance.onend = () => {
      if (utterance !== current) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (utterance !== current) return;
      hush();
      onFault();
    };
    current = utterance;
    onBlock(sentence.block);
    speechSynthesis.speak(utterance);
  };
  const play = () => {
    hush();
    speak();
  };
  return {
    play,
    pause: hush,
    setRate: (rate) => {
      speed = rate;
      if (current) play();
    },
  };
}
