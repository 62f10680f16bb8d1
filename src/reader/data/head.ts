/** What a page says about itself outside its own body: the frame sets it, the press writes it into the HTML. */
export type Head = {
  /** Without the name of the edition, which is added; absent on the front page. */
  title?: string;
  description?: string;
  /** Of the page's main content, where it is not that of the edition. */
  lang?: string;
  dir?: "ltr" | "rtl";
};
