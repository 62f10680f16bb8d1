/*
 * Keys by which other tools steer themselves, as `normalizeKey` makes them. They state nothing about an article, and are
 * passed over in silence.
 */

/** Keys that people write for their readers, too. */
const alsoWords = new Set(
  (
    "location place city country region venue event eventdate startdate enddate starttime endtime contact " +
    "email telephone phone website affiliation affiliations note notes editor editors editedby translator " +
    "translators translatedby contributor contributors credit credits photocredit copyright rights origin " +
    "via source client role project projects version number issue part chapter volume season episode " +
    "duration host guest guests tickets price "
  ).split(" "),
);
const steering = new Set(
  // Pages, addresses and templates.
  (
    "aliases alias redirectfrom redirectto redirect redirects layout template templateclass " +
    "templateengineoverride templatekey theme style css permalink url path uri basename filename saveas " +
    "originalurl canonical canonicalurl externalurl link links linkurl linktitle shortlink shorturl " +
    "markup outputs output format formats pagetemplate type kind id uid uuid guid postid nid key name ref " +
    "abbrlink translation translationkey translations slugs pagination paginate paginateby paginatepath " +
    "paginationnext paginationprev sortby parent children weight order position priority index menu menus " +
    "menutitle nav navtitle navigation sidebar toc tableofcontents tocopen toplevel cascade build " +
    "resources headless collection collections pageid pagekey prerender renderwithliquid excerptseparator " +
    "usehugotoc editpost customediturl lastupdate islist iscjklanguage insertanchorlinks insearchindex " +
    "searchhidden transparent generatefeeds tocdepth numbersections execute " +
    // Parts of the page.
    "comments comment commentable nocomment nocomments nodate notoc nonav nosearch nofeed norss nositemap nosidebar nomenu noheader nofooter noauthor noshare disqus disqusid dsqthreadid isso share sharing likes math mathjax katex " +
    "mermaid highlight highlightshrink codefold syntaxhighlighting aplayer topimg topimage lightgallery " +
    "lightbox readingtime readtime readingtimeminutes wordcount minutes search breadcrumb breadcrumbs " +
    "header footer classes class cssclass cssclasses bodyclass mainclass containerclass color colour icon " +
    "emoji logo badge banneralt pin pinned sticky stickypost top featured feature featuredpost " +
    "highlighted recommended related relatedposts relatedarticles seriesorder seriesindex edition " +
    "newsletter emailsubject emailonly hero herotext herotitle ctatext cta ctaurl button buttons " +
    // Search engines and feeds.
    "seo meta metadata robots noindex nofollow noarchive nosnippet noimageindex sitemap changefreq feed rss excludefromfeed atom schema " +
    "jsonld structureddata opengraph og twitter twittercard facebook keyphrase focuskeyword analytics " +
    // Files, places, rights and origins.
    "assets attachments attachment enclosure enclosures audio audiourl podcast video videourl videos " +
    "youtube gallery media files file download downloads coordinates latitude longitude lat lng geo map " +
    "license licence copyrightholder viaurl originaltitle originaldate firstpublished expand bibliography " +
    "references citations cite doi isbn bibtex slides createdby updatedby reviewer reviewedby maintainer " +
    "owner username user coauthors avatar bio orcid categoriesslug topicslug audience dateline " +
    "datelinecity " +
    // Exports, and tables whose keys are their owner's.
    "revision rev tool generator importer importedfrom wpid mobiledoc lexical html plaintext " +
    "codeinjectionhead codeinjectionfoot customtemplate tiers commentid showtitleandfeatureimage " +
    "frontmatter timezone tz year month day time baseheaderlevel htmlheader latexinput quoteslanguage " +
    "transcludebase mmdheader mmdfooter xhtmlheader tagline taxonomies extra params parameters data " +
    "defaults custom customfields fields variables vars settings options config archived archive archives " +
    "deprecated outdated evergreen growth planted tended "
  ).split(" "),
);
/** Beginnings of keys that a tool or a theme has made up. */
const prefixes =
  "og twitter seo meta sitemap eleventy hugo jekyll hexo pelican zola ghost gatsby docusaurus obsidian dg wp wordpress yoast rankmath schema show hide disable enable sidebar toc nav menu feed rss comment share social author header footer custom codeinjection".split(
    " ",
  );

/** Whether a normalized key is that of a tool. */
export function isToolKey(key: string): boolean {
  return steering.has(key) || alsoWords.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
}

/** Whether a normalized key of a tool may also be a word for readers, such as `location`. */
export function mayBeWord(key: string): boolean {
  return alsoWords.has(key);
}
