import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { fileNameOf } from "../../edition/paths.ts";
import { readHeaders } from "./host-rules.ts";
import { contentType } from "./media-types.ts";

/**
 * Serves an edition as a good static host does, with the headers of its `_headers` file: files, compressed where the
 * browser accepts it, the page of a folder at a path that ends in a slash, and `404.html` for everything else.
 * @param folder the edition
 * @param base the path under which it was built, with slashes at both ends
 * @param port 0 for any free port
 * @returns the server, listening, and the address of the front page
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer(await createListener(folder, base));
  await listen(server, port);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

async function createListener(folder: string, base: string): Promise<RequestListener> {
  const notFound = await readFile(join(folder, "404.html"));
  const headersOf = await readHeaders(folder);
  const serveFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of headersOf(base + path.slice(1))) response.setHeader(name, value);
      response.setHeader("content-type", contentType(path));
    },
  });
  return (request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    const sendNotFound = () => {
      for (const [name, value] of headersOf(`${base}404.html`)) response.setHeader(name, value);
      response.writeHead(404, { "content-type": contentType("404.html") }).end(notFound);
    };
    if (lacksSlash(folder, base, path)) {
      const location = `${path}/${query === undefined ? "" : `?${query}`}`;
      return response.writeHead(301, { location }).end();
    }
    if (!path.startsWith(base)) return sendNotFound();
    request.url = path.slice(base.length - 1);
    serveFile(request, response, sendNotFound);
  };
}

/** Whether a path would be that of a page with a slash at its end. */
function lacksSlash(folder: string, base: string, path: string): boolean {
  if (/\/$|\.\.|\/\//u.test(path) || !`${path}/`.startsWith(base)) return false;
  return existsSync(join(folder, fileNameOf(path.slice(base.length)), "index.html"));
}

/** Listens on a port, or on any free one when that is in use. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, resolve);
  });
}
