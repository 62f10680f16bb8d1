/**
 * Words that hold a story back, by language: phrases separated by `|`, in lower case.
 * - embargo: begins a statement that does so, whatever follows;
 * - embargoWord: does so where a moment or nothing follows: the word also names a ban on trade;
 * - embargoEnded: what stands behind such a word where the story may be published;
 * - releaseTime: the same as embargoWord, where nothing but a day and a time follows.
 */
export const embargo = {
  en: {
    embargo:
      "embargoed until|embargoed till|embargoed for release|embargoed for publication|under embargo until|" +
      "under embargo till|strictly embargoed until|strictly embargoed till|under strict embargo until|" +
      "not for publication before|not for publication until|not for publication or|not for publication,|" +
      "not for release before|not for release until|not for broadcast before|not for broadcast until|" +
      "not for use before|not for use until|not to be published before|not to be published until|" +
      "do not publish before|do not publish until|do not release before|do not release until|" +
      "do not use before|do not use until|hold for release|hold for publication|not for distribution before|" +
      "not for distribution until|not to be released before|not to be released until",
    embargoWord:
      "embargo|embargoed|under embargo|strict embargo|under strict embargo|strictly embargoed|embargo ends|" +
      "embargo expires|embargo period|embargo period ends|embargo period expires|embargo until|embargo till|embargo date|embargo time|embargo lifts|embargo lifts at|" +
      "embargoed to|embargoed for|not for publication|not for release|not for broadcast|do not publish|" +
      "do not release|hold until|advance for",
    embargoEnded:
      "lifted|has been lifted|is lifted|none|no|no embargo|n/a|not applicable|over|expired|has ended|removed",
    releaseTime:
      "for release|for release on|for release at|for publication|for publication on|for use|release date|" +
      "release time|to be released on|to be released at|to be published on|to be published at|publication date|" +
      "publish date|publish on|publish at|for immediate release after|for immediate release on|" +
      "for immediate release from",
  },
  de: {
    embargo:
      "sperrfrist|sendesperrfrist|sperrfristende|sperrvermerk|gesperrt bis|nicht zur veröffentlichung vor|" +
      "nicht veröffentlichen vor|veröffentlichung nicht vor|unter embargo bis",
    embargoWord:
      "embargo|embargo bis|unter embargo|nicht zur veröffentlichung|veröffentlichung ab|" +
      "nicht zur veröffentlichung bestimmt|nicht zur veröffentlichung freigegeben|nicht für die veröffentlichung|" +
      "veröffentlichung erst ab|veröffentlichung erst am|veröffentlichung frühestens|" +
      "frei zur veröffentlichung ab|frei ab|freigegeben ab|freigabe ab|nicht vor",
    releaseTime:
      "zur veröffentlichung am|zur veröffentlichung|veröffentlichung am|veröffentlichungsdatum|freigegeben für|" +
      "frei für|frei am",
    embargoEnded: "aufgehoben|keine|entfällt|abgelaufen|keines",
  },
  fr: {
    embargo:
      "sous embargo jusqu|embargo jusqu|ne pas publier avant|ne pas diffuser avant|à ne pas publier avant|" +
      "à ne pas diffuser avant|diffusion interdite avant|publication interdite avant|sous strict embargo|" +
      "embargo strict",
    embargoWord: "embargo|sous embargo|ne pas publier|ne pas diffuser|embargo au",
    releaseTime:
      "à paraître le|à publier le|à diffuser le|pour publication le|pour diffusion le|diffusion le",
    embargoEnded: "levé|aucun|sans objet|néant",
  },
  es: {
    embargo:
      "embargado hasta|embargada hasta|bajo embargo hasta|no publicar antes|no publicar hasta|" +
      "no difundir antes|no difundir hasta|prohibida su publicación|prohibida su difusión|" +
      "embargo periodístico|embargo informativo",
    embargoWord: "embargo|embargo hasta|embargado|embargada|bajo embargo|no publicar",
    embargoEnded: "levantado|ninguno|sin embargo",
  },
  it: {
    embargo:
      "sotto embargo fino|sotto embargo sino|embargo fino|embargo sino|non pubblicare prima|da non pubblicare prima|non diffondere prima|" +
      "embargato fino",
    embargoWord: "embargo|sotto embargo|embargato|non pubblicare",
    embargoEnded: "revocato|nessuno|scaduto",
  },
  pt: {
    embargo:
      "sob embargo até|embargado até|embargada até|não publicar antes|não divulgar antes|não publicar até",
    embargoWord: "embargo|embargo até|sob embargo|embargado|não publicar",
    embargoEnded: "levantado|nenhum|suspenso",
  },
  nl: {
    embargo:
      "onder embargo tot|niet publiceren voor|niet publiceren vóór|niet voor publicatie voor|" +
      "niet voor publicatie vóór",
    embargoWord: "embargo|embargo tot|onder embargo|niet voor publicatie",
    embargoEnded: "opgeheven|geen|vervallen",
  },
  sv: {
    embargo:
      "under embargo till|spärrtid|får ej publiceras före|får inte publiceras före|publiceras tidigast",
    embargoWord: "embargo|embargo till|under embargo",
    embargoEnded: "hävt|inget|upphävt",
  },
  da: {
    embargo:
      "klausuleret til|klausuleret indtil|klausulert til|spærrefrist|sperrefrist|må ikke offentliggøres før|" +
      "ikke til offentliggørelse før|må ikke publiseres før|under embargo til",
    embargoWord: "embargo|embargo til|klausuleret|klausulert|klausul|under embargo",
    embargoEnded: "ophævet|opphevet|ingen",
  },
  fi: {
    embargo: "julkaisuvapaa|julkistamisvapaa|vapaa julkaistavaksi|ei saa julkaista ennen|embargo asti",
    embargoWord: "embargo",
    embargoEnded: "heti|purettu|ei",
  },
  pl: {
    embargo: "nie publikować przed|nie publikować do|zakaz publikacji do|pod embargiem do|embargo do",
    embargoWord: "embargo|pod embargiem",
    embargoEnded: "zniesione|brak",
  },
  cs: {
    embargo: "nezveřejňovat před|nepublikovat před|pod embargem do|informační embargo|embargo do",
    embargoWord: "embargo|pod embargem",
    embargoEnded: "zrušeno|žádné",
  },
  ro: {
    embargo: "sub embargo până|embargo până|a nu se publica înainte|nu publicați înainte",
    embargoWord: "embargo|sub embargo",
    embargoEnded: "ridicat",
  },
  hu: {
    embargo: "közlési tilalom|nem közölhető|embargó alatt",
    embargoWord: "embargó|embargós",
    embargoEnded: "feloldva",
  },
  el: {
    embargo: "υπό εμπάργκο έως|εμπάργκο έως|όχι για δημοσίευση πριν",
    embargoWord: "εμπάργκο|υπό εμπάργκο",
  },
  tr: {
    embargo: "ambargolu|yayın ambargosu|yayımlanmayacak",
    embargoWord: "ambargo",
    embargoEnded: "kalktı|kaldırıldı",
  },
  ru: {
    embargo:
      "не публиковать до|не публиковать ранее|не для публикации до|эмбарго до|под эмбарго до|" +
      "запрет на публикацию",
    embargoWord: "эмбарго|под эмбарго|не для публикации",
    embargoEnded: "снято|нет",
  },
  uk: {
    embargo: "не публікувати до|не публікувати раніше|не для публікації до|ембарго до|під ембарго до",
    embargoWord: "ембарго|під ембарго",
    embargoEnded: "знято|немає",
  },
  ar: {
    embargo:
      "محظور النشر|يحظر النشر|يُحظر النشر|حظر النشر|يمنع النشر|يُمنع النشر|لا ينشر قبل|لا يُنشر قبل|ممنوع النشر قبل",
  },
  fa: { embargo: "ممنوعیت انتشار تا|انتشار ممنوع تا|غیرقابل انتشار تا" },
  ur: { embargo: "اشاعت ممنوع" },
  he: {
    embargo: "באמברגו עד|אמברגו עד|אסור לפרסום עד|לא לפרסום לפני",
    embargoWord: "אמברגו|באמברגו|לא לפרסום",
  },
  hi: { embargo: "प्रकाशन निषिद्ध|प्रकाशित न करें", embargoWord: "एम्बार्गो" },
  zh: {
    embargo:
      "禁发至|禁發至|新闻禁发|新聞禁發|禁止发布|禁止發布|解禁时间|解禁時間|禁发期|禁發期|发布禁令|發布禁令|请勿提前发布|請勿提前發布",
  },
  ja: { embargo: "解禁日時|解禁時間|情報解禁|報道解禁|解禁日|エンバーゴ|公開解禁", embargoWord: "解禁" },
  ko: {
    embargo: "엠바고|보도시점|보도 시점|보도일시|보도 일시|배포 금지",
    embargoEnded: "즉시|배포 즉시|해제|없음",
  },
  id: {
    embargo: "embargo hingga|embargo sampai|jangan dipublikasikan sebelum",
    embargoWord: "embargo",
    embargoEnded: "dicabut",
  },
  vi: { embargo: "không công bố trước|cấm công bố trước|không đăng trước" },
};
