/** What a page says about itself outside its own body: the press writes it into the HTML, the frame sets it after moving. */
export type Head = {
  /** Without the name of the edition, which is added; absent on the front page. */
  title?: string;
  description?: string;
};
