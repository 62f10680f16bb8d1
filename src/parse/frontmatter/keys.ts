import { phrases } from "../language/phrases.ts";
import { normalizeKey } from "./entry.ts";
import type { FieldName } from "./fields.ts";

/**
 * The keys of each field, in the spellings of Hugo, Jekyll, Eleventy, Astro, Ghost, Zola, Hexo, Pelican and others, as
 * `normalizeKey` makes them. Where a story has several keys of one field, the first of them here counts.
 */
const keysOfFields: Record<FieldName, string> = {
  headline: "headline title",
  kicker: "kicker eyebrow overline topline",
  summary:
    "summary standfirst dek deck excerpt customexcerpt description desc subtitle subheadline subheading subhead " +
    "abstract teaser lede intro metadescription seodescription",
  byline:
    "byline authors author creator writer writers by primaryauthor authorname reporter reporters journalist correspondent",
  published:
    "published date pubdate pubdatetime publishedat publisheddate publishedon publishedtime datepublished publishdate " +
    "publishat publishon publicationdate dateofpublication posted postedat postdate created createdat createddate " +
    "creationdate datecreated datum fecha дата 日期",
  updated:
    "updated lastmod modified updateddate updatedat updatedon modifieddate modifiedat moddatetime datemodified dateupdated " +
    "lastmodified lastmodifiedat lastupdated lastupdate modificationdate",
  topics: "topics topic categories category section sections primarytag tags tag keywords",
  facts: "facts",
  image:
    "image leadimage cover coverimage heroimage hero featureimage featuredimage featured_image images banner bannerimage " +
    "picture photo thumbnail thumb headerimage header teaserimage ogimage socialimage shareimage preview",
  lang: "lang language locale",
  slug: "slug permalink url",
  sources: "sources source",
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

/** Keys by which tools steer themselves. */
export const ignoredKeys = new Set(
  // Pages, addresses and templates.
  (
    "aliases alias redirectfrom redirectto redirect redirects layout template templateclass templateengineoverride theme style css " +
    "permalink url path uri basename filename originalurl canonical canonicalurl externalurl link links linkurl shortlink shorturl markup " +
    "outputs output format formats pagetemplate type kind id uid uuid guid postid commentid nid key name ref translationkey translations " +
    "slugs pagination paginate paginateby paginatepath sortby parent children weight order position priority index menu menus menutitle " +
    "nav navtitle navigation navigationtitle linktitle sidebar sidebarposition sidebarlabel toc tableofcontents showtoc tocopen hidetoc " +
    "toplevel cascade build resources headless eleventynavigation eleventycomputed eleventyimport pageid pagekey collection collections " +
    // Parts of the page.
    "comments comment commentable commentstatus pingstatus disqus disqusid disqusshortname isso share sharing showshare socialshare social likes " +
    "math mathjax katex mermaid highlight codefold syntaxhighlighting readingtime readtime readingtimeminutes wordcount minutes search " +
    "hidemeta hidesummary hidefooter showbreadcrumbs showreadingtime showdate showauthor showcomments breadcrumb breadcrumbs header footer " +
    "classes class cssclass cssclasses bodyclass color colour icon emoji logo badge banneralt pin pinned sticky stickypost top featured feature " +
    "highlighted recommended related relatedposts relatedarticles series seriesorder seriesindex part chapter volume issue number edition " +
    "newsletter newslettertitle emailsubject emailonly email contact telephone website affiliation affiliations " +
    // Search engines and feeds.
    "seo seotitle metatitle metakeywords meta metadata robots noindex nofollow sitemap sitemapexclude changefreq feed rss excludefromfeed " +
    "atom schema jsonld structureddata opengraph og twitter twittercard facebook keyphrase focuskeyword analytics " +
    // Files, places, rights and origins.
    "assets attachments attachment enclosure enclosures audio audiourl podcast video videourl videos youtube gallery media files file download " +
    "downloads duration episode season location place city country region coordinates latitude longitude lat lng geo map venue event eventdate " +
    "startdate enddate starttime endtime license licence copyright rights copyrightholder credit credits photocredit via viaurl origin " +
    "originaltitle originaldate firstpublished expand bibliography references citations cite doi isbn project projects client role " +
    "createdby updatedby editedby editor editors reviewer reviewedby translator translators contributor contributors authorurl authorlink " +
    "authoremail authorid authorimage authoravatar authortwitter authorbio avatar bio maintainer owner username user coauthors " +
    // Versions and export heads.
    "version revision rev tool generator importer importedfrom wordpressid wordpressurl wpid ghostid mobiledoc lexical html plaintext codeinjectionhead " +
    "codeinjectionfoot customtemplate tiers frontmatter created timezone tz date year month day time datelinecity dateline audience topicslug note notes " +
    "baseheaderlevel htmlheader latexinput quoteslanguage transcludebase mmdheader mmdfooter xhtmlheader language tagline " +
    "mainclass containerclass defaults taxonomies extra params parameters data custom customfields fields variables vars settings options config " +
    "insertanchorlinks insearchindex transparent pagetemplate redirectto generatefeeds savestories tocdepth numbersections bibtex slides " +
    "hero herotext herotitle ctatext cta ctaurl button buttons archived archive archives deprecated outdated evergreen growth planted tended"
  ).split(" "),
);
/** Beginnings of such keys. */
export const ignoredPrefixes =
  "og twitter seo meta sitemap eleventy hugo jekyll hexo pelican zola ghost gatsby docusaurus obsidian dg wp yoast rankmath schema show hide disable enable no sidebar toc nav menu feed rss comment share social author header footer custom".split(
    " ",
  );
