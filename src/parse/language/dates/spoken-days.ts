/** Patterns for the days of a month in words, from the first on, by language. */
const spoken = new Map(
  Object.entries({
    en:
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
      "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
      "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
    de:
      "erste zweite dritte vierte fünfte sechste sieb(?:en)?te achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte " +
      "sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste " +
      "vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste " +
      "dreißigste einunddreißigste",
    fr:
      "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit " +
      "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit " +
      "vingt-neuf trente trente-et-un",
    es:
      "(?:primero|uno) dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete " +
      "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete " +
      "veintiocho veintinueve treinta treinta y uno",
    it:
      "primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici " +
      "diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette " +
      "ventotto ventinove trenta trentuno",
  }).map(([lang, words]) => [lang, words.replace("treinta y uno", "treinta\\sy\\suno").split(" ")] as const),
);
/** The endings that the words take: `am zehnten Dezember`. */
const endings = new Map([["de", "[nr]?"]]);

/** A pattern for the days of a month in words, or undefined where a language's are not known. */
export function spokenDays(lang: string): string | undefined {
  const words = spoken.get(lang);
  // Longer words first: "dix-sept" begins with "dix".
  return words && `(?:${words.toReversed().join("|")})${endings.get(lang) ?? ""}`;
}

/** The day that a word stands for. */
export function spokenDay(text: string, lang: string): number | undefined {
  const ending = endings.get(lang) ?? "";
  const index = (spoken.get(lang) ?? []).findIndex((word) =>
    new RegExp(`^${word}${ending}$`, "iu").test(text),
  );
  return index < 0 ? undefined : index + 1;
}
