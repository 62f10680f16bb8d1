import { phrases } from "../language/phrases.ts";
import { normalizeKey } from "./entry.ts";
import type { FieldName } from "./fields.ts";

/**
 * The keys of each field, in the spellings of Hugo, Jekyll, Eleventy, Astro, Ghost, Zola, Hexo, Pelican and others, as
 * normalized by `normalizeKey`. The order is the priority when a story has several keys of one field.
 */
const keysOfFields: Record<FieldName, string> = {
  headline: "headline title",
  kicker: "kicker eyebrow overline topline",
  summary:
    "summary standfirst dek deck excerpt customexcerpt description desc subtitle subheadline subheading subhead " +
    "abstract teaser spoiler lede intro metadescription seodescription",
  byline:
    "byline authors author creator writer writers by primaryauthor authorname reporter reporters journalist correspondent",
  published:
    "published date pubdate pubdatetime publishedat publisheddate publishedon publishedtime datepublished publishdate " +
    "publishat publishon publicationdate dateofpublication posted postedat postdate created createdat createddate " +
    "creationdate datecreated datum veröffentlicht fecha publicado publié дата опубликовано 日期 日付 날짜",
  updated:
    "updated lastmod modified updateddate updatedat updatedon modifieddate modifiedat moddatetime datemodified dateupdated " +
    "lastmodified lastmodifiedat lastupdated lastupdate modificationdate aktualisiert geändert actualizado обновлено 更新",
  topics:
    "topics topic categories category section sections primarytag ressort rubrik kategorie kategorien catégorie " +
    "catégories rubrique categoría categorías categoria categorias рубрика 分类 カテゴリ tags tag schlagwörter schlagworte " +
    "motsclés étiquettes etiquetas теги 标签 タグ keywords",
  facts: "facts",
  image:
    "image leadimage cover coverimage heroimage hero featureimage featuredimage featuredimagepreview images banner bannerimage " +
    "picture photo thumbnail thumb headerimage header teaserimage ogimage socialimage shareimage preview",
  lang: "lang language locale sprache langue idioma lingua язык 语言 言語",
  slug: "slug permalink url",
  sources: "sources source",
  corrections: "corrections correction errata erratum",
};

/** The keys of a field, the first of which counts most. */
export const keysOf = new Map(
  Object.entries(keysOfFields).map(([field, keys]) => [
    field as FieldName,
    [...keys.split(" "), ...localKeysOf(field as FieldName)],
  ]),
);

/** The labels that stories in other languages have above their text, such as `Titel`. */
function localKeysOf(field: FieldName): string[] {
  if (field !== "headline" && field !== "byline" && field !== "summary") return [];
  return phrases(field).map(normalizeKey);
}

const fieldOfKey = new Map(
  [...keysOf].flatMap(([field, keys]) => keys.map((key) => [key, field] as const)).reverse(),
);

/** The field that a normalized key stands for, if any. */
export function fieldOf(key: string): FieldName | undefined {
  return fieldOfKey.get(key);
}
