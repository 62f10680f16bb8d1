import { cacheNames, sharedEntries } from "../edition/worker-contract.ts";
import { base } from "./precache.ts";

/**
 * What another app hands over stays on the device: it is left where the page for own texts finds it. A text may
 * be longer than any address.
 */
export async function answerShare(_url: URL, { request }: FetchEvent): Promise<Response> {
  try {
    await leave(request);
    return Response.redirect(`${base}add/?shared`, 303);
  } catch {
    await caches.delete(cacheNames.shared(base));
    return Response.redirect(`${base}add/?unshared`, 303);
  }
}

async function leave(request: Request): Promise<void> {
  const form = await request.formData();
  await caches.delete(cacheNames.shared(base));
  const cache = await caches.open(cacheNames.shared(base));
  const words = [...form].filter(([, value]) => typeof value === "string");
  await cache.put(sharedEntries.fields, Response.json(Object.fromEntries(words)));
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return;
  const headers = {
    "content-type": file.type,
    [sharedEntries.fileNameHeader]: encodeURIComponent(file.name),
  };
  await cache.put(sharedEntries.file, new Response(file, { headers }));
}
