import { decodeEntities } from "../text/entities.ts";

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
const tag = /<\/?([a-z][\w:-]*)(?![\w:-])[^<>]*>/giu;
/** Elements whose content is not text. */
const nonText = ["script", "style"];

/** Whether a text begins with an HTML tag or comment. `<Name>` is neither and stays text. */
export function isMarkup(text: string): boolean {
  if (/^<[!?]/u.test(text)) return true;
  return elements.has(/^<\/?([a-z][\w:-]*)/iu.exec(text)?.[1]?.toLowerCase() ?? "");
}

/** Whether HTML contains anything but comments and text. */
export function hasElement(html: string): boolean {
  return /<[^!]/u.test(without(html, "<!--", "-->"));
}

/** The text in a piece of HTML, without tags, comments, scripts and styles. No HTML is ever interpreted. */
export function textOfHtml(html: string): string {
  let text = without(html, "<!--", "-->");
  for (const name of nonText) text = without(text, `<${name}`, `</${name}>`);
  return decodeEntities(text.replace(tag, (all) => (isMarkup(all) ? "\n" : all)));
}

/** Removes everything from each `opening` to its `closing`. A regular expression would take quadratic time for this. */
function without(text: string, opening: string, closing: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  let at = 0;
  for (let open = lower.indexOf(opening); open >= 0; open = lower.indexOf(opening, at)) {
    const close = lower.indexOf(closing, open);
    if (close < 0) break;
    kept += text.slice(at, open);
    at = close + closing.length;
  }
  return kept + text.slice(at);
}
