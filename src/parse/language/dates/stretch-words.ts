/*
 * The words of dates that Intl does not know, by language. In a template, `{n}` stands for an ordinal, `{year}` for a
 * year, `{years}` for a year or two as in 2026/27, `{season}` for a season; a space stands for any white space.
 */

/** Words of dates that are complete in themselves. */
export type StretchWords = {
  /** Patterns for first, second, third and fourth. */
  ordinals?: string[];
  quarter?: string;
  half?: string;
  /** Patterns for spring, summer, autumn and winter. */
  seasons?: string[];
  season?: string;
  decade?: string;
  /** Words between two dates: those that make a range of them, and those that do so only after "between", or where the dates
   * are next to one another. */
  to?: string;
  and?: string;
  between?: string;
};

const inCjk = {
  season: "{year}\\s?年の?{season}",
  decade: "{digits}\\s?年代",
  to: "から|至|到|～|〜",
  and: "和|と",
};

const tables: Record<string, StretchWords> = {
  en: {
    ordinals: ["first|1st", "second|2nd", "third|3rd", "fourth|4th|last|final"],
    quarter: "{n}[ -]quarter (?:of (?:the year )?|in )?{year}",
    half: "{n} half (?:of (?:the year )?|in )?{year}",
    seasons: ["spring", "summer", "autumn|fall", "winter"],
    season: "{season} (?:of |in )?{years}",
    decade: "(?:the )?(?:(?:early|mid|late)[ -])?(?:the )?{digits}['’]?s",
    to: "to|until|till|through",
    and: "and|or",
    between: "between",
  },
  de: {
    ordinals: [
      "erste[nrs]?|1\\.",
      "zweite[nrs]?|2\\.",
      "dritte[nrs]?|3\\.",
      "vierte[nrs]?|letzte[nrs]?|4\\.",
    ],
    quarter: "{n} (?:Quartals?|Vierteljahr(?:es)?) (?:des Jahres |von )?{year}",
    half: "{n} (?:Halbjahr(?:es)?|Jahreshälfte|Hälfte) (?:des Jahres |von )?{year}",
    seasons: ["frühjahrs?|frühlings?", "sommers?", "herbst(?:es)?|spätherbst", "winters?"],
    season: "{season} (?:des Jahres |von )?{years}",
    decade:
      "(?:die |der |den )?(?:(?:frühen|späten|Anfang der|Ende der|Mitte der) )?{digits}er(?:[- ]?Jahren?)?",
    to: "bis(?: zum)?",
    and: "und|oder",
    between: "zwischen",
  },
  fr: {
    ordinals: [
      "premi(?:er|ère)|1(?:er|re)",
      "deuxième|second|seconde|2e",
      "troisième|3e",
      "quatrième|dernier|4e",
    ],
    quarter: "{n} trimestre (?:de (?:l[’']année )?)?{year}",
    half: "{n} (?:semestre|moitié) (?:de (?:l[’']année )?)?{year}",
    seasons: ["printemps", "été", "automne", "hiver"],
    season: "(?:l[’'])?{season} (?:de )?{years}",
    decade: "(?:les )?(?:(?:début|fin|milieu) des )?années {digits}",
    to: "au|à|jusqu[’']au|jusqu[’']en",
    and: "et(?: le)?|ou",
    between: "entre(?: le)?",
  },
  es: {
    ordinals: ["primer[ao]?|1\\.?º", "segund[ao]|2\\.?º", "tercer[ao]?|3\\.?º", "cuarto|último|4\\.?º"],
    quarter: "{n} trimestre (?:del? (?:año )?)?{year}",
    half: "{n} (?:semestre|mitad) (?:del? (?:año )?)?{year}",
    seasons: ["primavera", "verano", "otoño", "invierno"],
    season: "{season} (?:del? )?{years}",
    decade: "(?:la década de|los años) (?:los )?{digits}",
    to: "al?|hasta(?: el)?",
    and: "y(?: el)?|o",
    between: "entre(?: el)?",
  },
  it: {
    ordinals: ["prim[oa]", "second[oa]", "terzo", "quarto|ultimo"],
    quarter: "{n} trimestre (?:del )?{year}",
    half: "{n} (?:semestre|metà) (?:del )?{year}",
    seasons: ["primavera", "estate", "autunno", "inverno"],
    season: "{season} (?:del )?{years}",
    decade: "(?:gli )?anni {digits}",
    to: "al?",
    and: "e(?: il)?|o",
    between: "[tf]ra(?: il)?",
  },
  pt: {
    ordinals: ["primeir[oa]|1\\.?º", "segund[oa]|2\\.?º", "terceiro|3\\.?º", "quarto|último|4\\.?º"],
    quarter: "{n} trimestre (?:de )?{year}",
    half: "{n} (?:semestre|metade) (?:de )?{year}",
    seasons: ["primavera", "verão", "outono", "inverno"],
    season: "{season} (?:de )?{years}",
    decade: "(?:a década de|os anos) {digits}",
    to: "a|até",
    and: "e|ou",
    between: "entre",
  },
  nl: {
    ordinals: ["eerste|1e", "tweede|2e", "derde|3e", "vierde|laatste|4e"],
    quarter: "{n} kwartaal (?:van )?{year}",
    half: "{n} (?:helft|halfjaar) (?:van )?{year}",
    seasons: ["lente|voorjaar", "zomer", "herfst|najaar", "winter"],
    season: "{season} (?:van )?{years}",
    decade: "(?:de )?jaren {digits}",
    to: "tot(?: en met)?|t/m",
    and: "en|of",
    between: "tussen",
  },
  ru: {
    ordinals: [
      "перв\\p{L}{2,3}|I",
      "втор\\p{L}{2,3}|II",
      "трет\\p{L}{2,4}|III",
      "четв[её]рт\\p{L}{2,3}|последн\\p{L}{2,3}|IV",
    ],
    quarter: "{n} квартал\\p{L}{0,2} {year}(?: года)?",
    half: "{n} (?:полугоди\\p{L}{1,2}|половин\\p{L}{1,2}) {year}(?: года)?",
    seasons: ["весн(?:ой|а|у|е|ы)", "лет(?:ом|о|а|у)", "осень?(?:ю|и)?", "зим(?:ой|а|у|е|ы)"],
    season: "{season} {years}(?: года)?",
    decade: "{digits}-(?:е|х)(?: год(?:ы|ах|ов))?",
    to: "до|по",
    and: "и|или",
    between: "между",
  },
  uk: {
    ordinals: ["перш\\p{L}{1,3}|I", "друг\\p{L}{1,3}|II", "трет\\p{L}{1,4}|III", "четверт\\p{L}{1,3}|IV"],
    quarter: "{n} квартал\\p{L}{0,2} {year}(?: року)?",
    half: "{n} (?:півріччі?я?|половин\\p{L}{1,2}) {year}(?: року)?",
    seasons: [
      "весн(?:ою|а|у|і|и)|навесні",
      "літ(?:ом|о|а|ку)|влітку",
      "осінь|осені|восени",
      "зим(?:ою|а|у|і)|взимку",
    ],
    season: "{season} {years}(?: року)?",
    decade: "{digits}-(?:ті|х)(?: рок(?:и|ах|ів))?",
    to: "до|по",
    and: "і|та|або",
    between: "між",
  },
  pl: {
    ordinals: [
      "pierwsz\\p{L}{1,3}|I",
      "drugi\\p{L}{0,3}|II",
      "trzeci\\p{L}{0,3}|III",
      "czwart\\p{L}{1,3}|IV",
    ],
    quarter: "{n} kwarta(?:ł|le|łu) {year}(?: roku)?",
    half: "{n} (?:półroczu?a?|połow(?:a|ie|y)) {year}(?: roku)?",
    seasons: ["wiosn(?:a|ą|y)", "lato|latem|lata", "jesień|jesieni(?:ą)?", "zim(?:a|ą|y)"],
    season: "{season} {years}(?: roku)?",
    decade: "lata(?:ch)? {digits}",
    to: "do",
    and: "a|i|lub",
    between: "(?:po)?między",
  },
  sv: {
    ordinals: ["första", "andra", "tredje", "fjärde|sista"],
    quarter: "{n} kvartalet (?:av )?{year}",
    half: "{n} (?:halvåret|halvan|hälften) (?:av )?{year}",
    seasons: ["våren", "sommaren", "hösten", "vintern"],
    season: "{season} {years}",
    decade: "{digits}-talet",
    to: "till",
    and: "och|eller",
    between: "mellan",
  },
  ar: {
    ordinals: ["الأولى?", "الثانية?", "الثالث", "الرابع|الأخير"],
    quarter: "الربع {n} (?:من )?(?:عام |سنة |العام )?{year}",
    half: "النصف {n} (?:من )?(?:عام |سنة |العام )?{year}",
    seasons: ["(?:ال)?ربيع", "(?:ال)?صيف", "(?:ال)?خريف", "(?:ال)?شتاء"],
    season: "(?:فصل )?{season} (?:من )?(?:عام |سنة )?{years}",
    decade: "عقد (?:عام )?{digits}",
    to: "إلى|حتى",
    and: "و|أو",
    between: "بين",
  },
  tr: {
    ordinals: ["ilk|birinci", "ikinci", "üçüncü", "dördüncü|son"],
    quarter: "{digits4}[’'](?:nin|nın|nun|nün|in|ın|un|ün) {n} çeyreği(?:nde)?",
    half: "{digits4}[’'](?:nin|nın|nun|nün|in|ın|un|ün) {n} yarısı(?:nda)?",
    seasons: ["ilkbahar|bahar", "yaz", "sonbahar|güz", "kış"],
  },
  he: {
    ordinals: ["הראשו(?:ן|נה)", "השנייה?|השני", "השלישי", "הרביעי|האחרון"],
    quarter: "ב?רבעון {n} (?:של )?{year}",
    half: "ב?מחצית {n} (?:של )?{year}",
    seasons: ["ב?אביב", "ב?קיץ", "ב?סתיו", "ב?חורף"],
    season: "{season} {years}",
  },
  zh: {
    ...inCjk,
    ordinals: ["一|1|１", "二|2|２", "三|3|３", "四|4|４"],
    quarter: "{digits4}\\s?年?第?{n}季度?",
    half: "{digits4}\\s?年(?:(?<first>上)|下)半年",
    seasons: ["春[季天]?", "夏[季天]?", "秋[季天]?", "冬[季天]?"],
  },
  ja: {
    ...inCjk,
    ordinals: ["1|１|一", "2|２|二", "3|３|三", "4|４|四"],
    quarter: "{digits4}\\s?年の?第{n}四半期",
    half: "{digits4}\\s?年の?(?:(?<first>上半期|前半)|下半期|後半)",
    seasons: ["春", "夏", "秋", "冬"],
  },
  ko: {
    ordinals: ["1", "2", "3", "4"],
    quarter: "{digits4}\\s?년 {n}분기",
    half: "{digits4}\\s?년 (?:(?<first>상)|하)반기",
    seasons: ["봄", "여름", "가을", "겨울"],
    season: "{digits4}\\s?년 {season}",
    decade: "{digits}\\s?년대",
    to: "부터|에서",
    and: "과|와|또는",
  },
};

/** The words of dates of a language. */
export function stretchWords(lang: string): StretchWords {
  return tables[lang] ?? {};
}
