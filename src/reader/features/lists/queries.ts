import { paths } from "../../../edition/paths.ts";
import { fileQuery } from "../../edition/queries.ts";

/** A page of the archive. Page 1 has the oldest stories. */
export const pageQuery = (page: number) => fileQuery("page", paths.page(page), (file) => file.page === page);

/** A page of the stories of a topic. */
export const topicQuery = (topic: string, page: number) =>
  fileQuery("page", paths.topic(topic, page), (file) => file.page === page && file.topic?.slug === topic);
