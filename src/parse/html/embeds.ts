import { safeUrl } from "../../article/url.ts";
import type { RawBlock } from "../raw-block.ts";
import { attribute, childrenOf, type HtmlNode, nameOf } from "./elements.ts";

/** The names of sites that are embedded most, by the end of their host name. */
const sites = new Map([
  ["youtube.com", "YouTube"],
  ["youtube-nocookie.com", "YouTube"],
  ["youtu.be", "YouTube"],
  ["vimeo.com", "Vimeo"],
  ["x.com", "X"],
  ["twitter.com", "Twitter"],
  ["instagram.com", "Instagram"],
  ["soundcloud.com", "SoundCloud"],
  ["spotify.com", "Spotify"],
  ["openstreetmap.org", "OpenStreetMap"],
  ["google.com", "Google"],
]);

/** Whether an element shows something from elsewhere: a frame, a video, a sound. */
export function isEmbed(node: HtmlNode): boolean {
  return ["iframe", "video", "audio", "object", "embed"].includes(nameOf(node));
}

/** Whether an embed has no title and is of no site that people know by name. */
export function isAnonymous(node: HtmlNode): boolean {
  const href = embedAddress(node) ?? "";
  return titleOf(node) === "" && ![...sites.values()].includes(siteName(href));
}

/** A frame, a video or a sound becomes a link with its title, or else with the name of its site or file. */
export function embedBlocks(node: HtmlNode): RawBlock[] {
  const href = embedAddress(node);
  if (href === undefined || isInvisible(node)) return [];
  const text = titleOf(node) || siteName(href);
  return [{ type: "paragraph", text: [{ text, href }], line: 1 }];
}

function titleOf(node: HtmlNode): string {
  return (attribute(node, "title") || attribute(node, "aria-label")).replace(/\s+/gu, " ").trim();
}

/** The name of the site of an address; of a path, the name of the file. */
export function siteName(href: string): string {
  const host = /^https?:\/\/(?:www\.|player\.|m\.)?([^/?#:]+)/iu.exec(href)?.[1];
  if (host === undefined) return (href.split(/[?#]/u, 1)[0] ?? "").replace(/^.*\/(?=.)/u, "");
  for (const [end, name] of sites) if (host === end || host.endsWith(`.${end}`)) return name;
  return host;
}

/** The page on which people watch a video, in place of the address of its frame. */
export function watchAddress(href: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/iu.exec(href)?.[1];
  if (youtube && youtube !== "videoseries") return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/iu.exec(href)?.[1];
  return vimeo ? `https://vimeo.com/${vimeo}` : href;
}

function embedAddress(node: HtmlNode): string | undefined {
  const sources = childrenOf(node).filter((child) => nameOf(child) === "source");
  const addresses = [node, ...sources].flatMap((one) =>
    ["src", "data", "data-src"].map((name) => attribute(one, name)),
  );
  const address = addresses.find((one) => one.trim() !== "") ?? "";
  const href = safeUrl(address.trim().replace(/^\/\//u, "https://"));
  return href && watchAddress(href);
}

/** Frames of a pixel count visitors. */
function isInvisible(node: HtmlNode): boolean {
  return ["width", "height"].some((side) => /^[01](?:px)?$/u.test(attribute(node, side)));
}
