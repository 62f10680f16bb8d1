import { languageOfLetters } from "./letters.ts";

/** The ISO 15924 codes of scripts that hint at a language. */
const scripts = (
  "Latn Cyrl Grek Arab Hebr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt " +
  "Geor Armn Ethi Hang Hira Kana Han"
).split(" ");
const patterns = scripts.map((script) => [script, new RegExp(`\\p{sc=${script}}`, "gu")] as const);
const sampleLength = 4000;
const fewestLetters = 20;

/**
 * The edition's language, or, for a text in another script, the language that its letters decide, or the most likely one of
 * that script. Letters decide inside the edition's script, too: Ukrainian in a Russian edition.
 */
export function detectLanguage(text: string, editionLang: string): string {
  const sample = text.slice(0, sampleLength);
  const script = scriptOf(sample);
  const edition = new Intl.Locale(editionLang).maximize();
  if (script === undefined) return editionLang;
  const lang = languageOfLetters(sample, script);
  if (script === groupOf(edition.script ?? ""))
    return lang === undefined || lang === edition.language ? editionLang : lang;
  return lang ?? new Intl.Locale(`und-${script}`).maximize().language;
}

/** A language tag in its canonical form, as in `pt-BR`, or undefined where it is invalid or unknown. */
export function canonicalLanguageTag(tag: string): string | undefined {
  try {
    const [name] = Intl.getCanonicalLocales(tag);
    return name && new Intl.Locale(name).maximize().script ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The script that more than half of the letters belong to. */
function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [script, pattern] of patterns) counts.set(script, text.match(pattern)?.length ?? 0);
  const count = (name: string) => counts.get(name) ?? 0;
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (all < fewestLetters) return undefined;
  const eastAsian = count("Han") + count("Hira") + count("Kana");
  if (eastAsian * 2 > all) return eastAsian - count("Han") > eastAsian / 20 ? "Jpan" : "Hans";
  const [top, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return most * 2 > all ? groupOf(top) : undefined;
}

/** One code for scripts that counting characters cannot tell apart. */
function groupOf(script: string): string {
  if (script === "Hang") return "Kore";
  return script === "Hant" ? "Hans" : script;
}
