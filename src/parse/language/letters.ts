/** A language, letters that only it has of its script, letters that it lacks, and how often its own are: one in so many. */
type Alphabet = { lang: string; own: string; lacks?: string; oneIn: number };

/** Alphabets that differ from the most common one of their script, those with the rarest letters first. */
const alphabets = new Map<string, Alphabet[]>([
  [
    "Cyrl",
    [
      { lang: "kk", own: "ұқғә", lacks: "ӯҳїђ", oneIn: 60 },
      { lang: "tg", own: "ӣӯҳҷқғ", lacks: "ұїђы", oneIn: 60 },
      { lang: "tt", own: "җһәң", lacks: "қғїђ", oneIn: 60 },
      { lang: "ky", own: "ңөү", lacks: "қғәїђі", oneIn: 60 },
      { lang: "mn", own: "өү", lacks: "қғәңїђі", oneIn: 60 },
      { lang: "mk", own: "ѓќѕ", lacks: "ђћыэщ", oneIn: 300 },
      { lang: "sr", own: "ђћјљњџ", lacks: "ѓќыэщї", oneIn: 60 },
      { lang: "be", own: "ў", lacks: "їєґщ", oneIn: 150 },
      { lang: "uk", own: "іїєґ", lacks: "ыэъёў", oneIn: 60 },
      { lang: "bg", own: "ъ", lacks: "ыэёії", oneIn: 150 },
      { lang: "ru", own: "ыэё", lacks: "іїєґўђј", oneIn: 150 },
    ],
  ],
  [
    "Arab",
    [
      { lang: "ps", own: "ټډړښږځڅۍې", oneIn: 60 },
      { lang: "ckb", own: "ێۆڵڕە", oneIn: 40 },
      { lang: "ur", own: "ٹڈڑںےہھ", oneIn: 40 },
      { lang: "fa", own: "پچژگکی", lacks: "ةإٹڑے", oneIn: 25 },
      { lang: "ar", own: "ةإىيك", lacks: "پچژگکی", oneIn: 25 },
    ],
  ],
]);
/** A name of another language may stand in a text: one letter in so many of its own that the text may lack. */
const tolerance = 8;

/** The language that the letters of a text decide, for a script of several languages; else undefined. */
export function languageOfLetters(text: string, script: string): string | undefined {
  const letters = text.toLowerCase();
  const all = letters.match(/\p{L}/gu)?.length ?? 0;
  return alphabets.get(script)?.find(({ own, lacks = "", oneIn }) => {
    const count = countOf(letters, own);
    return count >= 2 && count * oneIn >= all && countOf(letters, lacks) * tolerance <= count;
  })?.lang;
}

function countOf(text: string, letters: string): number {
  const wanted = new Set(letters);
  let count = 0;
  for (const letter of text) if (wanted.has(letter)) count++;
  return count;
}
