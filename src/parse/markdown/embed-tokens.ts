import type { Tokens } from "marked";
import { siteName, watchAddress } from "../html/embeds.ts";
import { argumentOf, type CallArguments } from "./call-arguments.ts";

type Embed = (values: CallArguments) => string;

const pictureNames =
  /^(?:(?:responsive|lazy|next|resp)?-?(?:image|img|figure|fig|picture|photo|caption-image|captioned-image))$/u;
const idOf: Embed = (values) =>
  argumentOf(values, "id", "videoid", "video", "video_id", "url", "src", "href") || (values.others[0] ?? "");
const withId =
  (before: string, after = ""): Embed =>
  (values) => {
    const id = idOf(values);
    if (/^https?:\/\//iu.test(id)) return id;
    return /^[\w-]{4,}$/u.test(id) ? `${before}${id}${after}` : "";
  };
const embeds = new Map<string, Embed>([
  ["youtube", withId("https://www.youtube.com/watch?v=")],
  ["vimeo", withId("https://vimeo.com/")],
  ["instagram", withId("https://www.instagram.com/p/", "/")],
  ["tweet", tweet],
  ["twitter", tweet],
  ["x", tweet],
  ["embed", withId("")],
  ["iframe", withId("")],
  ["audio", file],
  ["video", file],
]);

/**
 * The picture or the link that a shortcode or a component stands for; undefined where it is another one.
 * @param name its name, in any case, with or without a file extension
 */
export function embedToken(
  raw: string,
  name: string,
  values: CallArguments,
): Tokens.Image | Tokens.Link | undefined {
  const base = name
    .toLowerCase()
    .replace(/^.*\//u, "")
    .replace(/\.\w+$/u, "")
    .replace(/[-_]?(?:embed|player|video|lite|simple)$/u, "");
  if (pictureNames.test(base)) return pictureToken(raw, values);
  const href = embeds.get(base || name.toLowerCase())?.(values);
  if (!href) return undefined;
  const address = watchAddress(href);
  const text = argumentOf(values, "title", "caption", "text", "alt") || siteName(address);
  return { type: "link", raw, href: address, text, tokens: [{ type: "text", raw: text, text }] };
}

function pictureToken(raw: string, values: CallArguments): Tokens.Image | undefined {
  const named = argumentOf(values, "src", "url", "path", "image_path", "image", "file", "link");
  const href = named || (values.others.find((value) => /\.\w{2,5}$/u.test(value)) ?? "");
  if (!href) return undefined;
  const title = argumentOf(values, "caption", "description", "title", "text", "credit", "attr");
  const words = values.others
    .slice(values.others.indexOf(href) + 1)
    .findLast((value) => /\p{L}/u.test(value));
  return {
    type: "image",
    raw,
    href,
    title: title || null,
    text: argumentOf(values, "alt") || (words ?? ""),
    tokens: [],
  };
}

function tweet(values: CallArguments): string {
  const [first = "", second] = values.others;
  const id = argumentOf(values, "id", "url") || (second ?? first);
  if (/^https?:\/\//iu.test(id)) return id;
  return /^\d+$/u.test(id)
    ? `https://x.com/${argumentOf(values, "user") || (second ? first : "i")}/status/${id}`
    : "";
}

function file(values: CallArguments): string {
  const address = argumentOf(values, "src", "url", "file", "mp3", "mp4") || (values.others[0] ?? "");
  return /[./]/u.test(address) ? address : "";
}
