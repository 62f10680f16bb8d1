import { headId } from "../../../article/id.ts";
import type { TextRun } from "../../../article/text-runs.ts";
import { outlookPanelClass, standfirstClass, storyBodyClass, textClass } from "../../lib/landmarks.ts";

/** A text run as it is rendered on the page. */
export type RenderedRun = TextRun & {
  /** The paragraph, item or cell around the run. */
  element: HTMLElement;
  nodes: Text[];
};

/** A range within one rendered run, as offsets in its text. */
export type TextRange = { run: RenderedRun; start: number; end: number };

/** The parts of a story that contain running text. */
const textContainers = `.${standfirstClass}, .${textClass}, .${outlookPanelClass}`;
const runElements = "p, li, dt, dd, th, td, cite, figcaption, pre, div";
/** Headings, and interface texts: these have a `lang` of their own or are hidden from screen readers. */
const excluded = "h2, h3, button, [lang], [aria-hidden]";

/** The text runs of a story on the page, in reading order. */
export function renderedRunsIn(story: HTMLElement): RenderedRun[] {
  const runs: RenderedRun[] = [];
  for (const node of textNodesIn(story)) {
    const element = node.parentElement?.closest<HTMLElement>(runElements);
    if (!element) continue;
    const last = runs.at(-1);
    if (last?.element === element) {
      last.text += node.data;
      last.nodes.push(node);
    } else runs.push({ block: blockOf(element), element, nodes: [node], text: node.data });
  }
  return runs;
}

function* textNodesIn(story: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element)
      return node.matches(excluded) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return node.parentElement?.closest(textContainers) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The id of the block around an element. The standfirst has no id and counts as part of the headline. */
function blockOf(element: HTMLElement): string {
  return element.closest(`.${storyBodyClass} [id]`)?.id ?? headId;
}

/** Splits a DOM range by run, without the white space at the ends of each part. */
export function textRangesIn(runs: RenderedRun[], range: Range): TextRange[] {
  return runs
    .filter(({ element }) => range.intersectsNode(element))
    .map((run) => intersection(run, range))
    .filter(({ start, end }) => start < end);
}

function intersection(run: RenderedRun, range: Range): TextRange {
  let [offset, start, end] = [0, run.text.length, 0];
  for (const node of run.nodes) {
    if (range.intersectsNode(node)) {
      start = Math.min(start, offset + (node === range.startContainer ? range.startOffset : 0));
      end = offset + (node === range.endContainer ? range.endOffset : node.length);
    }
    offset += node.length;
  }
  const text = run.text.slice(start, end);
  const trimmed = text.trim();
  start += text.indexOf(trimmed);
  return { run, start, end: start + trimmed.length };
}

/** Converts a text range to a DOM range. */
export function toDomRange({ run, start, end }: TextRange): Range {
  const range = document.createRange();
  range.setStart(...boundaryPoint(run, start, "start"));
  range.setEnd(...boundaryPoint(run, end, "end"));
  return range;
}

/**
 * The text node at an offset in a run, and the offset within that node. At a boundary between two nodes, the
 * start of a range belongs to the second node and its end to the first.
 */
function boundaryPoint({ nodes }: RenderedRun, offset: number, side: "start" | "end"): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.length || (side === "end" && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  throw new Error(`offset ${offset} lies beyond the end of the text run`);
}

/**
 * Paints ranges with the CSS Custom Highlight API, which does not change the DOM. Browsers without it paint nothing.
 * @param name in `CSS.highlights` and in the style sheet
 * @returns the cleanup function
 */
export function paintRanges(name: string, ranges: Range[]): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => void CSS.highlights.delete(name);
}

/** The story that contains this element. */
export function storyAround(element: HTMLElement | null): HTMLElement {
  return element?.closest<HTMLElement>(`.${storyBodyClass}`) ?? document.body;
}
