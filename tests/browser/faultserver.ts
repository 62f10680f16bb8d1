import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { contentType } from "../../src/press/hosting/media-types.ts";
import { serve } from "../../src/press/hosting/serve.ts";

/** Answers in the place of the site; `genuine` is what the site itself would answer. */
export type Fault = (...args: [...Parameters<RequestListener>, genuine: () => void]) => void;

/** A site whose answers can be spoilt. */
export type FaultSite = {
  address: string;
  /** By the path that is asked for, such as `/data/edition.json`. */
  faults: Map<string, Fault>;
  /** All paths that were asked for, in order. */
  asked: string[];
  /** Whether nobody answers at all. */
  down: boolean;
  /** Puts another build in the place of what is there, at once and whole. */
  publish: (edition: string) => Promise<void>;
  /** Breaks off whatever was not answered yet. */
  hangUp: () => void;
  close: () => void;
};

/** Serves an edition as `npm start` does, until it is told to do otherwise. */
export async function serveFaults(edition: string, base = "/"): Promise<FaultSite> {
  let genuine = await listenerOf(edition, base);
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (site.down) return void request.socket.destroy();
    site.asked.push(path);
    const fault = site.faults.get(path) ?? site.faults.get("*");
    const answer = () => genuine(request, response);
    if (fault) fault(request, response, answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const site: FaultSite = {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    faults: new Map(),
    asked: [],
    down: false,
    publish: async (edition) => {
      genuine = await listenerOf(edition, base);
    },
    hangUp: () => server.closeAllConnections(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}

/** What our own server does, without its port. */
export async function listenerOf(edition: string, base: string): Promise<RequestListener> {
  const { server } = await serve(edition, base, 0);
  const [listener] = server.listeners("request") as [RequestListener];
  server.close();
  return listener;
}

export const status =
  (code: number): Fault =>
  (_request, response) =>
    response.writeHead(code).end();

/** A body of one type with status 200. */
export const body =
  (type: "json" | "html" | "js", text: string): Fault =>
  (_request, response) =>
    response.writeHead(200, { "content-type": contentType(`file.${type}`) }).end(text);

export const redirect =
  (location: string): Fault =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

/** The answer comes, after a while. */
export const slow =
  (milliseconds: number): Fault =>
  (_request, _response, genuine) =>
    void wait(milliseconds).then(genuine);

/** The line goes dead in the middle of a file. */
export const cut =
  (edition: string, file: string): Fault =>
  (_request, response) => {
    const whole = readFileSync(join(edition, file));
    response
      .writeHead(200, { "content-type": contentType(file), "content-length": whole.length })
      .write(whole.subarray(0, whole.length / 2));
    setTimeout(() => response.destroy(), 20);
  };

/** Half of a file, which says of itself that it is whole. */
export const truncated = (edition: string, file: string): Fault => {
  const whole = readFileSync(join(edition, file), "utf8");
  return body(file.endsWith(".html") ? "html" : "json", whole.slice(0, whole.length / 2));
};

/** The network of a hotel: whatever is asked for, a page to sign in. */
export const portal: Fault = (_request, response) =>
  void response
    .writeHead(200, { "content-type": "text/html" })
    .end("<!doctype html><title>Hotel</title><h1>Welcome to the hotel</h1>");
