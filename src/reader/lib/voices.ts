/**
 * The voice of the device for a language, if there is one. Online voices are left out: they would send the text to a
 * server.
 * @param lang a language tag such as "en" or "pt-BR"
 */
export function findVoice(lang: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  // Android writes "en_GB".
  const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace("_", "-").toLowerCase();
  const wanted = lang.toLowerCase();
  const [language = ""] = wanted.split("-");
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tagOf(voice).split("-")[0] === language);
  return (
    voices.find((voice) => tagOf(voice) === wanted) ?? voices.find((voice) => voice.default) ?? voices[0]
  );
}

/** Calls the listener when voices have loaded or changed; returns the unsubscribe function. */
export function subscribeToVoices(listener: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}
