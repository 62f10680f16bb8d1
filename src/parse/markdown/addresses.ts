/** The end of an address in a Markdown link: a title in quotes, or a size such as `=300x200`. */
const title = /(?<!\s)\s+(?:"([^"\n]*)"|'([^'\n]*)'|“([^”\n]*)”)$/u;
const size = /(?<!\s)\s+=\d*%?(?:x\d*%?)?$/u;
const linkOrPicture = /^(!?)\[((?:\\.|[^[\]\\\n]|\[[^[\]\n]*\])*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/u;
/** Tags of Hugo and Jekyll around an address, which give it: `{{< ref "story.md" >}}`, `{% link story.md %}`. */
const shortcodeAddress =
  /\{\{[<%]?\s*(?:(?:rel)?ref\s+)?["']([^"'\n]*)["'][^{}\n]*\}\}|\{%-?\s*(?:link|post_url)\s+([^\s%]+)\s*-?%\}/gu;
const siteRoot = /\{\{[^{}\n]*\}\}/gu;

/** A link or a picture with an address that Markdown does not accept. */
export type LooseLink = { raw: string; isPicture: boolean; text: string; href: string; title: string };

/**
 * Reads a link or a picture whose address has spaces, a size, or tags of the publisher's tool. The address of a link
 * must look like one: `[Mayor](who left early)` is text.
 */
export function looseLink(source: string): LooseLink | undefined {
  const match = linkOrPicture.exec(source);
  if (!match) return undefined;
  const [raw, bang = "", text = "", inner = ""] = match;
  const isPicture = bang === "!";
  const filled = inner
    .replace(shortcodeAddress, (_, quoted, link) => quoted ?? link)
    .replace(siteRoot, "")
    .trim()
    .replace(size, "");
  const titled = title.exec(filled);
  const address = (titled ? filled.slice(0, titled.index) : filled).trim().replace(/^<(.*)>$/u, "$1");
  const hasExtension = /^[^\n"“<>]*\.[\p{L}\d]{1,5}(?:[?#]\S*)?$/u.test(address);
  const isPath = isPicture && address.includes("/") && !/[<>]/u.test(address);
  if (!hasExtension && !isPath && filled === inner.trim()) return undefined;
  return { raw, isPicture, text, href: address, title: titled?.[1] ?? titled?.[2] ?? titled?.[3] ?? "" };
}

/** Whether the target of a reference definition can be an address; `[Mayor]: Never.` is speech. */
export function isAddress(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\S|[/#]|\.{1,2}\/|www\.)|\/|\S@\S|\.[\p{L}\d]{2,5}(?:[?#].*)?$/iu.test(target);
}

const wide = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}`;
/** East Asian punctuation, or letters directly behind a letter, a digit or a slash that begins a word of the sentence. */
const addressEnd = new RegExp(
  `[\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]|(?<=[a-z\\d])[${wide}]|(?<=[/#=?&.-])\\p{sc=Hira}`,
  "iu",
);

/** The length of a bare address that East Asian text follows without a space. */
export function bareAddressLength(address: string): number {
  const end = address.search(addressEnd);
  return end < 0 ? address.length : end;
}
