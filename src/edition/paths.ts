/** The formats of every image: AVIF is smaller, WebP is read by every browser. */
export const pictureFormats = ["avif", "webp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Paths of data files and images, below the base. They are URL paths; the decoded path is the file's name. */
export const paths = {
  edition: () => "data/edition.json",
  page: (page: number) => `data/pages/${page}.json`,
  topic: (topic: string, page: number) => `data/topics/${encodeURIComponent(topic)}/${page}.json`,
  article: (slug: string) => `data/articles/${encodeURIComponent(slug)}.json`,
  outlook: (page: number) => `data/outlook/${page}.json`,
  picture: (name: string, width: number, format: PictureFormat) =>
    `images/${encodeURIComponent(name)}-${width}.${format}`,
};

/** The number of stories or outlook entries in a file: on the front page beside the lead, and on a page of a list. */
export const sizes = { front: 30, page: 50, outlook: 40 };
