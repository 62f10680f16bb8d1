import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { ViteDevServer } from "vite";
import { fileNameOf } from "../edition/paths.ts";
import { workerFile } from "../edition/worker-contract.ts";
import { type DevEdition, openDevEdition } from "./dev.ts";
import { contentType } from "./hosting/media-types.ts";
import type { ImageCache } from "./images/image-cache.ts";
import type { ReleaseOptions, Report } from "./press.ts";
import { describeReport, folderName, reportRows } from "./report/report.ts";

/**
 * Serves the data, images and calendars of an edition in development, and notifies the page when a story has changed.
 * @param content the folder of stories
 * @param selfDestroyingWorker the module that is served in place of the service worker
 */
export async function serveDevEdition(
  server: ViteDevServer,
  content: string,
  images: ImageCache,
  selfDestroyingWorker: string,
  release: ReleaseOptions,
): Promise<void> {
  const { config, middlewares } = server;
  const edition = await openDevEdition(content, images, release);
  const log = (report: Report) =>
    config.logger.info(describeReport(report, folderName(content), reportRows.build), { timestamp: true });
  log(edition.report);

  watch(server, content, async (path, isRemoved) => {
    const report = await edition.update(path, isRemoved);
    if (!report) return;
    log(report);
    server.hot.send("aheadline:edition", {});
  });

  middlewares.use(async (request, response, next) => {
    const path = (request.url?.split("?")[0] ?? "").slice(config.base.length);
    // A worker that `npm start` has installed at the same port would answer with its own edition.
    if (path === workerFile) {
      const module = await server.environments.client.transformRequest(`/${selfDestroyingWorker}`);
      return void response.writeHead(200, { "content-type": contentType(path) }).end(module?.code);
    }
    if (!/^(?:data|images|files)\/|\.ics$/u.test(path)) return next();
    const file = await readFileOf(edition, images, path);
    response.writeHead(file ? 200 : 404, { "content-type": contentType(path), "cache-control": "no-cache" });
    response.end(file);
  });
}

/** The content of a file of the edition, by its URL path below the base. */
async function readFileOf(edition: DevEdition, images: ImageCache, path: string) {
  if (path.startsWith("data/")) return edition.read(fileNameOf(path));
  if (path.startsWith("images/")) return images.read(fileNameOf(path));
  if (!path.startsWith("files/")) return edition.calendar(path);
  const linked = edition.linkedFile(path);
  return linked === undefined ? undefined : readFile(linked).catch(() => undefined);
}

/** Calls back for each file below a folder that is written or removed, with its path below the folder, with slashes. */
function watch(
  { watcher, config }: ViteDevServer,
  folder: string,
  onChange: (path: string, isRemoved: boolean) => Promise<void>,
): void {
  watcher.add(folder);
  for (const event of ["add", "change", "unlink"] as const) {
    watcher.on(event, (file) => {
      const path = relative(folder, file).split(sep).join("/");
      onChange(path, event === "unlink").catch((error: Error) => config.logger.error(error.message));
    });
  }
}
