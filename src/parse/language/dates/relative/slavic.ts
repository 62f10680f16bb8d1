import type { RelativeWords } from "./words.ts";

/** Words for relative dates in Slavic languages. */
export const slavic: Record<string, RelativeWords> = {
  ru: {
    phrases: [
      ["dayAfterTomorrow", "послезавтра"],
      ["tomorrow", "завтра"],
      ["comingWeekday", "(?:в|во) (?:следующ\\p{L}{2,3}|ближайш\\p{L}{2,3}) {weekday}"],
      ["onWeekday", "(?:во?|до|к) {weekday}"],
      ["this", "(?:до|к|в) конц[ауе] {unit}", "(?:в|на) эт(?:ом|ой) {unit}"],
      ["next", "(?:в|на|до конца|с) (?:следующ|будущ)(?:ем|ей|его) {unit}"],
      ["within", "(?:в течение|через) {count} {unit}"],
    ],
    units: {
      day: "дн(?:я|ей)|день",
      week: "недел[еиюья]|недель",
      month: "месяц(?:[ае]|ев)?",
      quarter: "квартал[еа]?",
      year: "год[ауе]?|лет",
    },
    numbers:
      "одного|один дв(?:а|е|ух) тр(?:и|[её]х) четыр(?:е|[её]х) пяти? шести? семи? восьми? девяти? десяти? тридцати?=30 шестидесяти=60 девяноста=90",
    weekdays: [
      "понедельник[ау]?",
      "вторник[ау]?",
      "сред[уые]",
      "четверг[ау]?",
      "пятниц[уые]",
      "суббот[уые]",
      "воскресень[еяю]",
    ],
    notAfter: "с|со|каждый|после",
    notBefore: "\\s+(?:после|со дня|с момента|назад|\\p{Nd})",
    past: "(?<!\\p{L})\\p{L}{2,}(?:л|ла|ло|ли)(?:сь|ся)?(?!\\p{L})",
  },
  uk: {
    phrases: [
      ["dayAfterTomorrow", "післязавтра"],
      ["tomorrow", "завтра"],
      ["this", "(?:до|в|у|наприкінці) кінц[яі] {unit}", "(?:цього|в цьому|у цьому) {unit}"],
      ["next", "(?:наступного|наступної|у наступному|в наступному|до кінця наступного) {unit}"],
      ["within", "(?:протягом|через|упродовж) {count} {unit}"],
    ],
    units: {
      day: "дн(?:ів|і)|день",
      week: "тижн(?:я|і|ів)|тиждень",
      month: "місяц(?:я|і|ів)|місяць",
      quarter: "кварталу?",
      year: "рок(?:у|ів|и)|рік",
    },
    numbers:
      "одного|один дв(?:а|і|ох) тр(?:и|ьох) чотир(?:и|ьох) п[’']яти? шести? семи? восьми? дев[’']яти? десяти?",
    notAfter: "з|кожного|після",
    notBefore: "\\s+(?:після|з дня|тому|\\p{Nd})",
    past: "(?<!\\p{L})\\p{L}{2,}(?:ла|ло|ли|вся|лися|лася|лося)(?!\\p{L})",
  },
  pl: {
    phrases: [
      ["dayAfterTomorrow", "pojutrze"],
      ["tomorrow", "jutro"],
      ["this", "(?:do|pod|przed) (?:końca|koniec|końcem) {unit}", "(?:w tym) {unit}"],
      ["next", "w (?:przyszły|następny|kolejny)(?:m) {unit}", "(?:w )?przyszłego {unit}"],
      ["within", "(?:w ciągu|za) {count} {unit}"],
    ],
    units: {
      day: "dni|dnia",
      week: "tygodni(?:a|u|e)?|tydzień",
      month: "miesiąca|miesiącu|miesiące|miesięcy|miesiąc",
      quarter: "kwarta(?:łu|le)",
      year: "roku|lat|lata|rok",
    },
    numbers:
      "jednego|jeden dwóch|dwa|dwie trzech|trzy czterech|cztery pięciu|pięć sześciu|sześć siedmiu|siedem ośmiu|osiem dziewięciu|dziewięć dziesięciu|dziesięć",
    notAfter: "od|co|każdego",
    notBefore: "\\s+(?:po|od|temu|\\p{Nd})",
    past: "(?<!\\p{L})\\p{L}{2,}(?:ł|ła|ło|li|ły)(?:\\ssię)?(?!\\p{L})",
  },
};
