const elements = new Set(
  (
    "a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption " +
    "center cite code col colgroup data dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form " +
    "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark " +
    "marquee menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script " +
    "search section select slot small source span strike strong style sub summary sup svg math table tbody td template textarea " +
    "tfoot th thead time title tr track tt u ul var video wbr"
  ).split(" "),
);
/** A tag whose attributes have no values: `<A and B>` is text, `<video controls>` is not. */
const bareWords = /^<[a-z][\w:-]*((?:\s+[\w-]+)+)\s*\/?>$/iu;
const flags =
  /^(?:allowfullscreen|async|autoplay|checked|compact|controls|defer|disabled|hidden|inert|itemscope|loop|muted|nowrap|open|playsinline|reversed|selected)$/iu;
const tag = /<\/?([a-z][\w:-]*)/giu;

/** Whether a text begins with an HTML tag or comment. `<Name>` is neither and stays text. */
export function isMarkup(text: string): boolean {
  if (/^<[!?]/u.test(text)) return true;
  const [, words = ""] = bareWords.exec(text) ?? [];
  const isSentence =
    words.trim() !== "" &&
    !words
      .trim()
      .split(/\s+/u)
      .every((word) => flags.test(word));
  return !isSentence && isElement(/^<\/?([a-z][\w:-]*)/iu.exec(text)?.[1] ?? "");
}

/** HTML in which what only looks like a tag, such as `<Name>`, is text. */
export function withTextTags(html: string): string {
  return html.replace(tag, (all, name) => (isElement(name) ? all : `&lt;${all.slice(1)}`));
}

/** Names with a hyphen or a colon are those of custom elements and of Word. */
function isElement(name: string): boolean {
  return elements.has(name.toLowerCase()) || /^[a-z]\w*[-:]/iu.test(name);
}
