import * as v from "valibot";
import { version } from "../../article/article.ts";
import { Fault } from "./fault.ts";

/**
 * Reads a data file of the edition and checks it at the border. Never `response.ok` alone: hosts answer
 * missing files with 200 and the app's own page, hotel networks with a page to sign in.
 * @param path as spelled by edition/paths.ts
 * @param schema what the file has to be
 * @param isAsked whether the file is the one that was asked for
 * @throws Fault
 */
export async function readFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  isAsked: (file: T) => boolean,
  signal?: AbortSignal,
): Promise<T> {
  const body = await request(import.meta.env.BASE_URL + path, signal);
  const result = v.safeParse(schema, parseJson(body, path));
  if (!result.success) throw new Fault("damaged", `${path}: ${v.summarize(result.issues)}`);
  if (!isAsked(result.output)) throw new Fault("damaged", `${path} holds something else`);
  return result.output;
}

async function request(url: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(url, { redirect: "error", ...(signal && { signal }) }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Fault("failed", `${url}: ${String(error)}`);
    },
  );
  if (response.status === 404 || response.status === 410) throw new Fault("missing", `${url} is not there`);
  if (response.status !== 200) throw new Fault("failed", `${url} answered ${response.status}`);
  const body = await response.text().catch(() => {
    throw new Fault("failed", `${url} broke off`);
  });
  if (/\bjson\b/u.test(response.headers.get("content-type") ?? "")) return body;
  // Our own page in place of a file that is not there; anything else is not from us.
  throw new Fault(
    body.includes('name="generator" content="Aheadline"') ? "missing" : "failed",
    `${url} is not JSON`,
  );
}

function parseJson(body: string, path: string): unknown {
  let file: unknown;
  try {
    file = JSON.parse(body);
  } catch {
    throw new Fault("damaged", `${path} is not whole`);
  }
  if (majorOf(file) > majorOf({ version })) throw new Fault("newer", `${path} is for a newer reader`);
  return file;
}

function majorOf(file: unknown): number {
  const result = v.safeParse(v.object({ version: v.string() }), file);
  return result.success ? Number.parseInt(result.output.version, 10) : 0;
}
