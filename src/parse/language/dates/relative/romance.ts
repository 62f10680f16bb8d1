import type { RelativeWords } from "./words.ts";

/** Words for relative dates in Romance languages. */
export const romance: Record<string, RelativeWords> = {
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
};
