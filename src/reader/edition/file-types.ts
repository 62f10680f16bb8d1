import type { Article } from "../../article/article.ts";
import type { Edition, OutlookPage, Page } from "../../edition/edition.ts";

/** The kinds of data files, and what each holds. */
export type Files = { edition: Edition; article: Article; page: Page; outlook: OutlookPage };
