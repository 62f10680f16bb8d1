const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Samr", "Mand"]);

/**
 * The writing direction of a language, from the script that it is most likely written in.
 * @param lang a valid BCP 47 language tag
 */
export function directionOf(lang: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
}
