/**
 * The words by which a story says what a part of it is, by language. Phrases are divided by bars, in lower
 * case and without punctuation; one that ends in `*` may go on ("next steps for the treaty").
 */
export const languages = {
  en: {
    summary: "summary|standfirst|in brief|in short|abstract|synopsis",
    article: "article|story|full article|full story|main text",
    headline: "headline|title",
    byline: "byline|author|authors|by",
    outlook:
      "outlook|the outlook|outlook for*|the outlook for*|what comes next*|what may come next*|what might come next*|" +
      "what could come next*|what will come next*|what is next*|what's next*|whats next*|what next|what now|" +
      "what happens next*|what happens now|what will happen next*|what could happen next*|what may happen next*|" +
      "looking ahead*|looking forward|the road ahead*|road ahead*|the way ahead|the way forward|the path ahead|" +
      "the path forward|next steps*|the next steps*|what to watch*|what to watch for*|what to expect*|" +
      "what lies ahead*|what is ahead*|what's ahead*|coming up|coming next|what to look out for*|up next",
    turn: "however|but|yet|still,|nevertheless|nonetheless|even so|that said|even then|on the other hand|then again|all the same|having said that",
    areas:
      "area|areas|field|fields|sphere|spheres|sector|sectors|domain|domains|where|pave the way|paves the way",
    outcomes:
      "outcome|outcomes|result|results|scenario|scenarios|possibility|possibilities|option|options|consequence|consequences",
    questions: "question|questions|ask|asks|asking|unanswered|unknown|unknowns|remains to be seen|unclear",
  },
  de: {
    summary: "zusammenfassung|kurz gesagt|in kürze|kurzfassung|vorspann",
    article: "artikel|der artikel|volltext|haupttext",
    headline: "überschrift|titel|schlagzeile",
    byline: "autor|autorin|von",
    outlook:
      "ausblick|der ausblick|ausblick auf*|wie geht es weiter*|wie es weitergeht*|wie es weiter geht|so geht es weiter*|" +
      "was kommt als nächstes*|was als nächstes kommt|was nun|was jetzt|was kommt|die nächsten schritte*|nächste schritte*|" +
      "was bevorsteht|wie gehts weiter|der weg nach vorn|blick nach vorn|worauf es jetzt ankommt",
    turn: "doch|aber|jedoch|allerdings|dennoch|trotzdem|gleichwohl|indes|indessen|dagegen|andererseits",
    areas: "bereich|bereiche|bereichen|feld|felder|feldern|gebiet|gebiete|gebieten|sektoren",
    outcomes: "ergebnis|ergebnisse|ergebnissen|folgen|szenario|szenarien|möglichkeit|möglichkeiten|ausgang",
    questions: "frage|fragen|offen|ungeklärt|unklar",
  },
  fr: {
    summary: "résumé|en bref|chapô|chapeau|synthèse",
    article: "article|l'article|texte|corps de l'article",
    headline: "titre",
    byline: "auteur|autrice|par",
    outlook:
      "et maintenant|et après|et ensuite|la suite|et la suite|perspectives|les perspectives|perspectives pour*|" +
      "que va t il se passer*|ce qui vient ensuite|ce qui nous attend|ce qui attend*|prochaines étapes*|les prochaines étapes*|" +
      "quelles suites|quelle suite|à suivre|à venir|ce qui va suivre|ce qu'il faut surveiller",
    turn: "cependant|mais|toutefois|pourtant|néanmoins|en revanche|malgré tout",
    areas: "domaine|domaines|secteur|secteurs|champ|champs",
    outcomes: "résultat|résultats|issue|issues|scénario|scénarios|possibilités|conséquences",
    questions: "question|questions|incertain",
  },
  es: {
    summary: "resumen|en breve|sumario|entradilla|en síntesis",
    article: "artículo|el artículo|texto|noticia",
    headline: "titular|título",
    byline: "autor|autora|por",
    outlook:
      "qué sigue*|qué viene después*|qué viene ahora*|qué viene*|lo que viene*|qué pasará ahora*|y ahora qué|y ahora|" +
      "perspectivas|las perspectivas|perspectivas para*|próximos pasos*|los próximos pasos*|mirando al futuro|" +
      "mirando hacia adelante|de cara al futuro|el camino por delante|qué esperar*|qué ocurrirá después",
    turn: "pero|sin embargo|no obstante|aun así|con todo|ahora bien|en cambio",
    areas: "área|áreas|ámbito|ámbitos|campo|campos|sector|sectores|esferas|terrenos",
    outcomes: "resultado|resultados|escenario|escenarios|posibilidades|consecuencias|desenlaces",
    questions: "pregunta|preguntas|interrogantes|incógnitas",
  },
  it: {
    summary: "sommario|riassunto|in breve|sintesi|occhiello",
    article: "articolo|testo|l'articolo",
    headline: "titolo",
    byline: "autore|autrice|di",
    outlook:
      "cosa succede ora|che cosa succede ora|cosa succederà ora|cosa succederà*|e adesso|e ora|prospettive|le prospettive|" +
      "prossimi passi*|i prossimi passi*|cosa viene dopo|cosa ci aspetta|che cosa ci aspetta|uno sguardo al futuro|il futuro prossimo",
    turn: "ma|però|tuttavia|eppure|ciononostante|nondimeno|d'altra parte",
    areas: "settore|settori|ambito|ambiti|campo|campi|aree",
    outcomes: "risultati|esiti|scenari|scenario|possibilità|conseguenze",
    questions: "domanda|domande|interrogativi",
  },
  pt: {
    summary: "resumo|em resumo|em síntese|sumário",
    article: "artigo|texto|matéria",
    headline: "título|manchete",
    byline: "autor|autora|por",
    outlook:
      "o que vem a seguir*|o que vem depois*|o que vem pela frente|o que esperar*|e agora|perspectivas|perspetivas|as perspectivas|" +
      "próximos passos*|os próximos passos*|o que se segue|olhando para o futuro|o caminho a seguir",
    turn: "mas|porém|contudo|no entanto|todavia|entretanto|ainda assim",
    areas: "área|áreas|setor|setores|campo|campos|âmbito|domínios",
    outcomes: "resultados|cenário|cenários|possibilidades|consequências|desfechos",
    questions: "pergunta|perguntas|questões|dúvidas",
  },
  nl: {
    summary: "samenvatting|in het kort|kort",
    article: "artikel|tekst",
    headline: "titel|kop|koptekst",
    byline: "auteur|door",
    outlook:
      "vooruitblik|vooruitzichten|wat nu|hoe nu verder|wat komt er nu|wat komt hierna|wat volgt|wat gebeurt er nu*|" +
      "de volgende stappen*|volgende stappen*|hoe verder|hoe gaat het verder|een blik vooruit|de weg vooruit",
    turn: "maar|echter|toch|niettemin|desondanks|daarentegen",
    areas: "gebied|gebieden|terrein|terreinen|sectoren",
    outcomes: "uitkomst|uitkomsten|resultaten|scenario's|mogelijkheden|gevolgen",
    questions: "vraag|vragen|onduidelijk",
  },
  sv: {
    summary: "sammanfattning|i korthet|ingress",
    article: "artikel|text",
    headline: "rubrik|titel",
    outlook:
      "vad händer nu|vad händer härnäst|nästa steg|framåtblick|vad kommer härnäst|utsikter|vägen framåt",
    turn: "men|dock|ändå|likväl|emellertid",
  },
  da: {
    summary: "resumé|kort fortalt|sammenfatning|sammendrag",
    article: "artikel|artikkel|tekst",
    headline: "overskrift|rubrik|tittel",
    outlook:
      "hvad sker der nu|hvad nu|næste skridt|de næste skridt|udsigter|hva skjer nå|hva skjer videre|hva nå|neste steg|veien videre|vejen frem",
    turn: "men|dog|alligevel|imidlertid|likevel",
  },
  fi: {
    summary: "tiivistelmä|yhteenveto|lyhyesti",
    article: "artikkeli|juttu",
    headline: "otsikko",
    outlook: "mitä seuraavaksi|mitä tapahtuu seuraavaksi|seuraavat askeleet|näkymät|katse eteenpäin",
    turn: "mutta|kuitenkin|silti",
  },
  pl: {
    summary: "streszczenie|podsumowanie|w skrócie|skrót",
    article: "artykuł|tekst",
    headline: "tytuł|nagłówek",
    outlook:
      "co dalej*|co będzie dalej|następne kroki|kolejne kroki|perspektywy|co nas czeka|spojrzenie w przyszłość",
    turn: "ale|jednak|jednakże|niemniej|mimo to|lecz",
  },
  cs: {
    summary: "shrnutí|souhrn|ve zkratce|zhrnutie",
    article: "článek|text|článok",
    headline: "titulek|nadpis|titulok",
    outlook: "co bude dál*|co dál*|co přijde|další kroky|výhled|čo bude ďalej|čo ďalej|ďalšie kroky",
    turn: "ale|avšak|však|přesto|napriek tomu",
  },
  ro: {
    summary: "rezumat|pe scurt|sinteză",
    article: "articol|text",
    headline: "titlu",
    outlook: "ce urmează*|pașii următori|următorii pași|perspective|privind înainte",
    turn: "dar|însă|totuși|cu toate acestea",
  },
  hu: {
    summary: "összefoglaló|röviden|kivonat",
    article: "cikk|szöveg",
    headline: "cím",
    outlook: "mi következik|mi jön most|mi jön ezután|hogyan tovább|következő lépések|kilátások",
    turn: "de|azonban|ugyanakkor|mégis|viszont",
  },
  el: {
    summary: "περίληψη|σύνοψη|εν συντομία",
    article: "άρθρο|κείμενο",
    headline: "τίτλος",
    outlook:
      "τι ακολουθεί|τι έρχεται|τα επόμενα βήματα|επόμενα βήματα|προοπτικές|και τώρα τι|τι μέλλει γενέσθαι",
    turn: "ωστόσο|όμως|αλλά|παρ' όλα αυτά|εντούτοις",
  },
  tr: {
    summary: "özet|kısaca",
    article: "makale|haber|metin",
    headline: "başlık",
    outlook:
      "bundan sonra ne olacak|sırada ne var|sonraki adımlar|önümüzdeki adımlar|beklentiler|ileriye bakış|şimdi ne olacak",
    turn: "ancak|fakat|ama|yine de|bununla birlikte|buna rağmen",
  },
  ru: {
    summary: "кратко|коротко|резюме|аннотация|сводка|краткое содержание",
    article: "статья|текст|материал",
    headline: "заголовок",
    byline: "автор|авторы",
    outlook:
      "что дальше*|что будет дальше*|что произойдёт дальше|что произойдет дальше|дальнейшие шаги*|следующие шаги*|" +
      "перспективы|взгляд вперёд|взгляд вперед|чего ждать*|чего ожидать*|прогноз|что впереди|что теперь",
    turn: "однако|но|тем не менее|впрочем|и всё же|и все же|всё же|все же|вместе с тем|в то же время|при этом",
    areas: "область|области|областях|сфера|сферы|сферах|направления|направлениях|отрасли|отраслях",
    outcomes: "итоги|исход|исходы|результаты|результатов|сценарии|сценариев|варианты|последствия",
    questions: "вопрос|вопросы|неясно|неизвестно",
  },
  uk: {
    summary: "коротко|стисло|резюме|підсумок",
    article: "стаття|текст",
    headline: "заголовок",
    outlook: "що далі*|що буде далі*|наступні кроки|перспективи|подальші кроки|чого чекати*",
    turn: "однак|проте|але|утім|втім|водночас|тим не менш",
  },
  ar: {
    summary: "ملخص|الملخص|موجز|خلاصة|الخلاصة|باختصار",
    article: "المقال|مقال|المقالة|النص|نص المقال",
    headline: "العنوان|عنوان",
    byline: "بقلم|الكاتب|كتب",
    outlook:
      "ماذا بعد*|ماذا بعد ذلك|ما التالي|ما الذي سيحدث بعد ذلك|ماذا سيحدث بعد ذلك|الخطوات التالية|الخطوات المقبلة|" +
      "الخطوات القادمة|نظرة إلى المستقبل|نظرة مستقبلية|نظرة إلى الأمام|الآفاق|آفاق المستقبل|التوقعات|ما القادم|الطريق إلى الأمام|ماذا ينتظر*|ما ينتظر*",
    turn: "لكن|ولكن|غير أن|إلا أن|ومع ذلك|مع ذلك|بيد أن|على أن|في المقابل|رغم ذلك",
    areas: "مجال|مجالات|المجالات|ميادين|قطاعات",
    outcomes: "نتائج|النتائج|سيناريوهات|احتمالات|الاحتمالات|النتائج المحتملة",
    questions: "سؤال|أسئلة|الأسئلة|تساؤلات",
  },
  fa: {
    summary: "خلاصه|چکیده|به اختصار",
    article: "مقاله|متن|گزارش",
    headline: "عنوان|تیتر",
    outlook:
      "گام بعدی چیست|بعد چه می‌شود|چه در پیش است|گام‌های بعدی|گام های بعدی|چشم‌انداز|چشم انداز|نگاه به آینده",
    turn: "اما|ولی|با این حال|با وجود این|با این همه",
  },
  ur: {
    summary: "خلاصہ|مختصر",
    article: "مضمون|متن",
    headline: "عنوان|سرخی",
    outlook: "آگے کیا ہوگا|آگے کیا|اگلے اقدامات|آئندہ کیا ہوگا|مستقبل کی جھلک",
    turn: "تاہم|لیکن|مگر|اس کے باوجود",
  },
  he: {
    summary: "תקציר|בקצרה|סיכום",
    article: "כתבה|מאמר|הכתבה",
    headline: "כותרת",
    outlook: "מה הלאה*|מה צפוי*|הצעדים הבאים|מבט קדימה|מה יקרה עכשיו|מה עכשיו",
    turn: "אולם|אבל|אך|עם זאת|ואולם|בכל זאת",
  },
  hi: {
    summary: "सारांश|संक्षेप|संक्षेप में|सार",
    article: "लेख|आलेख|समाचार|पूरा लेख",
    headline: "शीर्षक",
    byline: "लेखक",
    outlook:
      "आगे क्या|आगे क्या होगा|अब आगे क्या|अब आगे क्या होगा|आगे की राह|आगे का रास्ता|अगले कदम|आगे की ओर|भविष्य की राह|आगे क्या आता है|आगे क्या है",
    turn: "हालांकि|हालाँकि|लेकिन|परंतु|परन्तु|किंतु|किन्तु|मगर|फिर भी|इसके बावजूद",
    areas: "क्षेत्र|क्षेत्रों|दायरे",
    outcomes: "परिणाम|परिणामों|नतीजे|संभावनाएं|संभावनाएँ|संभावित",
    questions: "प्रश्न|सवाल",
  },
  bn: {
    summary: "সারাংশ|সারসংক্ষেপ|সংক্ষেপে",
    article: "নিবন্ধ|প্রতিবেদন",
    headline: "শিরোনাম",
    outlook: "এরপর কী|এরপর কী হবে|সামনে কী|পরবর্তী পদক্ষেপ|সামনের পথ",
    turn: "তবে|কিন্তু|তা সত্ত্বেও",
  },
  zh: {
    summary: "摘要|概要|导语|導語|简介|提要|内容提要",
    article: "正文|文章|全文|原文",
    headline: "标题|標題|题目",
    byline: "作者|记者|記者",
    outlook:
      "接下来会怎样|接下来|接下来会发生什么|接下来是什么|下一步|下一步是什么|下一步怎么走|后续|未来展望|展望未来|展望|前景|前景展望|后续发展|" +
      "接下來會怎樣|接下來|未來展望|展望未來|後續|後續發展|前瞻|未来走向",
    turn: "然而|但是|但|不过|不過|可是|尽管如此|儘管如此|话虽如此",
    areas: "领域|領域|方面",
    outcomes: "结果|結果|情景|可能性|后果",
    questions: "问题|問題|疑问",
  },
  ja: {
    summary: "要約|概要|要旨|まとめ|リード",
    article: "記事|本文|全文",
    headline: "見出し|タイトル|題名",
    byline: "著者|記者|執筆",
    outlook:
      "今後の展望|今後の見通し|今後|次に何が起こるか|次は何か|これから|これからどうなる|これからどうなるのか|今後の予定|次のステップ|展望|見通し|今後の行方|次に来るもの",
    turn: "しかし|だが|ただし|とはいえ|それでも|けれども|ところが|もっとも、",
    areas: "分野|領域",
    outcomes: "結果|シナリオ|可能性",
    questions: "疑問|問い|課題",
  },
  ko: {
    summary: "요약|개요|한줄 요약",
    article: "기사|본문|전문",
    headline: "제목",
    byline: "기자|글쓴이",
    outlook: "다음은 무엇인가|앞으로의 전망|향후 전망|전망|다음 단계|앞으로|이후 전망|앞으로 어떻게 되나",
    turn: "그러나|하지만|다만|그럼에도|그렇지만",
    areas: "분야|영역",
    outcomes: "결과|시나리오|가능성",
    questions: "질문|의문",
  },
  id: {
    summary: "ringkasan|intisari|singkatnya",
    article: "artikel|berita",
    headline: "judul",
    outlook:
      "apa selanjutnya|apa langkah selanjutnya|langkah selanjutnya|langkah berikutnya|prospek|ke depan|melihat ke depan",
    turn: "namun|tetapi|tapi|meski demikian|akan tetapi",
  },
  vi: {
    summary: "tóm tắt|tóm lược",
    article: "bài viết|nội dung",
    headline: "tiêu đề",
    outlook:
      "điều gì tiếp theo|bước tiếp theo|các bước tiếp theo|triển vọng|điều gì sẽ xảy ra tiếp theo|nhìn về phía trước",
    turn: "tuy nhiên|nhưng|dù vậy|mặc dù vậy",
  },
};
