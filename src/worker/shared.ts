import { stores } from "../edition/offline.ts";
import { base } from "./kit.ts";

/**
 * What another app hands over stays on the device: a file is left where the page for own texts finds it, words
 * go into its address, which is answered from the device.
 */
export async function answerShare(_url: URL, { request }: FetchEvent): Promise<Response> {
  const form = await request.formData();
  const file = form.get("file");
  if (file instanceof File && file.size > 0) {
    const headers = { "content-type": file.type, "x-name": encodeURIComponent(file.name) };
    await (await caches.open(stores.shared)).put(`${base}add/?shared`, new Response(file, { headers }));
    return Response.redirect(`${base}add/?shared`, 303);
  }
  const words = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Response.redirect(`${base}add/?${new URLSearchParams(words)}`, 303);
}
