/*
 * What a page may cost a reader. The bench checks all budgets; bytes are exact, so `npm test` checks those too. Bytes
 * are counted after brotli compression.
 */

export const bytes = {
  /** HTML with its styles and data: what the first round trip of a new connection can carry. */
  html: 14_000,
  /** Every script that a first visit to a story loads: react-dom 58,000, ours 30,000, the rest other libraries. To reach for: 90,000. */
  script: 105_000,
  /** The styles in a page: no more than the design's prototype needed for all its pages. */
  style: 8_300,
  /** Fonts that a page preloads. */
  preloaded: 82_800,
  /** A tap on a story that was prefetched. */
  tap: 0,
};

/**
 * What each page loads at once: the bytes of its script and style, and the chunks beside those of every page, so that
 * code in the wrong folder is noticed.
 */
export const pages = {
  front: { script: 97_000, style: 7_200, chunks: ["changed-mark", "front", "teaser"] },
  story: { script: 101_200, style: 8_300, chunks: ["story", "text"] },
  upcoming: {
    script: 102_000,
    style: 7_000,
    chunks: ["filter-row", "item-changes", "subscription", "upcoming"],
  },
  library: { script: 100_100, style: 6_900, chunks: ["changed-mark", "dialog", "filter-row", "library"] },
  settings: { script: 101_700, style: 6_500, chunks: ["dialog", "import-export", "settings", "shortcuts"] },
  add: { script: 101_200, style: 7_900, chunks: ["on-demand", "own-articles", "text"] },
};

/** The chunks that every page loads. */
export const commonChunks = ["boot", "index", "react", "reader", "rolldown-runtime", "vendor"];

/** Times, as multiples of the floor: a page of hand-written HTML in the same run. */
export const ratios = { paint: 1.05, tapWhileLoading: 1.3, headline: 0.4, back: 0.9, again: 0.6 };

/** Milliseconds on a phone that is four times slower than this machine: shown, but the machine's to answer. */
export const milliseconds = { task: 50, blocking: 50 };

/** Cumulative layout shift when fonts come a second late. */
export const shift = 0.05;
