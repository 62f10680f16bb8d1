/** What every picture is there in: the smallest first, then the one that everything reads. */
export const pictureFormats = ["avif", "webp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The one place that spells the address of a data file, relative to the root of the edition. */
export const paths = {
  edition: () => "data/edition.json",
  page: (page: number) => `data/pages/${page}.json`,
  topic: (topic: string, page: number) => `data/topics/${encodeURIComponent(topic)}/${page}.json`,
  article: (slug: string) => `data/articles/${encodeURIComponent(slug)}.json`,
  outlook: (page: number) => `data/outlook/${page}.json`,
  picture: (name: string, width: number, format: PictureFormat) =>
    `images/${encodeURIComponent(name)}-${width}.${format}`,
};

/** How much one file of a kind holds. */
export const sizes = { front: 30, page: 50, outlook: 40 };
