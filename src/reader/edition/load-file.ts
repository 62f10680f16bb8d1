import { generatorMark } from "../../edition/prerendered-page.ts";
import { buildHeader } from "../../edition/worker-contract.ts";
import { LoadError } from "./load-error.ts";

/**
 * Brings the content of a data file, by its path as spelled by edition/paths.ts, for a page of a build.
 * Throws a LoadError.
 */
export type Bring = (path: string, signal?: AbortSignal, build?: string) => Promise<unknown>;

/** How long, in milliseconds, a file may take: some networks are there and never answer. */
const patience = 10_000;

/**
 * Brings a data file over the network. Never `response.ok` alone: hosts answer missing files with 200 and
 * the app's own page, hotel networks with a page to sign in.
 */
export const fetchFile: Bring = async (path, signal, build) => {
  const url = import.meta.env.BASE_URL + path;
  const stop = new AbortController();
  const late = setTimeout(
    () => stop.abort(new LoadError("failed", `${url} takes too long`, false)),
    patience,
  );
  signal?.addEventListener("abort", () => stop.abort(signal.reason));
  try {
    return await read(url, path, { signal: stop.signal, headers: build ? { [buildHeader]: build } : {} });
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(late);
  }
};

async function read(url: string, path: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, { redirect: "error", ...request }).catch((error: unknown) => {
    throw new LoadError("failed", `${url}: ${String(error)}`);
  });
  if (response.status === 404 || response.status === 410)
    throw new LoadError("missing", `${url} is not there`);
  if (response.status !== 200) throw new LoadError("failed", `${url} answered ${response.status}`);
  const body = await response.text().catch(() => {
    throw new LoadError("failed", `${url} broke off`);
  });
  if (/\bjson\b/u.test(response.headers.get("content-type") ?? "")) return parseJson(body, path);
  // Our own page in place of a file that is not there; anything else is not from us.
  const ours = body.includes(generatorMark);
  throw new LoadError(ours ? "missing" : "failed", `${url} is not JSON`);
}

function parseJson(body: string, path: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new LoadError("damaged", `${path} is not whole`);
  }
}
