/*
 * How wide a story shows its pictures. Figures state it in their `sizes` attribute, and a story is saved with the
 * renditions that its figures will request.
 */

/** The width of the column in windows from a width on, both in rem. The wide column is for the picture in the head. */
const wide = { from: 64, width: 56 };
const normal = { from: 40, width: 38 };
/** Both margins of a narrower window together, in rem. */
const margins = 2.25;
const pixelsPerRem = 16;

/** The `sizes` attribute (https://html.spec.whatwg.org/multipage/images.html#sizes-attributes). */
export function pictureSizes(isHead: boolean): string {
  const columns = (isHead ? [wide, normal] : [normal]).map(
    ({ from, width }) => `(min-width: ${from}em) ${width}rem`,
  );
  return [...columns, `calc(100vw - ${margins}rem)`].join(", ");
}

/** The same as a number of CSS pixels, for a window of a width in CSS pixels. */
export function pictureWidth(isHead: boolean, windowWidth: number): number {
  const column = (isHead ? [wide, normal] : [normal]).find(({ from }) => windowWidth >= from * pixelsPerRem);
  return column ? column.width * pixelsPerRem : windowWidth - margins * pixelsPerRem;
}

/** The width in pixels of the WebP file for browsers that know neither AVIF nor `srcset`. */
const fallbackWidth = 800;

/**
 * The width of the smallest rendition of a picture that is as wide as wanted, or else of the original.
 * @param wanted in device pixels
 */
export function renderedWidth(picture: { width: number; widths: number[] }, wanted = fallbackWidth): number {
  return picture.widths.find((width) => width >= wanted) ?? picture.width;
}
