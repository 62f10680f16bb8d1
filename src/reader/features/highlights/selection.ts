import { type RefObject, useEffect, useState } from "react";
import { type Stretch, stretchesIn, textRunsIn } from "./dom-text.ts";

/** A selection is done when it has not changed for so many milliseconds. */
const settled = 200;

/**
 * What of a story is selected, once the selection has come to rest: by mouse, by touch or by keyboard.
 * @param end an element at the end of the story
 */
export function useSelected(end: RefObject<HTMLElement | null>): Stretch[] | undefined {
  const [selected, setSelected] = useState<Stretch[]>();
  useEffect(() => {
    const story = end.current?.closest<HTMLElement>(".story-body");
    let timer = 0;
    let held = false;
    const read = () => {
      if (!held) setSelected(story ? selectedIn(story) : undefined);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(read, settled);
    };
    const press = ({ pointerType }: PointerEvent) => {
      held = pointerType === "mouse";
    };
    const release = () => {
      held = false;
      wait();
    };
    wait();
    document.addEventListener("selectionchange", wait);
    document.addEventListener("pointerdown", press);
    for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", wait);
      document.removeEventListener("pointerdown", press);
      for (const type of ["pointerup", "pointercancel"]) document.removeEventListener(type, release);
    };
  }, [end]);
  return selected;
}

/** What of a story is selected now. */
export function selectedIn(story: HTMLElement): Stretch[] | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const stretches = stretchesIn(textRunsIn(story), selection.getRangeAt(0));
  return stretches.length > 0 ? stretches : undefined;
}
