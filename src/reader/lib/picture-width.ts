/*
 * How wide the pictures of a story are. Its figures say so in their `sizes` attribute; pictures that are saved with a
 * story are fetched in the size that the figures will ask for.
 */

/** From a window width up, the width of the column, both in rem. The wide column is for the picture in the head. */
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
const fallback = 800;

/**
 * The smallest width that a picture has been rendered in and that is not below the wanted one; else its full width.
 * @param wanted in device pixels
 */
export function renderedWidth(picture: { width: number; widths: number[] }, wanted = fallback): number {
  return picture.widths.find((width) => width >= wanted) ?? picture.width;
}
