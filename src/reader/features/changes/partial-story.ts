import { useEffect } from "react";
import { decodeUrlPart } from "../../../article/url.ts";
import { outlookPanelClass, partialAttribute, textClass } from "../../lib/landmarks.ts";

/** On the blocks that are hidden while only what is new is shown. */
const unchangedAttribute = "data-unchanged";

/**
 * Shows only the blocks of a story that contain changed elements, and their headings, without a change of address or of
 * the scroll position.
 * @param story undefined to show the whole story
 * @param onLeave called when the reader follows a link to a hidden part
 */
export function usePartialStory(
  story: HTMLElement | undefined,
  changed: Element[],
  onLeave: () => void,
): void {
  useEffect(() => {
    if (!story) return;
    const hidden = unchangedBlocks(story, changed);
    for (const block of hidden) block.setAttribute(unchangedAttribute, "");
    story.setAttribute(partialAttribute, "");
    const leave = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      const linked = link && document.getElementById(decodeUrlPart(link.hash.slice(1)));
      if (!linked?.closest(`[${unchangedAttribute}]`)) return;
      show();
      onLeave();
    };
    const show = () => {
      for (const block of hidden) block.removeAttribute(unchangedAttribute);
      story.removeAttribute(partialAttribute);
    };
    // In the capture phase: the target is visible before the page scrolls to it.
    document.addEventListener("click", leave, true);
    return () => {
      document.removeEventListener("click", leave, true);
      show();
    };
  }, [story, changed, onLeave]);
}

/** The headings, blocks and the outlook panel of a story that contain no changed element and head none. */
function unchangedBlocks(story: HTMLElement, changed: Element[]): Element[] {
  const blocks = [...story.querySelectorAll(`:scope > .${textClass} > *, :scope > .${outlookPanelClass}`)];
  const shown = new Set<Element>();
  let headings: Element[] = [];
  for (const block of blocks) {
    if (block.matches("h2")) headings = [block];
    else if (block.matches("h3")) headings = [...headings.filter((heading) => heading.matches("h2")), block];
    else if (changed.some((element) => block.contains(element)))
      for (const element of [...headings, block]) shown.add(element);
  }
  return blocks.filter((block) => !shown.has(block));
}
