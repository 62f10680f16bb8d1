import { parseJson } from "../../edition/parse-json.ts";
import { generatorMark } from "../../edition/prerendered-page.ts";
import { buildHeader } from "../../edition/worker-contract.ts";
import { LoadError } from "./load-error.ts";

/**
 * Loads the content of a data file.
 * @param path of the file, as in edition/paths.ts
 * @param build of the page that asks for it; unknown in development
 * @param cache "no-cache" when only the host may answer: neither a cache of the browser, nor the service worker
 * @throws LoadError
 */
export type LoadFile = (
  path: string,
  signal?: AbortSignal,
  build?: string,
  cache?: RequestCache,
) => Promise<unknown>;

/** In milliseconds. Some networks accept a request and never answer it. */
const timeout = 10_000;

/**
 * Loads a data file over the network. `response.ok` proves nothing: some hosts answer a missing file with status 200
 * and the app's own page, and a captive portal answers with a sign-in page.
 */
export const fetchFile: LoadFile = async (path, signal, build, cache = "default") => {
  const url = import.meta.env.BASE_URL + path;
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new LoadError("failed", `${url} timed out`, false)),
    timeout,
  );
  signal?.addEventListener("abort", () => controller.abort(signal.reason));
  const headers = build ? { [buildHeader]: build } : {};
  try {
    return await fetchJson(url, path, { signal: controller.signal, headers, cache });
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
};

async function fetchJson(url: string, path: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, { redirect: "error", ...request }).catch((error: unknown) => {
    throw new LoadError("failed", `${url}: ${String(error)}`);
  });
  const { status, headers } = response;
  if (status === 404 || status === 410) throw new LoadError("missing", `${url} does not exist`);
  if (status !== 200) throw new LoadError("failed", `${url}: status ${status}`);
  const body = await response.text().catch(() => {
    throw new LoadError("failed", `${url}: connection lost`);
  });
  if (/\bjson\b/u.test(headers.get("content-type") ?? "")) return parseFile(body, path);
  // A page of this app is the host's fallback for a missing file; any other comes from a captive portal or a proxy.
  const isOurs = body.includes(generatorMark);
  throw new LoadError(isOurs ? "missing" : "failed", `${url} is not JSON`);
}

function parseFile(body: string, path: string): unknown {
  const file = parseJson(body);
  if (file === undefined) throw new LoadError("damaged", `${path} is not valid JSON`);
  return file;
}
