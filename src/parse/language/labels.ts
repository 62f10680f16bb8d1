/**
 * Labels before a headline, a byline, a summary and the article, by language: phrases separated by `|`, in
 * lower case and without punctuation.
 */
export const labels = {
  en: {
    summary: "summary|standfirst|in brief|in short|abstract|synopsis",
    article: "article|story|full article|full story|main text",
    headline: "headline|title",
    byline: "byline|author|authors|by",
  },
  de: {
    summary: "zusammenfassung|kurz gesagt|in kürze|kurzfassung|vorspann",
    article: "artikel|der artikel|volltext|haupttext",
    headline: "überschrift|titel|schlagzeile",
    byline: "autor|autorin|von",
  },
  fr: {
    summary: "résumé|en bref|chapô|chapeau|synthèse",
    article: "article|l'article|texte|corps de l'article",
    headline: "titre",
    byline: "auteur|autrice|par",
  },
  es: {
    summary: "resumen|en breve|sumario|entradilla|en síntesis",
    article: "artículo|el artículo|texto|noticia",
    headline: "titular|título",
    byline: "autor|autora|por",
  },
  it: {
    summary: "sommario|riassunto|in breve|sintesi|occhiello",
    article: "articolo|testo|l'articolo",
    headline: "titolo",
    byline: "autore|autrice|di",
  },
  pt: {
    summary: "resumo|em resumo|em síntese|sumário",
    article: "artigo|texto|matéria",
    headline: "título|manchete",
    byline: "autor|autora|por",
  },
  nl: {
    summary: "samenvatting|in het kort|kort",
    article: "artikel|tekst",
    headline: "titel|kop|koptekst",
    byline: "auteur|door",
  },
  sv: {
    summary: "sammanfattning|i korthet|ingress",
    article: "artikel|text",
    headline: "rubrik|titel",
  },
  da: {
    summary: "resumé|kort fortalt|sammenfatning|sammendrag",
    article: "artikel|artikkel|tekst",
    headline: "overskrift|rubrik|tittel",
  },
  fi: {
    summary: "tiivistelmä|yhteenveto|lyhyesti",
    article: "artikkeli|juttu",
    headline: "otsikko",
  },
  pl: {
    summary: "streszczenie|podsumowanie|w skrócie|skrót",
    article: "artykuł|tekst",
    headline: "tytuł|nagłówek",
  },
  cs: {
    summary: "shrnutí|souhrn|ve zkratce|zhrnutie",
    article: "článek|text|článok",
    headline: "titulek|nadpis|titulok",
  },
  ro: {
    summary: "rezumat|pe scurt|sinteză",
    article: "articol|text",
    headline: "titlu",
  },
  hu: {
    summary: "összefoglaló|röviden|kivonat",
    article: "cikk|szöveg",
    headline: "cím",
  },
  el: {
    summary: "περίληψη|σύνοψη|εν συντομία",
    article: "άρθρο|κείμενο",
    headline: "τίτλος",
  },
  tr: {
    summary: "özet|kısaca",
    article: "makale|haber|metin",
    headline: "başlık",
  },
  ru: {
    summary: "кратко|коротко|резюме|аннотация|сводка|краткое содержание",
    article: "статья|текст|материал",
    headline: "заголовок",
    byline: "автор|авторы",
  },
  uk: {
    summary: "коротко|стисло|резюме|підсумок",
    article: "стаття|текст",
    headline: "заголовок",
  },
  ar: {
    summary: "ملخص|الملخص|موجز|خلاصة|الخلاصة|باختصار",
    article: "المقال|مقال|المقالة|النص|نص المقال",
    headline: "العنوان|عنوان",
    byline: "بقلم|الكاتب|كتب",
  },
  fa: {
    summary: "خلاصه|چکیده|به اختصار",
    article: "مقاله|متن|گزارش",
    headline: "عنوان|تیتر",
  },
  ur: {
    summary: "خلاصہ|مختصر",
    article: "مضمون|متن",
    headline: "عنوان|سرخی",
  },
  he: {
    summary: "תקציר|בקצרה|סיכום",
    article: "כתבה|מאמר|הכתבה",
    headline: "כותרת",
  },
  hi: {
    summary: "सारांश|संक्षेप|संक्षेप में|सार",
    article: "लेख|आलेख|समाचार|पूरा लेख",
    headline: "शीर्षक",
    byline: "लेखक",
  },
  bn: {
    summary: "সারাংশ|সারসংক্ষেপ|সংক্ষেপে",
    article: "নিবন্ধ|প্রতিবেদন",
    headline: "শিরোনাম",
  },
  zh: {
    summary: "摘要|概要|导语|導語|简介|提要|内容提要",
    article: "正文|文章|全文|原文",
    headline: "标题|標題|题目",
    byline: "作者|记者|記者",
  },
  ja: {
    summary: "要約|概要|要旨|まとめ|リード",
    article: "記事|本文|全文",
    headline: "見出し|タイトル|題名",
    byline: "著者|記者|執筆",
  },
  ko: {
    summary: "요약|개요|한줄 요약",
    article: "기사|본문|전문",
    headline: "제목",
    byline: "기자|글쓴이",
  },
  id: {
    summary: "ringkasan|intisari|singkatnya",
    article: "artikel|berita",
    headline: "judul",
  },
  vi: {
    summary: "tóm tắt|tóm lược",
    article: "bài viết|nội dung",
    headline: "tiêu đề",
  },
};
