import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { picturesOf } from "../../../article/images.ts";
import { articleQuery } from "../../edition/queries.ts";
import { type Library, LibraryError } from "../../store/library.ts";
import type { Saved } from "../../store/records.ts";
import { library, recordsQuery } from "../../store/records-query.ts";
import { isSaved, saveText, shownSaved } from "../../store/saved-stories.ts";
import { showToast } from "../../ui/toast.tsx";
import { dropPictures, keepPictures } from "./saved-pictures.ts";
import { syncMessages } from "./sync-messages.ts";

/** What is on the device whole, as far as it ever will be: text and pictures. By story, and when it was saved. */
const whole = new Map<string, string>();
/** What the device did not keep. Asked for again, it would be refused again, until something makes room. */
const refused = new Set<string>();
/** The names of the pictures in each story whose text is on the device. */
const pictures = new Map<string, string[]>();
/** Of which the reader was told that it is not yet. */
const told = new Set<string>();
const opened = new Date(performance.timeOrigin).toISOString();
let begun = false;
let isSwept = false;
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
    // One that fails takes nothing with it.
    work = work.then(() => stockAll(client, observer.getCurrentResult().data ?? [])).catch(() => undefined);
  };
  stock();
  observer.subscribe(stock);
  addEventListener("online", stock);
}

async function stockAll(client: QueryClient, saved: Saved[]): Promise<void> {
  const slugs = new Set(saved.map(({ slug }) => slug));
  const gone = [...pictures.keys(), ...refused].filter((slug) => !slugs.has(slug));
  if (gone.length > 0) await letGo(client, gone).catch(() => undefined);
  for (const story of saved) {
    const isWhole = whole.get(story.slug) === story.savedAt;
    if (!isWhole && !refused.has(story.slug)) await stockOne(client, story);
  }
  // Once for what went when this did not look on.
  if (!isSwept) await sweep(client);
}

async function stockOne(client: QueryClient, story: Saved): Promise<void> {
  const { slug } = story;
  try {
    const article = await textOf(client, slug);
    pictures.set(slug, namesOf(article));
    const kept = await keepPictures(article);
    if (kept === "full") refused.add(slug);
    else if (kept !== "later") whole.set(slug, story.savedAt);
    if (kept !== "kept") tell(client, story, syncMessages.pictures[kept]);
  } catch (error) {
    if (error instanceof LibraryError) refused.add(slug);
    tell(client, story, wordsFor(error));
  }
}

/** What could not be saved was told already, and so was what an earlier visit saved. */
function tell(client: QueryClient, { slug, savedAt }: Saved, text: string): void {
  if (savedAt > opened && !told.has(slug) && isSaved(client, slug)) showToast(text);
  told.add(slug);
}

function wordsFor(error: unknown): string {
  const isFull = error instanceof LibraryError && error.kind === "full";
  return isFull ? syncMessages.noRoomForText : syncMessages.textLater;
}

/** What goes makes room. */
async function letGo(client: QueryClient, gone: string[]): Promise<void> {
  for (const slug of gone) {
    whole.delete(slug);
    pictures.delete(slug);
  }
  refused.clear();
  await sweep(client);
}

/** Drops the pictures that no saved story shows: one picture may stand in several. */
async function sweep(client: QueryClient): Promise<void> {
  isSwept = true;
  const kept = await library();
  // What this browser refuses to show may be there all the same.
  if (kept.place !== "device") return;
  await dropPictures(async () => {
    const saved = [...(await kept.list("saved")), ...shownSaved(client)];
    const slugs = new Set(saved.map(({ slug }) => slug));
    for (const slug of whole.keys()) if (!slugs.has(slug)) whole.delete(slug);
    const names = new Set<string>();
    for (const slug of slugs)
      for (const name of pictures.get(slug) ?? (await namesIn(kept, slug))) names.add(name);
    return names;
  });
}

async function namesIn(kept: Library, slug: string): Promise<string[]> {
  const copy = await kept.get("copies", slug);
  return copy ? namesOf(copy.article) : [];
}

function namesOf(article: Article): string[] {
  return picturesOf(article).map(({ name }) => name);
}

async function textOf(client: QueryClient, slug: string): Promise<Article> {
  const copy = await (await library()).get("copies", slug);
  if (copy) return copy.article;
  const article = await client.fetchQuery(articleQuery(slug));
  await saveText(client, article);
  return article;
}
