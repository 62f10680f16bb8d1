/** The value below which a share of the numbers lies, from 0 to 1. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place % 1);
}

export const median = (numbers: number[]) => quantile(numbers, 0.5);

/** Half of the interquartile range. */
export const spread = (numbers: number[]) => (quantile(numbers, 0.75) - quantile(numbers, 0.25)) / 2;
