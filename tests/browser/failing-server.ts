import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { contentType } from "../../src/press/hosting/media-types.ts";
import { serve } from "../../src/press/hosting/serve.ts";

/** Answers a request in place of the site; calling `original` sends the answer of the site. */
export type Failure = (...args: [...Parameters<RequestListener>, original: () => void]) => void;

/** A site whose answers a test can replace. */
export type FailingSite = {
  address: string;
  /** By path, such as `/data/edition.json`; `*` stands for all paths without an entry. */
  failures: Map<string, Failure>;
  /** The paths of all requests, in order. */
  requests: string[];
  /** Whether the site closes every connection without an answer. */
  down: boolean;
  /** Replaces the edition by another one, atomically. */
  publish: (edition: string) => Promise<void>;
  /** Closes all connections, also those that wait for an answer. */
  closeConnections: () => void;
  close: () => void;
};

/** Serves an edition as `npm start` does, on a free port. */
export async function serveWithFailures(edition: string, base = "/"): Promise<FailingSite> {
  let original = await requestListener(edition, base);
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (site.down) return void request.socket.destroy();
    site.requests.push(path);
    const failure = site.failures.get(path) ?? site.failures.get("*");
    const answer = () => original(request, response);
    if (failure) failure(request, response, answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const site: FailingSite = {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    failures: new Map(),
    requests: [],
    down: false,
    publish: async (edition) => {
      original = await requestListener(edition, base);
    },
    closeConnections: () => server.closeAllConnections(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}

/** The request listener of our own server, without the server. */
export async function requestListener(edition: string, base: string): Promise<RequestListener> {
  const { server } = await serve(edition, base, 0);
  const [listener] = server.listeners("request") as [RequestListener];
  server.close();
  return listener;
}

export const status =
  (code: number): Failure =>
  (_request, response) =>
    response.writeHead(code).end();

/** Answers with status 200 and a body of this type. */
export const body =
  (type: "json" | "html" | "js", text: string): Failure =>
  (_request, response) =>
    response.writeHead(200, { "content-type": contentType(`file.${type}`) }).end(text);

export const redirect =
  (location: string): Failure =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

/** Delays the answer of the site. */
export const delayed =
  (milliseconds: number): Failure =>
  (_request, _response, original) =>
    void wait(milliseconds).then(original);

/** Sends half of a file and closes the connection. */
export const interrupted =
  (edition: string, path: string): Failure =>
  (_request, response) => {
    const file = readFileSync(join(edition, path));
    response
      .writeHead(200, { "content-type": contentType(path), "content-length": file.length })
      .write(file.subarray(0, file.length / 2), () => response.destroy());
  };

/** Sends half of a file as if it were complete. */
export const truncated = (edition: string, path: string): Failure => {
  const file = readFileSync(join(edition, path), "utf8");
  return body(path.endsWith(".html") ? "html" : "json", file.slice(0, file.length / 2));
};

/** Answers every request with a sign-in page and status 200, as the network of a hotel does. */
export const captivePortal: Failure = (_request, response) =>
  void response
    .writeHead(200, { "content-type": "text/html" })
    .end("<!doctype html><title>Hotel</title><h1>Welcome to the hotel</h1>");
