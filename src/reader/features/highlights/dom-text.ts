import { headId } from "../../../article/id.ts";
import type { TextQuote, TextRun } from "../../../article/text-runs.ts";
import { quote } from "./text-quote.ts";

/** A passage as it stands on the page. */
export type Shown = TextRun & {
  /** The paragraph, item or cell around it. */
  holder: HTMLElement;
  nodes: Text[];
};

/** Some of the words of a passage. */
export type Stretch = { run: Shown; start: number; end: number };

/** What holds running text. */
const texts = ".standfirst, .text, .panel";
const holders = "p, li, dt, dd, th, td, cite, figcaption, pre, div";
/** Headings, and words of our own: they have a language of their own, or are for the pointer alone. */
const ours = "h2, h3, button, [lang], [aria-hidden]";

/** The running text of a story, in reading order. */
export function textRunsIn(story: HTMLElement): Shown[] {
  const runs: Shown[] = [];
  for (const node of textNodes(story)) {
    const holder = node.parentElement?.closest<HTMLElement>(holders);
    if (!holder) continue;
    const last = runs.at(-1);
    if (last?.holder === holder) {
      last.text += node.data;
      last.nodes.push(node);
    } else runs.push({ block: blockOf(holder), holder, nodes: [node], text: node.data });
  }
  return runs;
}

function* textNodes(story: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element)
      return node.matches(ours) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return node.parentElement?.closest(texts) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The standfirst has no id: it belongs to the head of the story. */
function blockOf(holder: HTMLElement): string {
  return holder.closest(".story-body [id]")?.id ?? headId;
}

/** What a range takes of each passage, without the spaces at its ends. */
export function stretchesIn(runs: Shown[], range: Range): Stretch[] {
  return runs
    .filter(({ holder }) => range.intersectsNode(holder))
    .map((run) => within(run, range))
    .filter(({ start, end }) => start < end);
}

function within(run: Shown, range: Range): Stretch {
  let [at, start, end] = [0, run.text.length, 0];
  for (const node of run.nodes) {
    if (range.intersectsNode(node)) {
      start = Math.min(start, at + (node === range.startContainer ? range.startOffset : 0));
      end = at + (node === range.endContainer ? range.endOffset : node.length);
    }
    at += node.length;
  }
  const words = run.text.slice(start, end);
  const trimmed = words.trim();
  start += words.indexOf(trimmed);
  return { run, start, end: start + trimmed.length };
}

/** A stretch as a range of the page. */
export function rangeOf({ run, start, end }: Stretch): Range {
  const range = document.createRange();
  const [first, from] = spot(run, start, false);
  const [last, to] = spot(run, end, true);
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}

/** The node of a character; between two nodes the one that ends there, or the one that starts. */
function spot({ nodes }: Shown, offset: number, ending: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (ending && left === node.length)) return [node, left];
    left -= node.length;
  }
  throw new Error("the run ends before that character");
}

/** A stretch in the form in which it is found again. */
export function quotationOf({ run, start, end }: Stretch): TextQuote {
  return quote(run, start, end);
}
