/**
 * Labels that state the outcome of an expected event, by language: phrases separated by `|`, in lower case
 * and without punctuation.
 */
export const status = {
  en: {
    happened: "happened|has happened|done|it happened",
    notHappened: "did not happen|didn't happen|has not happened|not happened|never happened",
    overtaken: "overtaken|overtaken by events|superseded",
  },
  de: {
    happened: "eingetreten|ist eingetreten|geschehen|ist geschehen|passiert|erledigt",
    notHappened: "nicht eingetreten|ist nicht eingetreten|nicht geschehen|nicht passiert|ausgeblieben",
    overtaken: "überholt|von den ereignissen überholt|hinfällig",
  },
  fr: {
    happened: "arrivé|c'est arrivé|s'est produit|réalisé",
    notHappened: "pas arrivé|n'est pas arrivé|ne s'est pas produit|non réalisé",
    overtaken: "dépassé|dépassé par les événements|caduc",
  },
  es: {
    happened: "ocurrió|ha ocurrido|sucedió|cumplido",
    notHappened: "no ocurrió|no ha ocurrido|no sucedió|no cumplido",
    overtaken: "superado|superado por los acontecimientos",
  },
  it: {
    happened: "accaduto|è accaduto|avvenuto|è successo",
    notHappened: "non accaduto|non è accaduto|non avvenuto|non è successo",
    overtaken: "superato|superato dagli eventi",
  },
  pt: {
    happened: "aconteceu|ocorreu|realizado",
    notHappened: "não aconteceu|não ocorreu|não realizado",
    overtaken: "superado|ultrapassado|ultrapassado pelos acontecimentos",
  },
  nl: {
    happened: "gebeurd|is gebeurd",
    notHappened: "niet gebeurd|is niet gebeurd",
    overtaken: "achterhaald|ingehaald door de feiten",
  },
  sv: {
    happened: "hände|har hänt|inträffade",
    notHappened: "hände inte|har inte hänt|inträffade inte",
    overtaken: "överspelat|överspelad",
  },
  da: {
    happened: "sket|er sket|skete|skjedde|har skjedd",
    notHappened: "ikke sket|er ikke sket|skete ikke|skjedde ikke|har ikke skjedd",
    overtaken: "overhalet|overhalet af begivenhederne|forbigått",
  },
  fi: {
    happened: "tapahtui|tapahtunut|toteutui",
    notHappened: "ei tapahtunut|ei toteutunut",
    overtaken: "vanhentunut|tapahtumien ohittama",
  },
  pl: {
    happened: "stało się|wydarzyło się|spełniło się",
    notHappened: "nie stało się|nie wydarzyło się|nie spełniło się",
    overtaken: "nieaktualne|wyprzedzone przez wydarzenia",
  },
  cs: {
    happened: "stalo se|nastalo",
    notHappened: "nestalo se|nenastalo",
    overtaken: "překonáno|neaktuální|prekonané",
  },
  ro: {
    happened: "s-a întâmplat|a avut loc",
    notHappened: "nu s-a întâmplat|nu a avut loc",
    overtaken: "depășit|depășit de evenimente",
  },
  hu: {
    happened: "megtörtént|bekövetkezett",
    notHappened: "nem történt meg|nem következett be",
    overtaken: "túlhaladott|okafogyott",
  },
  el: {
    happened: "συνέβη|έγινε",
    notHappened: "δεν συνέβη|δεν έγινε",
    overtaken: "ξεπεράστηκε|ξεπερασμένο",
  },
  tr: {
    happened: "gerçekleşti|oldu",
    notHappened: "gerçekleşmedi|olmadı",
    overtaken: "geçersiz kaldı|aşıldı",
  },
  ru: {
    happened: "произошло|случилось|сбылось|состоялось",
    notHappened: "не произошло|не случилось|не сбылось|не состоялось",
    overtaken: "утратило актуальность|неактуально",
  },
  uk: {
    happened: "сталося|відбулося",
    notHappened: "не сталося|не відбулося",
    overtaken: "втратило актуальність|неактуально",
  },
  ar: { happened: "حدث|وقع|تحقق", notHappened: "لم يحدث|لم يقع|لم يتحقق", overtaken: "تجاوزته الأحداث" },
  fa: { happened: "رخ داد|اتفاق افتاد", notHappened: "رخ نداد|اتفاق نیفتاد", overtaken: "منتفی شد" },
  ur: { happened: "ہو گیا|ہوا", notHappened: "نہیں ہوا", overtaken: "غیر متعلق ہو گیا" },
  he: { happened: "קרה|התרחש", notHappened: "לא קרה|לא התרחש", overtaken: "לא רלוונטי עוד" },
  hi: {
    happened: "हुआ|हो गया|घटित हुआ",
    notHappened: "नहीं हुआ|घटित नहीं हुआ",
    overtaken: "अप्रासंगिक|अप्रासंगिक हो गया",
  },
  bn: { happened: "ঘটেছে|হয়েছে", notHappened: "ঘটেনি|হয়নি", overtaken: "অপ্রাসঙ্গিক" },
  zh: {
    happened: "已发生|已經發生|已经发生|已實現|已实现",
    notHappened: "未发生|未發生|没有发生|沒有發生|未实现|未實現",
    overtaken: "已过时|已過時|已被取代",
  },
  ja: {
    happened: "実現した|起きた|起こった",
    notHappened: "実現せず|実現しなかった|起きなかった|起こらなかった",
    overtaken: "状況が変わった",
  },
  ko: {
    happened: "일어남|일어났다|실현됨",
    notHappened: "일어나지 않음|일어나지 않았다|실현되지 않음",
    overtaken: "무의미해짐",
  },
  id: {
    happened: "terjadi|sudah terjadi|telah terjadi",
    notHappened: "tidak terjadi|belum terjadi",
    overtaken: "tidak relevan lagi",
  },
  vi: { happened: "đã xảy ra", notHappened: "không xảy ra|đã không xảy ra", overtaken: "không còn phù hợp" },
};
