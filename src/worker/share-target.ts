import { cacheNames, sharedEntries } from "../edition/worker-contract.ts";
import { base } from "./precache.ts";

/**
 * Receives what another app shares (https://www.w3.org/TR/web-share-target/), and redirects to the page for own
 * articles, which reads it from the cache: a shared text may be longer than an address can be.
 */
export async function receiveShare(_url: URL, { request }: FetchEvent): Promise<Response> {
  try {
    await storeForm(await request.formData());
    return Response.redirect(`${base}add/?shared`, 303);
  } catch {
    await caches.delete(cacheNames.shared(base));
    return Response.redirect(`${base}add/?unshared`, 303);
  }
}

async function storeForm(form: FormData): Promise<void> {
  await caches.delete(cacheNames.shared(base));
  const cache = await caches.open(cacheNames.shared(base));
  const fields = [...form].filter(([, value]) => typeof value === "string");
  await cache.put(sharedEntries.fields, Response.json(Object.fromEntries(fields)));
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return;
  const headers = {
    "content-type": file.type,
    [sharedEntries.fileNameHeader]: encodeURIComponent(file.name),
  };
  await cache.put(sharedEntries.file, new Response(file, { headers }));
}
