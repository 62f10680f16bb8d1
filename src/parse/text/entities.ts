/** Names of the Latin-1 characters in code point order, from the no-break space (U+00A0). */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
  "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig " +
  "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash " +
  "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute " +
  "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
  "uuml yacute thorn yuml";
const others =
  "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • " +
  "dagger † Dagger ‡ permil ‰ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ minus − infin ∞ ne ≠ le ≤ ge ≥ " +
  "asymp ≈ OElig Œ oelig œ Scaron Š scaron š prime ′ Prime ″ frasl ⁄ numero № ensp \u2002 emsp \u2003 thinsp \u2009 " +
  "zwnj \u200c zwj \u200d lrm \u200e rlm \u200f";
const names = new Map(latin1.split(" ").map((name, index) => [name, String.fromCodePoint(160 + index)]));
const pairs = others.split(" ");
for (let at = 0; at < pairs.length; at += 2) names.set(pairs[at] ?? "", pairs[at + 1] ?? "");

/**
 * Replaces HTML character references such as `&eacute;` and `&#8211;`; unknown names stay as they are
 * (https://html.spec.whatwg.org/#named-character-references; only the common ones are known here).
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu,
    (all, decimal, hex, name) => {
      if (name !== undefined) return names.get(name) ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      // References must not bring back control characters and surrogates, which cleanText removes.
      const isInvalid =
        code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
      return isInvalid ? "\ufffd" : String.fromCodePoint(code);
    },
  );
}
