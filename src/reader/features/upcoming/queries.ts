import type { OutlookListName } from "../../../edition/edition.ts";
import { paths } from "../../../edition/paths.ts";
import { fileQuery } from "../../edition/queries.ts";

/** The counts of the outlook items of all stories. */
export const outlookSummaryQuery = fileQuery("outlookSummary", paths.outlookSummary(), () => true);

/** A page of the open outlook items of all stories. */
export const outlookQuery = (page: number) =>
  fileQuery("outlook", paths.outlook(page), (file) => file.page === page && !file.topic && !file.list);

/** A page of the open outlook items of the stories of a topic. */
export const outlookTopicQuery = (topic: string, page: number) =>
  fileQuery(
    "outlook",
    paths.outlookOfTopic(topic, page),
    (file) => file.page === page && file.topic?.slug === topic,
  );

/** A page of the outlook items that changed of late, or that were settled. */
export const outlookListQuery = (list: OutlookListName, page: number) =>
  fileQuery("outlook", paths.outlookList(list, page), (file) => file.page === page && file.list === list);
