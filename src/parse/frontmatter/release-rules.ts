import { latestMoment } from "../language/moment.ts";
import { type Locale, propertyOf, textOf, type Value } from "./entry.ts";
import { parseStatedDate, type StatedDate } from "./stated-date.ts";

/**
 * What a field says about the release of its story: nothing against it (free), that it is held back, that it is held
 * back until or from a moment, or something that is not understood, with what would be.
 */
export type Verdict =
  | "free"
  | "held"
  | { type: "not-before" | "not-after"; moment: StatedDate; isDate?: true }
  | { expected: string };

type Rule = (value: Value, locale: Locale) => Verdict;

/** The rule of a normalized key, if it says when its story is released. */
export function ruleOf(key: string): Rule | undefined {
  return rules.get(key);
}

/** Whether a value is `true`, `false` or another word for one of them. */
export function isFlag(value: Value): boolean {
  return yes.has(wordOf(value)) || no.has(wordOf(value));
}

const yes = new Set("true yes y on 1 x ja oui si sí sim да так evet ✓".split(" "));
const no = new Set("false no n off 0 none never nein non nee não нет ні hayır - —".split(" "));
const freeStatus = new Set(
  "published publish public live final released release online approved done complete completed ready open visible listed sent all everyone veröffentlicht publié publicado pubblicato gepubliceerd опубликовано".split(
    " ",
  ),
);
const heldStatus = new Set(
  "draft drafts autodraft pending pendingreview private hidden unlisted unpublished inreview review needsreview idea wip inprogress todo notstarted internal members membersonly paid tiers none inherit trash trashed deleted archived withdrawn retracted expired embargo embargoed onhold hold skip entwurf brouillon borrador bozza rascunho concept utkast черновик чернетка 草稿 下書き 초안 مسودة".split(
    " ",
  ),
);
/** Words that stand in for a date that is not known yet. */
const notYet = /^(?:tbc|tbd|tba|to be|soon|later|pending|draft|never|unscheduled|not yet|asap|\?+|x{2,})\b/iu;

/** `draft: true` */
const flag: Rule = (value) => truthOf(value, "held", "free");
/** `published: false` */
const reversedFlag: Rule = (value) => truthOf(value, "free", "held");
/** `published: false`, or the date of publication. */
const flagOrDate: Rule = (value, locale) => {
  const date = momentIn(value, locale);
  return date ? { type: "not-before", moment: date, isDate: true } : orDate(reversedFlag(value, locale));
};
/** A date that is no statement about the release where it is not understood. */
const date: Rule = (value, locale) => {
  if (value instanceof Map) {
    const inner = propertyOf(value, "published", "publish", "publishdate", "date", "until");
    return inner === undefined || inner instanceof Map ? "free" : date(inner, locale);
  }
  const moment = momentIn(value, locale);
  if (moment) return { type: "not-before", moment, isDate: true };
  // A date in an unusual form may lie in the future, and its day can be found all the same.
  const text = textOf(value) ?? "";
  const latest = latestMoment(text.slice(0, 100), [locale.lang, "en"]);
  if (latest) return { type: "not-before", moment: { date: latest.stamp }, isDate: true };
  return notYet.test(text) ? "held" : "free";
};
const publishDate: Rule = (value, locale) => {
  const moment = momentIn(value, locale);
  return moment ? { type: "not-before", moment, isDate: true } : { expected: dateExpected };
};
/** `embargo: true`, or the moment at which it ends; without a zone the latest that may be meant. */
const embargo: Rule = (value, locale) => {
  const text = textOf(value) ?? "";
  const moment = momentIn(value, locale);
  const latest =
    moment?.zoneless || (!moment && /\b(?:noon|midnight)\b/iu.test(text))
      ? latestMoment(text, [locale.lang, "en"])
      : undefined;
  if (latest)
    return { type: "not-before", moment: { date: latest.stamp, ...(latest.assumed && { zoneless: true }) } };
  if (moment) return { type: "not-before", moment };
  return textOf(value)?.toLowerCase() === "lifted" ? "free" : orDate(flag(value, locale));
};
/** `expired: true`, or the moment from which on the story is gone. */
const expiry: Rule = (value, locale) => {
  const moment = momentIn(value, locale);
  return moment ? { type: "not-after", moment } : orDate(flag(value, locale));
};
const status: Rule = (value) => {
  // Notion and others put a sign before the word.
  const word = wordOf(value).replace(/[^\p{L}\p{M}\p{N}]+/gu, "") || wordOf(value);
  if (heldStatus.has(word)) return "held";
  return freeStatus.has(word) ? "free" : { expected: "`published`, or `draft`" };
};
/** A key that other things are called by, too: only a word such as `draft` holds the story back. */
const maybeStatus: Rule = (value) =>
  /^(?:drafts?|pending|private|unpublished|inreview|wip|trash|entwurf|brouillon|borrador|bozza|rascunho|concept|utkast|черновик|чернетка|草稿|下書き|초안|مسودة|טיוטה)$/u.test(
    wordOf(value),
  )
    ? "held"
    : "free";
/** Keys with other meanings, too: only a word for yes holds the story back. */
const maybeFlag: Rule = (value) => (yes.has(wordOf(value)) ? "held" : "free");
/** `ready: false`, of keys that state nothing else with certainty. */
const maybeReversedFlag: Rule = (value) => (no.has(wordOf(value)) ? "held" : "free");
const password: Rule = (value) => (no.has(wordOf(value)) ? "free" : "held");
/** The readers who may see the story. */
const access: Rule = (value, locale) => (freeStatus.has(wordOf(value)) ? "free" : password(value, locale));
/** `permalink: false` writes no page. */
const address: Rule = (value) => (wordOf(value) === "false" ? "held" : "free");
/** Hugo's `build`, with `render: never`. */
const build: Rule = (value) => {
  if (!(value instanceof Map)) return "free";
  const words = [propertyOf(value, "render"), propertyOf(value, "list")].map((one) => wordOf(one ?? ""));
  return words.some((word) => word === "never" || word === "false") ? "held" : "free";
};

const dateExpected = "a date, as in 2026-11-23, or with time and zone, as in 2026-11-23T07:30+01:00";
const momentIn = (value: Value, locale: Locale) => parseStatedDate(textOf(value) ?? "", locale);
const wordOf = (value: Value) => (textOf(value) ?? "").toLowerCase().replace(/(?<=.)[\s_-]+/gu, "");
const orDate = (verdict: Verdict): Verdict =>
  typeof verdict === "object" ? { expected: dateExpected } : verdict;

function truthOf(value: Value, ifTrue: Verdict, ifFalse: Verdict): Verdict {
  const word = wordOf(value);
  if (yes.has(word)) return ifTrue;
  return no.has(word) ? ifFalse : { expected: "true or false" };
}

const keysOfRules: [Rule, keys: string][] = [
  [
    flag,
    "draft isdraft drafted hidden ishidden hide private isprivate unlisted isunlisted unpublished wip headless " +
      "donotpublish dontpublish nopublish eleventyexcludefromcollections entwurf brouillon borrador bozza rascunho черновик " +
      "чернетка 草稿 下書き 초안 مسودة טיוטה",
  ],
  [maybeFlag, "concept utkast"],
  [maybeReversedFlag, "ready isready approved isapproved cleared readytopublish"],
  [reversedFlag, "ispublished public ispublic listed islisted visible isvisible render dgpublish"],
  [flagOrDate, "published publish live golive veröffentlicht publié publicado опубликовано"],
  [
    date,
    "date pubdate pubdatetime publishedat publisheddate publishedon publishedtime datepublished publicationdate dateofpublication",
  ],
  [
    publishDate,
    "publishdate publishat publishon publishfrom scheduledat scheduledfor scheduleddate schedule notbefore availablefrom releasedate releaseat golivedate liveon livedate livefrom onlinefrom",
  ],
  [
    embargo,
    "embargo embargoed embargoeduntil embargountil embargodate embargoend embargoends embargotime embargolift holduntil hold sperrfrist",
  ],
  [
    expiry,
    "expirydate expiredate expiry expires expiresat expireson expiration expirationdate expire expireat expireddate expired unpublishdate unpublishat unpublishedat unpublishon unpublish notafter availableuntil validuntil",
  ],
  [status, "status poststatus publishstatus publicationstatus visibility postvisibility"],
  [
    maybeStatus,
    "state stage phase workflow workflowstate reviewstatus type layout estado estatus stato statut situação статус 状态 狀態 状態 ステータス الحالة סטטוס durum",
  ],
  [password, "password membersonly"],
  [access, "access"],
  [address, "permalink"],
  [build, "build"],
];
const rules = new Map(
  keysOfRules.flatMap(([rule, keys]) => keys.split(" ").map((key) => [key, rule] as const)),
);

/** All normalized keys that say when a story is released. */
export const releaseKeys = [...rules.keys()];
