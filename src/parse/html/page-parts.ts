import { attribute, childrenOf, type HtmlNode, isHidden, nameOf } from "./elements.ts";

/** Classes and ids of the templates of WordPress, Ghost, Drupal, Blogger and others, whole, with "-" for "_". */
const sharing =
  /^(?:sharedaddy|sd-(?:sharing|social|like).*|jp-post-flair|(?:post|entry|article|social)-(?:share|sharing)|(?:post-)?share-(?:buttons?|links?|bar|icons?|tools?)|social-(?:share-)?(?:links?|icons?|buttons?|bar|media)|sharing(?:-buttons)?|addtoany.*|addthis.*|a2a-kit|skip-link|print-link)$/u;
const related =
  /^(?:jp-relatedposts|yarpp.*|(?:related|recommended|more)-(?:posts?|articles?|stories|content|news|reading|links)|read-(?:more|next)|read-more-wrap|crp-related|gh-read-next|most-(?:read|popular)|(?:post|posts|nav|entry|comment)-(?:navigation|pagination|links)|nav-links|blog-(?:pager|feeds)|post-feeds|pagination|breadcrumbs?|yoast-breadcrumbs?|block-system-breadcrumb-block|sidebar|widget-area)$/u;
const comments =
  /^(?:comments?|comments?-(?:area|wrapper|list|section|thread|form|respond|link|closed)|commentlist|gh-comments|respond|disqus-thread|node-links|webmentions?)$/u;
const notices =
  /^(?:(?:cookie|cookies|gdpr|consent)-?(?:notice|banner|bar|consent|message|popup|law-info-bar|overlay)|cky-consent.*|onetrust.*|cmplz-.*|(?:newsletter|subscribe|subscription|signup)-(?:form|box|signup|cta|banner|widget)|kg-signup-card|gh-(?:subscribe|cta|footer|navigation)(?:-.*)?|paywall|advert|advertisement|ad-(?:slot|banner|container|unit)|adsbygoogle|banner-ad|screen-reader-text|visually-hidden|sr-only)$/u;
const feet =
  /^(?:(?:entry|post|article)-(?:footer|tags|categories|labels|labels?)|cat-links|tags-links|tag-links|edit-link|site-footer|site-header|footer-section|p-canonical|field--name-field-tags|field--name-comment|author-(?:box|bio|card)|about-the-author|author-profile-image|gh-article-author-image|gh-author-image(?:-list)?|avatar)$/u;
const furniture = [sharing, related, comments, notices, feet];
/** Lines with byline, date and reading time below the headline. */
const meta =
  /^(?:(?:entry|post|article|story|gh-article|gh-post|single|page)-meta|meta|posted-(?:on|by)|by-?line|(?:post|entry|article)-(?:author|byline|date|info)|node-(?:meta|submitted)|reading-time|read-time|rt-reading-time|date-header|dateline-date|dt-published)$/u;
const authors =
  /^(?:by-?line|p-author|author-name|(?:post|entry|article|gh-article)-author(?:-name)?|byline-name|field--name-uid|vcard|fn)$/u;
const headlines =
  /^(?:(?:entry|post|article|page|gh-article|graf-)-title|p-name|is-title|msotitle|headline|title)$/u;

/** The classes and the id of an element, in lower case. */
export function tokensOf(node: HtmlNode): string[] {
  return `${attribute(node, "class")} ${attribute(node, "id")}`
    .toLowerCase()
    .replace(/(?<!_)_{1,2}(?!_)/gu, "-")
    .split(/\s+/u)
    .filter(Boolean);
}

const has = (node: HtmlNode, pattern: RegExp) => tokensOf(node).some((token) => pattern.test(token));
/** Elements that hold a story: a template may call the whole page one of the names. */
const isWhole = (node: HtmlNode) => ["html", "body", "main", "article"].includes(nameOf(node));

/** Whether an element of a template is for other things than its story: shares, comments, other stories, notices. */
export function isFurniture(node: HtmlNode): boolean {
  return !isWhole(node) && furniture.some((pattern) => has(node, pattern));
}

/** Whether an element leads to other stories or holds comments of readers, with names and dates of their own. */
export function isOfOthers(node: HtmlNode): boolean {
  return !isWhole(node) && [related, comments].some((pattern) => has(node, pattern));
}

/** Whether an element holds byline, date and reading time. */
export function isMeta(node: HtmlNode): boolean {
  return !isWhole(node) && has(node, meta);
}

/** Whether an element names the author. */
export function isAuthor(node: HtmlNode): boolean {
  const rel = attribute(node, "rel").toLowerCase().split(/\s+/u);
  return rel.includes("author") || has(node, authors);
}

/** Whether an element is the headline of its story, by its class. */
export function isTitle(node: HtmlNode): boolean {
  return has(node, headlines);
}

/**
 * Whether Word or Google Docs wrote an element for those who edit the text: comments, hidden and deleted text,
 * headers and footers of pages (https://learn.microsoft.com/en-us/previous-versions/office/developer/office2000).
 */
export function isEditorial(node: HtmlNode): boolean {
  const style = attribute(node, "style");
  if (
    /mso-element:\s*(?:header|footer|comment|comment-list)(?![\w-])|mso-hide:\s*(?:all|screen)/iu.test(style)
  )
    return true;
  if (nameOf(node) === "del" && /^mailto:/iu.test(attribute(node, "cite"))) return true;
  return has(node, /^(?:msocommentreference|msocomanchor|msocomoff)$/u) || isGoogleComment(node);
}

/** Google Docs puts each comment into a box at the end, with a link back to its mark. */
function isGoogleComment(node: HtmlNode): boolean {
  if (nameOf(node) === "a") return /^#cmnt\d+$/u.test(attribute(node, "href"));
  if (nameOf(node) !== "div") return false;
  const [paragraph] = Array.from(node.childNodes);
  const [mark] = Array.from(paragraph?.childNodes ?? []);
  return mark !== undefined && /^cmnt\d+$/u.test(attribute(mark, "id"));
}

/** The text of an element; undefined where it is long. It looks at no more nodes than a line has. */
export function shortTextOf(root: HtmlNode): string | undefined {
  const stack = [root];
  let text = "";
  for (let count = 0; stack.length > 0; count++) {
    const node = stack.pop();
    if (count > maxLineNodes || text.length > maxLineLength) return undefined;
    if (node && nameOf(node) === "#text") text += node.nodeValue ?? "";
    else if (node && !isHidden(node))
      stack.push(
        ...childrenOf(node)
          .slice(0, maxLineNodes + 1)
          .reverse(),
      );
  }
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length < maxLineLength ? line : undefined;
}

const maxLineNodes = 60;
const maxLineLength = 160;
