import { afterEach, expect, test, vi } from "vitest";
import { findVoice, subscribeToVoices } from "../../../src/reader/lib/voices.ts";

afterEach(() => vi.unstubAllGlobals());

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

function stubVoices(...voices: Partial<Voice>[]): EventTarget {
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((voice) => ({ localService: true, default: false, ...voice })),
  });
  vi.stubGlobal("speechSynthesis", synthesis);
  return synthesis;
}

test("a voice of the same region is preferred, with the underscore of Android as well", () => {
  stubVoices({ lang: "en-US", default: true }, { lang: "en_GB" });
  expect(findVoice("en-GB")?.lang).toBe("en_GB");
});

test("otherwise the default voice of the language is used", () => {
  stubVoices({ lang: "pt-PT" }, { lang: "pt-BR", default: true });
  expect(findVoice("pt")?.lang).toBe("pt-BR");
});

test("an online voice is never used: it would send the text to a server", () => {
  stubVoices({ lang: "fr-FR", localService: false });
  expect(findVoice("fr-FR")).toBeUndefined();
});

test("a browser without speech has no voice", () => {
  expect(findVoice("en")).toBeUndefined();
});

test("a listener is called when voices have loaded, until it unsubscribes", () => {
  const synthesis = stubVoices();
  const listener = vi.fn();
  const unsubscribe = subscribeToVoices(listener);
  synthesis.dispatchEvent(new Event("voiceschanged"));
  unsubscribe();
  synthesis.dispatchEvent(new Event("voiceschanged"));
  expect(listener).toHaveBeenCalledTimes(1);
});
