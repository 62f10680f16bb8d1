import { bytes, milliseconds, ratios, shift } from "./budgets.ts";

/** A row of the table. A ratio is a multiple of the floor; other budgets are for the edition alone. */
export type Row = {
  key: string;
  what: string;
  unit: "ms" | "bytes" | "shift";
  budget?: { ratio: number } | { most: number; shownOnly?: true };
};

export const rows: Row[] = [
  { key: "frontFirst", what: "front, cold: first paint", unit: "ms", budget: { ratio: ratios.paint } },
  { key: "frontLargest", what: "front, cold: largest paint", unit: "ms", budget: { ratio: ratios.paint } },
  { key: "storyFirst", what: "story, cold: first paint", unit: "ms", budget: { ratio: ratios.paint } },
  { key: "storyLargest", what: "story, cold: largest paint", unit: "ms", budget: { ratio: ratios.paint } },
  { key: "frontHtml", what: "front: HTML", unit: "bytes", budget: { most: bytes.html } },
  { key: "storyHtml", what: "story: HTML", unit: "bytes", budget: { most: bytes.html } },
  { key: "storyScript", what: "story: all script", unit: "bytes", budget: { most: bytes.script } },
  ...["front", "story"].flatMap((page): Row[] => [
    // After the first paint, at a quarter of the speed of this machine.
    {
      key: `${page}Longest`,
      what: `${page}: longest task`,
      unit: "ms",
      budget: { most: milliseconds.task, shownOnly: true },
    },
    // The sum of the parts of tasks beyond 50 ms.
    {
      key: `${page}Blocking`,
      what: `${page}: blocking time`,
      unit: "ms",
      budget: { most: milliseconds.blocking, shownOnly: true },
    },
  ]),
  {
    key: "worstTap",
    what: "story: worst tap while loading",
    unit: "ms",
    budget: { ratio: ratios.tapWhileLoading },
  },
  { key: "headline", what: "tap to headline", unit: "ms", budget: { ratio: ratios.headline } },
  { key: "tapBytes", what: "tap to headline: fetched", unit: "bytes", budget: { most: bytes.tap } },
  // Here the floor loads the page again; the next row has the back/forward cache, which most browsers use.
  { key: "back", what: "back, floor reloads", unit: "ms", budget: { ratio: ratios.back } },
  { key: "backCached", what: "back, floor from bfcache", unit: "ms" },
  // The floor is revalidated over the network; the page of the edition is on the device.
  { key: "frontWarm", what: "front, again: largest paint", unit: "ms", budget: { ratio: ratios.again } },
  { key: "storyWarm", what: "story, again: largest paint", unit: "ms", budget: { ratio: ratios.again } },
  ...["front", "story"].flatMap((page) =>
    [360, 1280].map(
      (width): Row => ({
        key: `${page}Shift${width}`,
        what: `${page}, ${width} px, late fonts: shift`,
        unit: "shift",
        budget: { most: shift },
      }),
    ),
  ),
];
