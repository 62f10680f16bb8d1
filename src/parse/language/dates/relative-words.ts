/*
 * Words for dates that follow from the day of the story, by language. In a template, `{unit}` stands for a day, week,
 * month and so on, `{weekday}`, `{season}` and `{count}` for what they say; a space stands for any white space.
 */

/** What a phrase means; a unit behind the colon is meant without being named. */
type Meaning =
  | "today"
  | "tomorrow"
  | "dayAfterTomorrow"
  | "onWeekday"
  | "comingWeekday"
  | "weekdayOfNextWeek"
  | `${"this" | "next" | "within" | "throughout"}${"" | `:${Unit}`}`
  | `${"this" | "next"}Season`;
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

export type RelativeWords = {
  /** Each with the templates that have its meaning. */
  phrases: [Meaning, ...string[]][];
  units: Partial<Record<Unit, string>>;
  /** Patterns for one, two and so on; others with their value, as in `thirty=30`. */
  numbers?: string;
  /** Two of a unit in one word. */
  duals?: Partial<Record<Unit, string>>;
  /** What before or behind a phrase makes it part of another one. */
  notAfter?: string;
  notBefore?: string;
  /** The weekdays, Monday first, where Intl does not have them in the form that follows a preposition. */
  weekdays?: string[];
  /** Words that put the clause of a date without a year into the past. */
  past?: string;
};

const tables: Record<string, RelativeWords> = {
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
    notAfter: "seit|von|jeden|jede[srn]?|für|als|am|erstmals|mal|letzten|des|heute",
    notBefore: "\\s+(?:nach|vor|seit|später|\\p{Nd}|alt)",
    past: "(?<!\\p{L})(?:war|waren|wurden?|hatten?|worden|sagten?|beschloss(?:en)?)(?!\\p{L})",
  },
  fr: {
    phrases: [
      ["dayAfterTomorrow", "après-demain"],
      ["today", "ce soir|cet après-midi"],
      ["tomorrow", "(?:dès |d[’']ici )?demain"],
      [
        "comingWeekday",
        "(?:(?:le|d[’']ici(?: à)?|dès|avant|jusqu[’']à) )?{weekday} prochain",
        "ce {weekday}",
      ],
      ["onWeekday", "(?:d[’']ici(?: à)?|avant|jusqu[’']à|dès|à partir de) {weekday}"],
      ["nextSeason", "(?:l[’']|le |au |à l[’'])?{season} prochain"],
      ["thisSeason", "cet {season}", "ce {season}"],
      ["this:year", "(?:d[’']ici(?: à)? |avant |en )(?:la )?fin d[’']année"],
      [
        "this",
        "(?:d[’']ici(?: à)? |à |avant |vers )?la fin (?:de l[’']|du |de la |de cette |de cet? ){unit}",
        "(?:plus tard )?cet?(?:te)? {unit}(?:-ci)?",
      ],
      [
        "next",
        "(?:(?:dès|d[’']ici(?: à)?|avant|à partir de|début|fin|courant) )?(?:l[’']|le |la |du |au |de la |de l[’'])?{unit} prochaine?",
      ],
      ["throughout", "(?:au cours des|pendant les|durant les|sur les) {count} prochaine?s {unit}"],
      [
        "within",
        "(?:dans(?: les| un délai de)?|d[’']ici(?: à)?|sous|en moins de) {count} (?:prochaine?s )?{unit}",
      ],
    ],
    units: {
      day: "jours?",
      week: "semaines?",
      weekend: "week-end",
      month: "mois",
      quarter: "trimestre",
      year: "année|ans?",
    },
    numbers:
      "une? deux trois quatre cinq six sept huit neuf dix onze douze quinze=15 vingt=20 trente=30 soixante=60 quatre-vingt-dix=90 cent=100",
    notAfter: "de|depuis|pour|que|chaque|tous les|fois|dernier|comme",
    notBefore: "\\s+(?:après|suivants?|qui|de(?!\\p{L})|avant|plus tard|\\p{Nd})",
    past: "(?<!\\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent) (?:été )?\\p{L}+(?:é|i|u|is|it)(?:e|es|s)?(?!\\p{L})",
  },
  es: {
    phrases: [
      ["dayAfterTomorrow", "pasado mañana"],
      ["today", "esta (?:tarde|noche)"],
      ["tomorrow", "mañana"],
      [
        "comingWeekday",
        "(?:el |este |del |al )?próximo {weekday}",
        "(?:el )?{weekday} (?:próximo|que viene)",
        "este {weekday}",
      ],
      ["onWeekday", "(?:hasta el|antes del|desde el|a partir del|para el) {weekday}"],
      ["nextSeason", "(?:el |la )?próxim[oa] {season}", "(?:el |la )?{season} (?:que viene|próxim[oa])"],
      ["thisSeason", "est[ea] {season}"],
      [
        "this",
        "(?:a |para |antes de |hasta |antes del )?(?:el )?(?:finales|final|fin) de(?:l| este| esta| la)? {unit}",
        "(?:más adelante )?est[ea] (?:mismo )?{unit}",
      ],
      [
        "next",
        "(?:(?:en|a (?:principios|mediados|finales) de|desde|hasta) )?(?:el |la |del )?(?:próxim[oa] {unit}|{unit} (?:que viene|próxim[oa]))",
      ],
      ["throughout", "(?:durante|a lo largo de) l[oa]s próxim[oa]s {count} {unit}"],
      [
        "within",
        "(?:en|dentro de|en un plazo de|en l[oa]s|antes de) (?:próxim[oa]s )?{count} (?:próxim[oa]s )?{unit}",
      ],
    ],
    units: {
      day: "días?",
      week: "semanas?",
      weekend: "fin de semana",
      month: "mes(?:es)?",
      quarter: "trimestre",
      year: "años?",
    },
    numbers:
      "una?|un dos tres cuatro cinco seis siete ocho nueve diez once doce quince=15 veinte=20 treinta=30 sesenta=60 noventa=90 cien=100",
    notAfter: "de|desde|cada|por|por la|la|vez|últim[oa]|que|como",
    notBefore: "\\s+(?:después|tras|desde|de(?!\\p{L})|antes|más tarde|\\p{Nd})",
    past: "(?<!\\p{L})(?:fue|fueron|había|habían|era|eran|estaba|(?:ha|han) \\p{L}+[aisch][dt]o|\\p{L}+(?:ó|aron|ieron))(?!\\p{L})",
  },
  ar: {
    phrases: [
      ["dayAfterTomorrow", "بعد غد"],
      ["tomorrow", "غدا|غدًا|يوم غد"],
      ["comingWeekday", "(?:(?:في|قبل|حتى|بحلول) )?(?:يوم )?{weekday} (?:المقبل|القادم)"],
      ["nextSeason", "(?:في )?(?:فصل )?{season} (?:المقبل|القادم)"],
      ["thisSeason", "هذا {season}"],
      ["next", "(?:(?:في|بحلول|قبل|حتى|خلال|بداية|نهاية|مطلع|منتصف) ){0,2}{unit} (?:المقبلة?|القادمة?)"],
      [
        "this",
        "(?:(?:في|بحلول|قبل|حتى|خلال|مع) )?نهاية (?:هذا |هذه )?{unit}(?: (?:الجاري|الحالي)ة?)?",
        "(?:في وقت لاحق )?(?:من )?هذ[اه] {unit}",
        "{unit} (?:الجاري|الحالي)ة?",
      ],
      ["throughout", "(?:خلال|على مدى) {unit} {count} (?:المقبلة|القادمة)"],
      ["within", "(?:خلال|في غضون|بعد) {count} {unit}(?: من الآن)?", "(?:خلال|في غضون|بعد) {dual}"],
    ],
    units: {
      day: "يوم[اً]?ا?|أيام",
      week: "(?:ال)?أسبوع[اً]?ا?|(?:ال)?أسابيع",
      month: "(?:ال)?شهر[اً]?ا?|(?:ال)?أشهر|(?:ال)?شهور",
      quarter: "الربع",
      year: "(?:ال)?عام[اً]?ا?|(?:ال)?سنة|(?:ال)?سنوات|(?:ال)?أعوام",
    },
    numbers:
      "واحدة? اثنين (?:ال)?ثلاثة?|(?:ال)?ثلاث (?:ال)?أربعة? (?:ال)?خمسة? (?:ال)?ستة? (?:ال)?سبعة? (?:ال)?ثمانية?|ثماني (?:ال)?تسعة? (?:ال)?عشرة? ستين=60 تسعين=90",
    duals: { day: "يومين", week: "أسبوعين", month: "شهرين", year: "عامين|سنتين" },
    notAfter: "منذ|كل",
    notBefore: "\\s+(?:من(?! الآن)|على|عن|الماضي)",
    past: "(?<!\\p{L})(?:كان|كانت|كانوا|قال|قالت|أعلن|أعلنت|تم|التي|الذي|الماضي|الماضية)(?!\\p{L})",
  },
  it: {
    phrases: [
      ["dayAfterTomorrow", "dopodomani"],
      ["tomorrow", "(?:entro |da )?domani"],
      ["comingWeekday", "(?:entro )?{weekday} prossimo", "(?:il )?prossimo {weekday}"],
      ["onWeekday", "(?:entro|da|fino a|prima di) {weekday}"],
      ["this:year", "(?:entro |a )fine anno"],
      [
        "this",
        "(?:entro |prima del)?la fine (?:del(?:l[’'])?|della|di questa?|di quest[’']) ?{unit}",
        "quest(?:[’']|[oa] ){unit}",
      ],
      ["next", "(?:entro |dal |nel )?(?:il |la |l[’'])?(?:{unit} prossim[oa]|prossim[oa] {unit})"],
      ["within", "(?:entro|tra|fra|nei prossimi|nelle prossime|entro i prossimi) {count} {unit}"],
    ],
    units: {
      day: "giorn[oi]",
      week: "settiman[ae]",
      month: "mes[ei]",
      quarter: "trimestre",
      year: "ann[oi]",
    },
    numbers:
      "un[oa]? due tre quattro cinque sei sette otto nove dieci undici dodici quindici=15 venti=20 trenta=30 sessanta=60 novanta=90",
    notAfter: "di|da|ogni|per|che",
    notBefore: "\\s+(?:dopo|da|dall|di|del|\\p{Nd})",
    past: "(?<!\\p{L})(?:era|erano|aveva|avevano|(?:ha|hanno|è|sono) (?:stat[oaie] )?\\p{L}+[aiu]t[oaie])(?!\\p{L})",
  },
  pt: {
    phrases: [
      ["dayAfterTomorrow", "depois de amanhã"],
      ["tomorrow", "amanhã"],
      ["comingWeekday", "(?:na |no )?próxim[oa] {weekday}", "{weekday} (?:que vem|próxim[oa])"],
      ["onWeekday", "(?:até|antes de|a partir de) {weekday}"],
      [
        "this",
        "(?:até |antes d|n)?o (?:final|fim) d(?:o|a|este|esta|esse|essa) {unit}",
        "(?:ainda )?n?est[ea] {unit}",
      ],
      ["next", "(?:n[oa] |até |em )?(?:o |a )?(?:próxim[oa] {unit}|{unit} que vem)"],
      ["within", "(?:dentro de|em até|no prazo de|nos próximos|nas próximas|em) {count} {unit}"],
    ],
    units: { day: "dias?", week: "semanas?", month: "m[êe]s(?:es)?", quarter: "trimestre", year: "anos?" },
    numbers:
      "uma?|um dois|duas três quatro cinco seis sete oito nove dez onze doze quinze=15 vinte=20 trinta=30 sessenta=60 noventa=90",
    notAfter: "de|desde|cada|por|vez|que",
    notBefore: "\\s+(?:após|depois|de|da|do|\\p{Nd})",
    past: "(?<!\\p{L})(?:foi|foram|era|tinha|havia|\\p{L}+(?:ou|aram|eram|iram))(?!\\p{L})",
    weekdays: [
      "segunda(?:-feira)?",
      "terça(?:-feira)?",
      "quarta(?:-feira)?",
      "quinta(?:-feira)?",
      "sexta(?:-feira)?",
      "sábado",
      "domingo",
    ],
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
  zh: {
    phrases: [
      ["dayAfterTomorrow", "后天"],
      ["tomorrow", "明天|明日"],
      ["weekdayOfNextWeek", "下(?:个)?(?:周|星期|礼拜){weekday}"],
      ["comingWeekday", "(?:本周|这周|本星期){weekday}"],
      ["this:year", "(?:今年)?(?:年底|年末|年内)|今年"],
      ["this:month", "(?:本月底|月底|本月|这个月)"],
      ["next:year", "明年(?:年底|年初)?"],
      ["next:month", "下(?:个)?月(?:底|初)?"],
      ["next:week", "下(?:个)?(?:周|星期)"],
      ["next:quarter", "下(?:个|一)?季度"],
      ["within", "(?:未来)?{count}\\s?(?:个)?{unit}(?:之内|以内|内|后|之后)"],
    ],
    units: { day: "天|日", week: "周|星期", month: "月", year: "年" },
    numbers: "一 两|二 三 四 五 六 七 八 九 十",
    weekdays: ["一", "二", "三", "四", "五", "六", "日|天"],
    notBefore: "以来|前",
    past: "已|曾|于去年|了",
  },
  ja: {
    phrases: [
      ["dayAfterTomorrow", "明後日|あさって"],
      ["tomorrow", "明日|あした"],
      ["weekdayOfNextWeek", "来週の?{weekday}"],
      ["comingWeekday", "(?:今週の?|次の|今度の){weekday}"],
      ["this:year", "(?:今年|本年|年内|年末)(?:まで|末|中)?"],
      ["this:month", "(?:今月|月内|月末)(?:まで|末|中)?"],
      ["next:year", "来年(?:末|初め)?"],
      ["next:month", "来月(?:末|初め)?"],
      ["next:week", "来週(?:末)?"],
      ["next:quarter", "次の?四半期"],
      ["within", "(?:今後)?{count}\\s?(?:か|カ|ヶ|ヵ|箇)?{unit}(?:間)?(?:以内|後)"],
    ],
    units: { day: "日", week: "週", month: "月", year: "年" },
    numbers: "一 二 三 四 五 六 七 八 九 十",
    weekdays: ["月曜日?", "火曜日?", "水曜日?", "木曜日?", "金曜日?", "土曜日?", "日曜日?"],
    notBefore: "前|以来",
    past: "(?:した|れた|った|いた|きた|んだ|ました|めた|けた|えた|てた|りた)",
  },
  ko: {
    phrases: [
      ["dayAfterTomorrow", "모레"],
      ["tomorrow", "내일"],
      ["weekdayOfNextWeek", "다음 ?주 {weekday}"],
      ["comingWeekday", "(?:이번 ?주|오는) {weekday}"],
      ["this:year", "(?:올해|연내|연말)(?:까지| 말| 안)?"],
      ["this:month", "(?:이달|이번 ?달)(?: 말| 안|까지)?"],
      ["next:year", "내년(?: 초| 말)?"],
      ["next:month", "다음 ?달(?: 초| 말)?"],
      ["next:week", "다음 ?주"],
      ["next:quarter", "다음 분기"],
      ["within", "(?:앞으로 )?{count} ?(?:개)?{unit} ?(?:이내|안에|내|후)"],
    ],
    units: { day: "일", week: "주", month: "월", year: "년" },
    notBefore: "\\s?(?:전|이래)",
    past: "(?:했|됐|었|았|였|한|된) ?(?:다|\\p{L}+)",
  },
};

/** The words for relative dates of a language, or undefined where they are not known. */
export function relativeWords(lang: string): RelativeWords | undefined {
  return tables[lang];
}
