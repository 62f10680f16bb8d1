/*
 * Words in the names of files and folders that hold stories back, in the languages of the word lists: lower case,
 * phrases with spaces between their words.
 */

/** The story is a draft. */
export const draftWords = [
  ...["draft", "drafts", "unpublished", "wip", "work in progress"],
  ...[
    "entwurf",
    "entwürfe",
    "entwuerfe",
    "unveröffentlicht",
    "unfertig",
    "brouillon",
    "brouillons",
    "non publié",
  ],
  ...["ébauche", "borrador", "borradores", "sin publicar", "bozza", "bozze", "non pubblicato"],
  ...["rascunho", "rascunhos", "não publicado", "concepten", "ongepubliceerd", "utkast", "udkast", "luonnos"],
  ...["szkic", "szkice", "ciornă", "piszkozat", "πρόχειρο", "πρόχειρα", "taslak", "taslaklar"],
  ...["черновик", "черновики", "чернетка", "чернетки", "مسودة", "مسودات", "پیش‌نویس", "טיוטה", "טיוטות"],
  ...["मसौदा", "草稿", "初稿", "下書き", "下书き", "未公開", "未发布", "未发表", "초안", "bản nháp"],
];

/** The story is not to be published, or not yet. */
export const withheldWords = [
  ...["embargoed", "under embargo", "sperrfrist", "unter embargo", "sous embargo"],
  ...["embargado", "embargada", "bajo embargo", "sotto embargo", "sob embargo", "onder embargo"],
  ...["pod embargiem", "под эмбарго", "під ембарго", "באמברגו", "엠바고"],
];

/** The same, but they may also be what a story is about: they count in brackets, in capitals and as names of folders. */
export const withheldMarks = [
  ...["embargo", "hold", "on hold", "private", "privat", "confidential", "vertraulich", "in progress"],
  ...["unfinished", "not ready", "unfertig", "gesperrt"],
];

/** The same, but they count only as names of folders. */
export const withheldFolders = [
  ...[
    "trash",
    "bin",
    "deleted",
    "rejected",
    "spiked",
    "internal",
    "intern",
    "pending",
    "in review",
    "scratch",
  ],
  ...["to do", "todo", "in arbeit", "papierkorb", "en cours", "corbeille", "privé", "en curso", "papelera"],
  ...["privado", "cestino", "privato", "in corso", "lixeira", "prullenbak", "kosz", "koš", "çöp"],
  ...["корзина", "кошик", "личное", "в работе", "回收站", "ゴミ箱", "私密", "휴지통", "진행 중"],
];

/** They forbid publication wherever they stand. */
export const forbiddingPhrases = [
  ...["dontpublish", "do not use", "notforpublication", "embargoed until", "embargoed till", "embargo until"],
  ...["embargo till", "embargo bis", "hold until", "nao publicar", "不发布", "不發布"],
  ...[
    "do not publish",
    "don t publish",
    "dont publish",
    "donotpublish",
    "not for publication",
    "not for release",
  ],
  ...[
    "nicht veröffentlichen",
    "nicht zur veröffentlichung",
    "ne pas publier",
    "ne pas diffuser",
    "no publicar",
  ],
  ...["non pubblicare", "não publicar", "niet publiceren", "niet voor publicatie", "får ej publiceras"],
  ...["må ikke offentliggøres", "ei saa julkaista", "nie publikować", "nepublikovat", "a nu se publica"],
  ...["не публиковать", "не для публикации", "не публікувати", "не для публікації", "لا تنشر", "לא לפרסום"],
  ...["yayınlama", "请勿发布", "禁止发布", "公開禁止", "배포 금지"],
];

/** They say nothing about a story: `my drafts`, `Draft stories`, `drafts-old`. */
export const fillers = new Set(
  (
    "a an the my our your all some new old older latest current stuff things story stories article articles post " +
    "posts piece pieces text texts file files folder news copy copies version versions v ver rev final first second " +
    "third rough and of for meine alte neue alt neu artikel texte mes mis mi i miei os meus alle 箱 夹 中"
  ).split(" "),
);

/** What follows such a word where it ends a name: `draft v2`, `draft final`, `draft copy`. */
export const versions = new Set("v ver version rev no nr copy final new old latest edited a b c".split(" "));

/** Words before “draft” that make it something else than a text. */
export const otherDrafts = new Set(
  (
    "nfl nba wnba nhl mlb mls afl nrl pwhl nwsl ipl military army war conscription player players rookie expansion " +
    "entry amateur mock fantasy supplemental round league overnight deep shallow sea back cold"
  ).split(" "),
);
