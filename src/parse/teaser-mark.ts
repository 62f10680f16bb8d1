/** Those of WordPress, Hugo and Hexo (more), Docusaurus (truncate), Jekyll and Eleventy (excerpt). */
const teaserWords = /^(?:more|nextpage|noteaser|truncate|(?:end[ _-]?)?excerpt|read[ _-]?more)$/iu;

/** Whether a comment of HTML tells a publishing tool where the teaser or the page ends: then it hides no words. */
export function isTeaserMark(comment: string): boolean {
  const words = comment.slice("<!--".length, 100).replace(/-->$/u, "");
  // WordPress: `<!--more Read on-->`; with a space before it, it is a comment such as "more on this from Anna".
  return words.startsWith("more ") || teaserWords.test(words.trim());
}
