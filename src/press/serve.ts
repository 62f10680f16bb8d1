import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { securityHeaders } from "./headers.ts";

/**
 * Serves an edition as a good static host would: files as they are, `404.html` for the rest.
 * @param folder the edition
 * @param base the path under which it was built, with slashes at both ends
 * @param port 0 for any that is free
 * @returns the server, listening, and the address of the front page
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const notFound = await readFile(join(folder, "404.html"));
  const headers = Object.entries(await securityHeaders(folder));
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of headers) response.setHeader(name, value);
      const lasting = path.startsWith("/assets/");
      response.setHeader("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const refuse = () => {
      for (const [name, value] of headers) response.setHeader(name, value);
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    if (url === base.slice(0, -1)) return response.writeHead(301, { location: base }).end();
    if (!url.startsWith(base)) return refuse();
    request.url = url.slice(base.length - 1);
    files(request, response, refuse);
  });
  await listen(server, port);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

/** Takes the port, or any free one when another program has it. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, resolve);
  });
}
