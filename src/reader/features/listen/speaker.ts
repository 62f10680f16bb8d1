import type { Sentence } from "./spoken-text.ts";

export type SpeakerEvents = {
  /** A sentence of this block begins. */
  onBlock: (id: string) => void;
  /** The last sentence was spoken. */
  onEnd: () => void;
  /** The voice failed. */
  onError: () => void;
};

/**
 * Speaks a story, one utterance per sentence. Pausing cancels the utterance, and playing repeats the sentence
 * from its start: `speechSynthesis.pause()` does not work in many browsers.
 */
export class Speaker {
  readonly #sentences: Sentence[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #events: SpeakerEvents;
  #rate: number;
  #index = 0;
  /** The current utterance. The reference prevents its garbage collection, after which no `end` event would fire. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /** @param rate the speed, 1 being that of the voice */
  constructor(sentences: Sentence[], voice: SpeechSynthesisVoice, rate: number, events: SpeakerEvents) {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#rate = rate;
    this.#events = events;
  }

  /** Starts, or resumes at the beginning of the sentence that was interrupted. */
  play(): void {
    this.pause();
    this.#speak();
  }

  pause(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#utterance) this.play();
  }

  #speak(): void {
    const sentence = this.#sentences[this.#index];
    if (!sentence) {
      this.#events.onEnd();
      return;
    }
    const utterance = this.#createUtterance(sentence.text);
    this.#utterance = utterance;
    this.#events.onBlock(sentence.block);
    speechSynthesis.speak(utterance);
  }

  #createUtterance(text: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice: this.#voice, lang: this.#voice.lang, rate: this.#rate });
    utterance.onend = () => {
      // A cancelled utterance fires `end` as well.
      if (utterance !== this.#utterance) return;
      this.#index++;
      this.#speak();
    };
    utterance.onerror = () => {
      if (utterance !== this.#utterance) return;
      this.pause();
      this.#events.onError();
    };
    return utterance;
  }
}
