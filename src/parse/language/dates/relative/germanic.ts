import type { RelativeWords } from "./words.ts";

/** Words for relative dates in Germanic languages. */
export const germanic: Record<string, RelativeWords> = {
  en: {
    phrases: [
      ["dayAfterTomorrow", "the day after tomorrow"],
      ["today", "later today|tonight|this (?:afternoon|evening)"],
      ["tomorrow", "tomorrow"],
      ["weekdayOfNextWeek", "next {weekday}", "(?:on )?{weekday} (?:of )?next week"],
      ["comingWeekday", "(?:this|(?:this |the )?coming) {weekday}"],
      ["onWeekday", "(?:on|by|until|till|from|before|no later than|as early as) {weekday}"],
      ["nextSeason", "next {season}"],
      ["thisSeason", "(?:later )?this (?:coming )?{season}"],
      [
        "this",
        "(?:(?:by|before|at|until|till|towards?|around) )?(?:the )?(?:end|close) of (?:this|the) {unit}",
        "later this {unit}",
        "(?:by|before|at) (?:the )?{unit}[- ]end",
        "before (?:the|this) {unit} (?:is out|ends|is over)",
        "this {unit}",
      ],
      [
        "next",
        "(?:(?:by|before|until|from|in|during) )?(?:(?:early|late|mid|in|sometime|some time|the (?:end|start|beginning|middle) of|late in|early in) )?next {unit}",
        "(?:in|during|within) the coming {unit}",
      ],
      ["throughout", "(?:over|during|throughout) the (?:next|coming) {count} {unit}"],
      [
        "within",
        "(?:within|in)(?: the)?(?: next| coming)? {count} {unit}(?:['’]s? time)?",
        "{count} {unit} from (?:now|today)",
      ],
    ],
    units: {
      day: "days?",
      week: "weeks?",
      weekend: "weekend",
      month: "months?",
      quarter: "quarter",
      year: "years?",
    },
    numbers:
      "an?|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 ninety=90 hundred=100",
    plurals: "\\p{L}+s",
    notAfter:
      "of|for|since|than|last|times?|first|only|once|twice|ever|least|most|\\p{L}+est|so far|earlier|already|every|each|all|like|about",
    notBefore:
      "['’]s(?! time)|\\s+(?:of|after|following|before|later|since|earlier|ago|old|so far|\\p{Nd}|mornings|afternoons|evenings|nights|trading|opening|openings|shopping|closing|market|markets)",
    past: "(?<!\\p{L})(?:was|were|had|did|said|told|(?:has|have) (?:been|\\p{L}+ed))(?!\\p{L})",
  },
  de: {
    phrases: [
      ["dayAfterTomorrow", "übermorgen"],
      ["today", "heute (?:abend|nachmittag|mittag)"],
      [
        "tomorrow",
        "(?:(?:schon|bereits|erst|ab|bis) )?morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?",
      ],
      [
        "weekdayOfNextWeek",
        "(?:am |bis )?nächsten {weekday}",
        "(?:am )?{weekday} (?:der )?nächste[rn]? woche",
      ],
      ["comingWeekday", "(?:am |bis |ab )?(?:kommenden|diesen) {weekday}"],
      ["onWeekday", "(?:am|bis(?: zum)?|ab|vor|spätestens(?: am)?) {weekday}"],
      ["nextSeason", "(?:im )?nächste[ns] {season}"],
      ["thisSeason", "(?:noch )?(?:in )?(?:diese[mns]|im kommenden|kommenden) {season}"],
      ["this:year", "(?:bis |bis zum |zum |gegen |noch vor )jahresende"],
      ["this:month", "(?:bis |bis zum |zum |gegen |noch vor )monatsende"],
      [
        "this",
        "(?:(?:bis |gegen |zum )?ende |noch )(?:in )?(?:diese[rs]|der|des) {unit}",
        "(?:noch )?(?:in )?diese[rsnm]? {unit}",
      ],
      [
        "next",
        "(?:(?:bis|ab|bis zum|zum|gegen) )?(?:(?:anfang|mitte|ende) )?(?:(?:im|in der|des|der|am) )?(?:nächste[nrs]?|kommende[nrs]?) {unit}",
      ],
      ["throughout", "(?:im laufe|während) der (?:nächsten|kommenden) {count} {unit}"],
      ["within", "(?:binnen|innerhalb(?: von)?|in(?: den)?)(?: nächsten| kommenden)? {count} {unit}"],
    ],
    units: {
      day: "tage?n?",
      week: "wochen?",
      weekend: "wochenende",
      month: "monate?[ns]?",
      quarter: "quartals?|vierteljahr",
      year: "jahre?[ns]?",
    },
    numbers:
      "eine?[mrs]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf vierzehn=14 zwanzig=20 dreißig=30 sechzig=60 neunzig=90 hundert=100",
    plurals: "wochen|monaten?|jahren?|quartale",
    notAfter: "seit|von|jeden|jede[srn]?|für|als|am|erstmals|mal|letzten|des|heute",
    notBefore: "\\s+(?:nach|vor|seit|später|\\p{Nd}|alt)|,?\\s+de[mn]\\s+\\p{Nd}",
    past: "(?<!\\p{L})(?:war|waren|wurden?|hatten?|worden|sagten?|beschloss(?:en)?)(?!\\p{L})",
  },
  nl: {
    phrases: [
      ["dayAfterTomorrow", "overmorgen"],
      ["tomorrow", "morgen"],
      ["weekdayOfNextWeek", "volgende {weekday}"],
      ["comingWeekday", "(?:aanstaande|komende) {weekday}"],
      ["onWeekday", "(?:op|uiterlijk|tot|vanaf|vóór|voor) {weekday}"],
      [
        "this",
        "(?:tegen |voor |uiterlijk )?(?:het )?einde? van (?:de|het|deze|dit) {unit}",
        "(?:later )?(?:deze|dit) {unit}",
      ],
      ["this:year", "(?:tegen |voor )(?:het )?jaareinde"],
      ["next", "(?:in |begin |eind )?(?:de |het )?volgende? {unit}"],
      ["within", "(?:binnen|over)(?: de komende)? {count} {unit}", "(?:in )de komende {count} {unit}"],
    ],
    units: {
      day: "dag(?:en)?",
      week: "we(?:ek|ken)",
      weekend: "weekend",
      month: "maand(?:en)?",
      quarter: "kwartaal",
      year: "jaar",
    },
    numbers:
      "één|een twee drie vier vijf zes zeven acht negen tien elf twaalf dertig=30 zestig=60 negentig=90",
    notAfter: "sinds|van|voor|elke|iedere|de",
    notBefore: "\\s+(?:na|van|sinds|geleden|later|\\p{Nd})",
    past: "(?<!\\p{L})(?:was|waren|werden?|had|hadden|(?:is|zijn|heeft|hebben) \\p{L}*ge\\p{L}+)(?!\\p{L})",
  },
  sv: {
    phrases: [
      ["dayAfterTomorrow", "i övermorgon"],
      ["tomorrow", "i morgon"],
      [
        "comingWeekday",
        "(?:på |nu )?(?:nästa )?{weekday} nästa vecka",
        "nu på {weekday}",
        "kommande {weekday}",
      ],
      ["onWeekday", "(?:på|senast|före|till) {weekday}"],
      ["this", "(?:före |i |till |vid )?slutet av {unit}", "senare (?:i år)"],
      ["this:year", "senare i år|före årsskiftet|vid årsskiftet"],
      ["next", "(?:i |under |i början av |i slutet av )?nästa {unit}"],
      ["within", "(?:inom|om) {count} {unit}"],
    ],
    units: {
      day: "dag(?:ar)?",
      week: "veck(?:a|or|an)",
      month: "månad(?:en|er)?",
      quarter: "kvartal(?:et)?",
      year: "år(?:et)?",
    },
    numbers: "en|ett två tre fyra fem sex sju åtta nio tio elva tolv trettio=30 sextio=60 nittio=90",
    notAfter: "sedan|varje|av|för",
    notBefore: "\\s+(?:efter|sedan|från|\\p{Nd})",
    past: "(?<!\\p{L})(?:var|blev|hade|(?:har|är) \\p{L}+t)(?!\\p{L})",
  },
};
