import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import { LibraryFault } from "../library/library.ts";
import type { Saved } from "../library/records.ts";
import { say } from "../ui/toast.tsx";
import { stockWords } from "../words/stock.ts";
import { change, library, recordsQuery } from "./library.ts";
import { dropPictures, keepPictures } from "./pictures.ts";
import { articleQuery } from "./queries.ts";

/** What is on the device whole: text and pictures. */
const whole = new Set<string>();
/** What the device did not keep. Asked for again, it would be refused again, until something makes room. */
const refused = new Set<string>();
/** Of which the reader was told that it is not yet. */
const told = new Set<string>();
const opened = new Date(performance.timeOrigin).toISOString();
let begun = false;
let work = Promise.resolve();

/**
 * Sees to it that every saved story is on the device with its text and its pictures, from now on, whoever saved
 * it: what is missing is fetched at once, when the network comes back and when the reader starts again.
 */
export function followSaved(client: QueryClient): void {
  if (begun) return;
  begun = true;
  const observer = new QueryObserver(client, recordsQuery("saved"));
  const stock = () => {
    work = work.then(() => stockAll(client, observer.getCurrentResult().data ?? []));
  };
  stock();
  observer.subscribe(stock);
  addEventListener("online", stock);
}

async function stockAll(client: QueryClient, saved: Saved[]): Promise<void> {
  for (const story of saved) {
    const { slug } = story;
    if (whole.has(slug) || refused.has(slug)) continue;
    try {
      await keepPictures(await textOf(client, slug));
      whole.add(slug);
    } catch (error) {
      if (error instanceof LibraryFault) refused.add(slug);
      tell(client, story, wordsFor(error));
    }
  }
  const slugs = new Set(saved.map(({ slug }) => slug));
  if (![...refused].every((slug) => slugs.has(slug))) refused.clear();
  for (const slug of whole) {
    if (slugs.has(slug)) continue;
    whole.delete(slug);
    refused.clear();
    await dropPictures(slug);
  }
}

/** What could not be saved was told already, and so was what an earlier visit saved. */
function tell(client: QueryClient, { slug, savedAt }: Saved, text: string): void {
  if (savedAt > opened && !told.has(slug) && isSaved(client, slug)) say(text);
  told.add(slug);
}

function wordsFor(error: unknown): string {
  const isFull = error instanceof LibraryFault && error.kind === "full";
  return isFull ? stockWords.noRoomForText : stockWords.textLater;
}

async function textOf(client: QueryClient, slug: string): Promise<Article> {
  const copy = await (await library()).get("copies", slug);
  if (copy) return copy.article;
  const article = await client.fetchQuery(articleQuery(slug));
  // The reader may have thought better of it in the meantime.
  if (isSaved(client, slug)) {
    await change(client, [{ kind: "copies", put: { slug, article, keptAt: new Date().toISOString() } }]);
  }
  return article;
}

function isSaved(client: QueryClient, slug: string): boolean {
  return client.getQueryData(recordsQuery("saved").queryKey)?.some((one) => one.slug === slug) ?? false;
}
