import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createSecureServer, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, createServer, type Server } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { compress } from "./bytes.ts";

/** A folder that is served at the root of `<name>.localhost`, and the headers of each response. */
export type Site = { name: string; folder: string; headers: Record<string, string> };
/** In milliseconds: how late fonts are sent at `slow.<name>.localhost`. */
const fontDelay = 1000;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves floors and editions alike, over HTTP/2 and with brotli. Hashed files are cached, all others revalidated.
 * @param given.connect how long a new connection takes, in milliseconds: the throttling of Chromium delays responses,
 * but not the two round trips (TCP and TLS) that a connection needs before the first request
 */
export async function serveSites(
  sites: Site[],
  { key, cert, connect }: { key: string; cert: string; connect: number },
): Promise<{ server: Server; port: number }> {
  const byName = new Map(sites.map((site) => [site.name, site]));
  const files = new Map<string, FileResponse | undefined>();
  const secure = createSecureServer({ key, cert });
  const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on("error", () => undefined);
    setTimeout(() => secure.emit("connection", socket), connect);
  });
  secure.on("stream", async (stream, headers) => {
    stream.on("error", () => undefined);
    const [, slow, name = ""] = /^(slow\.)?([\w-]+)\./u.exec(headers[":authority"] ?? "") ?? [];
    const site = byName.get(name);
    const file = site && locate(site.folder, headers[":path"] ?? "/");
    if (!site || !file) return refuse(stream);
    if (!files.has(file)) files.set(file, readResponse(file));
    const response = files.get(file);
    if (!response) return refuse(stream);
    if (slow && file.endsWith(".woff2")) await wait(fontDelay);
    if (stream.destroyed) return;
    const isUnchanged = headers["if-none-match"] === response.headers.etag;
    stream.respond({ ...site.headers, ...response.headers, ":status": isUnchanged ? 304 : 200 });
    stream.end(isUnchanged ? undefined : response.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function refuse(stream: ServerHttp2Stream): void {
  stream.respond({ ":status": 404 });
  stream.end();
}

function locate(folder: string, path: string): string | undefined {
  const file = normalize(decodeURIComponent(path.split("?")[0] ?? ""));
  if (!file.startsWith("/")) return undefined;
  return join(folder, file.endsWith("/") ? `${file}index.html` : file);
}

type FileResponse = { body: Buffer; headers: Record<string, string> };

/** A file as it is sent; where there is a `.br` beside it, that is sent. */
function readResponse(file: string): FileResponse | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const plain = readFileSync(file);
  const type = types[extname(file)];
  const compressed = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : undefined;
  const body = type ? (compressed ?? compress(plain)) : plain;
  const isHashed = file.includes("/assets/");
  return {
    body,
    headers: {
      "content-type": type ?? "application/octet-stream",
      "content-length": String(body.length),
      "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`,
      vary: "accept-encoding",
      ...(type && { "content-encoding": "br" }),
    },
  };
}
