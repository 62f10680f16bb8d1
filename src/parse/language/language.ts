/** Scripts by which a language can be told, with the names that Intl knows them by. */
const scripts = (
  "Latn Cyrl Grek Arab Hebr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt " +
  "Geor Armn Ethi Hang Hira Kana Han"
).split(" ");
const patterns = scripts.map((script) => [script, new RegExp(`\\p{sc=${script}}`, "gu")] as const);
const sample = 4000;

/** The language of a text: the edition's, unless the text is written in a script that it does not use. */
export function languageOf(text: string, edition: string): string {
  const script = scriptOf(text.slice(0, sample));
  const own = familyOf(new Intl.Locale(edition).maximize().script ?? "");
  if (script === undefined || script === own) return edition;
  return new Intl.Locale(`und-${script}`).maximize().language;
}

/** A language tag as Intl spells it, or nothing where it is none. */
export function canonical(tag: string): string | undefined {
  try {
    const [name] = Intl.getCanonicalLocales(tag);
    return name && new Intl.Locale(name).maximize().script ? name : undefined;
  } catch {
    return undefined;
  }
}

function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [script, pattern] of patterns) counts.set(script, text.match(pattern)?.length ?? 0);
  const count = (name: string) => counts.get(name) ?? 0;
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (all < 20) return undefined;
  const eastAsian = count("Han") + count("Hira") + count("Kana");
  if (eastAsian * 2 > all) return eastAsian - count("Han") > eastAsian / 20 ? "Jpan" : "Hans";
  const [top, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most * 2 <= all) return undefined;
  return familyOf(top);
}

/** One name for scripts that a count of characters cannot tell apart. */
function familyOf(script: string): string {
  if (script === "Hang") return "Kore";
  return script === "Hant" ? "Hans" : script;
}
