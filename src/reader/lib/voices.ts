/**
 * A voice of the device itself for a language: voices from elsewhere would be sent the text.
 * @param lang such as "en" or "pt-BR"
 */
export function findVoice(lang: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  // Android writes en_GB.
  const tag = (voice: SpeechSynthesisVoice) => voice.lang.replace("_", "-").toLowerCase();
  const wanted = lang.toLowerCase();
  const [language = ""] = wanted.split("-");
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tag(voice).split("-")[0] === language);
  return voices.find((voice) => tag(voice) === wanted) ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Calls back when the voices of the device have come or changed; returns how to stop. */
export function subscribeToVoices(listener: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}
