import type { Article, Span, Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import {
  mapIllustrationTexts,
  mapNodes,
  mapTexts,
  type TextChange,
  textsOfStory,
} from "../../article/traverse.ts";
import { decodeUrlPart, isExternalUrl } from "../../article/url.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Story } from "../compile/story.ts";
import { positionsOf } from "./link-positions.ts";
import { type LinkTargets, type ResolvedLink, resolveLink } from "./resolve-link.ts";
import { headingIdsOf } from "./story-index.ts";

/**
 * Makes the links of stories lead to pages and files of the edition, whatever its base. A link to nothing becomes plain
 * text, and is reported with its line.
 * @param stories with their final slugs
 * @param openTargets is called at the first link that needs them: most editions have none
 */
export async function* withResolvedLinks(
  stories: AsyncIterable<Story> | Iterable<Story>,
  openTargets: () => Promise<LinkTargets>,
): AsyncGenerator<Story> {
  let targets: Promise<LinkTargets> | undefined;
  for await (const story of stories) {
    const { article } = story;
    const addresses = article ? localLinksOf(article) : [];
    if (!article || addresses.length === 0) {
      yield story;
      continue;
    }
    targets ??= openTargets();
    const ownIds = headingIdsOf(article);
    const resolved = new Map<string, ResolvedLink>();
    for (const address of addresses)
      resolved.set(address, await resolveLink(address, story.file, ownIds, await targets));
    const problems = [...story.problems, ...(await problemsOf(story, resolved))];
    yield { ...story, article: withLinks(article, resolved), problems };
  }
}

/** The addresses in an article that lead to no other site, each once. */
function localLinksOf(article: Article): string[] {
  const { summary, image, sources = [] } = article;
  const texts = [summary ?? "", image?.caption ?? "", ...textsOfStory(article)];
  const spans = texts.flatMap((text): (Span | { href?: string })[] => (typeof text === "string" ? [] : text));
  const addresses = [...spans, ...sources].flatMap(({ href }) => (href === undefined ? [] : [href]));
  return [...new Set(addresses)].filter((href) => !isExternalUrl(href));
}

function withLinks(article: Article, resolved: Map<string, ResolvedLink>): Article {
  const change: TextChange = (text) => textWithLinks(text, resolved) as typeof text;
  const { summary, image, sources } = article;
  return {
    ...mapNodes(article, (node) => mapTexts(node, change)),
    ...(summary !== undefined && { summary: change(summary) }),
    ...(image && { image: mapIllustrationTexts(image, change) }),
    ...(sources && { sources: sources.map((source) => withLink(source, resolved)) }),
  };
}

function textWithLinks(text: Text, resolved: Map<string, ResolvedLink>): Text {
  if (typeof text === "string") return text;
  const spans = text.map((span) => withLink(span, resolved));
  return spans.some(({ marks, href }) => marks || href !== undefined) ? spans : plain(spans);
}

function withLink<Linked extends { href?: string }>(
  linked: Linked,
  resolved: Map<string, ResolvedLink>,
): Linked {
  const { href: given, ...rest } = linked;
  const link = given === undefined ? undefined : resolved.get(given);
  if (!link) return linked;
  return { ...rest, ...(link.href !== undefined && { href: link.href }) } as Linked;
}

async function problemsOf({ file }: Story, resolved: Map<string, ResolvedLink>): Promise<Problem[]> {
  const wrong = [...resolved].flatMap(([address, { problem }]) => (problem ? [{ address, ...problem }] : []));
  if (wrong.length === 0) return [];
  const positions = await positionsOf(
    file,
    wrong.map(({ address }) => address),
  );
  return wrong.map(({ address, message, remedy }) => ({
    ...{
      kind: "warning",
      file: file.name,
      message: `the link to “${readable(address)}” ${message}`,
      remedy,
    },
    ...(positions.get(address) ?? { line: 1, column: 1 }),
  }));
}

/** An address as its author may have written it: without percent-encoding, unless that hides control characters. */
function readable(address: string): string {
  const decoded = decodeUrlPart(address);
  return /\p{Cc}/u.test(decoded) ? address : decoded;
}
