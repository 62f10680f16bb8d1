/** Patterns for the words that introduce a date, such as "by" or "not before", by language. */
export const prepositions = new Map(
  Object.entries({
    en:
      "(?:(?:(?:no|not) (?:later|earlier) than|as (?:early|late) as|on or (?:before|around|after)|(?:not )?before|by|on|in|" +
      "until|till|from|after|during|around|between|due(?: by| on| in)?|throughout|at|within|starting|beginning|scheduled for|set for|" +
      "planned for|slated for|expected (?:in|on|by|for)|due for|postponed to|moved to|put off (?:to|until))(?: about| around)?(?: the)? ?)?(?:(?:early|mid|late|end|beginning|start|middle|close|" +
      "spring|summer|autumn|fall|winter|(?:first|second|third|fourth|last) (?:half|quarter|months|weeks|days|day|week|month))(?: of(?: the year| the)?|-| in)?)?",
    de: "(?:(?:bis|ab|gegen|spätestens) )?(?:dem|den|am|im|in|bis(?: zum| zur| ende| spätestens)?|vor(?: dem| der)?|ab(?: dem| der)?|ende|anfang|mitte|gegen ende|spätestens(?: am| im)?|nach(?: dem| der)?|zum|zur|zwischen|während|in der|in den)",
    fr: "(?:d[’']ici(?: à)?(?: la fin| fin)?(?: de| du)?|avant(?: le| la fin de| fin)?|le|en|dans(?: le| les)?|au cours (?:du|de)|à partir d[eu’'](?: le)?|jusqu[’'](?:au|en|à)|dès(?: le)?|fin|début|(?:à la |d[’']ici (?:à la )?)?mi|courant|au plus tard(?: le| en)?|vers|pour(?: le)?|au|à|entre(?: le)?|pendant(?: le)?)",
    es: "(?:antes del?|hasta(?: el)?|a partir del?|desde(?: el)?|para(?: el| finales de)?|a (?:finales|principios|mediados) del?|el|en(?: el| la| los)?|hacia|entre(?: el)?|durante(?: el| la| los)?|al)",
    it: "(?:entro(?: il| la fine del| fine)?|prima del|dal|dopo il|fino al?|nel(?:la|l[’'])?|il|a(?: fine| metà| inizio)?|in|verso il|per il|per|tra(?: il)?|fra(?: il)?|negli|durante(?: il)?)",
    pt: "(?:até(?: ao?| o)?(?: (?:final|fim) de)?|antes de|a partir de|desde|em(?: meados de)?|n[oa]s?|ao?|para|por volta de|no (?:início|final|fim) de|entre|durante)",
    nl: "(?:op|in(?: de| het)?|tegen(?: eind)?|vóór|voor|tot|vanaf|uiterlijk(?: op| in)?|eind|begin|medio|halverwege|rond|na|tussen|tijdens|half)",
    ru: "(?:в|во|к(?: концу| началу)?|до(?: конца)?|с|со|не позднее|после|на|в (?:начале|конце|середине)|между)",
    uk: "(?:у|в|до(?: кінця)?|з|після|на|не пізніше|між)",
    pl: "(?:w(?: połowie)?|do(?: końca| połowy)?|od|po|przed|na(?: początku)?|nie później niż|pod koniec|między|pomiędzy)",
    sv: "(?:i(?: mitten av| slutet av| början av)?|den|senast(?: den)?|före|till|från(?: och med)?|under|efter|mellan|på)",
    ar: "(?:في|بحلول(?: نهاية| مطلع)?|قبل(?: نهاية)?|حتى|من|بين|بعد|خلال|يوم|اعتبارا من|اعتبارًا من|ابتداء من|بداية|نهاية|مطلع|منتصف|أواخر|أوائل)(?: عام| شهر| سنة| يوم| العام| نهاية| منتصف| مطلع)?",
    tr: "(?:en geç)",
    he: "(?:עד(?: סוף)?|לפני|אחרי|ביום|בין)",
    zh: "(?:在|于|到|至|自|从|截至|预计|计划于|不迟于)",
  }),
);

/** Words that introduce a range, but only mention a day: "du 3 au 5 mars" and "la loi du 3 mars". */
export const rangePrepositions = new Map(
  Object.entries({
    de: "vom|von",
    fr: "du|de",
    es: "del?",
    it: "da(?:l|ll[’'])?",
    pt: "d[eo]",
    nl: "van",
    ru: "от",
    uk: "від",
    ar: "من",
  }),
);
