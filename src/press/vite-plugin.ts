import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, ResolvedConfig, Rolldown, ViteDevServer } from "vite";
import { picturesOf } from "../article/images.ts";
import type { Edition } from "../edition/edition.ts";
import type { Render } from "../edition/prerendered-page.ts";
import { workerFile } from "../edition/worker-contract.ts";
import { liveEdition } from "./dev.ts";
import { contentType } from "./hosting/media-types.ts";
import { packKit } from "./hosting/precache-manifest.ts";
import { writeManifest } from "./hosting/web-app-manifest.ts";
import { finish } from "./hosting/write-host-files.ts";
import { type Darkroom, openDarkroom } from "./images/image-cache.ts";
import { type AssetsOf, findAssets } from "./pages/assets.ts";
import { cutFonts } from "./pages/fonts.ts";
import { fillIndexHtml } from "./pages/page-template.ts";
import { prerender } from "./pages/prerender.ts";
import { type Put, pressFolder, type Report } from "./press.ts";
import { describeReport } from "./report.ts";
import { readSettings } from "./settings.ts";

declare module "vite" {
  interface UserConfig {
    /** The folder of stories, where it is not `content`. */
    content?: string;
    /** Whether the edition is kept on its readers' devices; `false` takes it off them. */
    offline?: boolean;
  }
}

/**
 * The edition as a part of the Vite build: compiled on the fly in development; in a build written beside the
 * reader's files, data first, then the pages.
 * @param given.cache a folder for what is made once, such as the cut fonts
 * @param given.render the module of the reader whose `render()` makes the pages
 * @param given.worker the service worker
 * @param given.farewell what is published in its place to take it off the devices again
 */
export function edition(given: { cache: string; render: string; worker: string; farewell: string }): Plugin {
  const server = resolve(given.cache, `server-${process.pid}`);
  const darkroom = openDarkroom(resolve(given.cache, "pictures"));
  let content: string;
  let config: ResolvedConfig;

  return {
    name: "aheadline:edition",
    async config(user, { command }) {
      content = resolve(user.content ?? "content");
      const offline = user.offline ?? true;
      const fonts = await cutFonts(resolve(given.cache));
      return {
        resolve: { alias: { "@fonts": fonts } },
        // A file is read once it has come to rest: the end of a slow write would be taken for an echo and missed.
        server: { watch: { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } } },
        define: { "import.meta.env.OFFLINE": JSON.stringify(offline && command === "build") },
        environments: {
          ssr: {
            build: {
              outDir: server,
              ssr: given.render,
              rolldownOptions: { output: { entryFileNames: "render.js" } },
            },
          },
          ...(command === "build" && { worker: workerBuild(offline ? given.worker : given.farewell) }),
        },
        builder: {
          async buildApp({ build, environments: { client, ssr, worker } }) {
            try {
              if (!client || !ssr || !worker) throw new Error("An edition is built whole or not at all");
              const built = (await build(client)) as Rolldown.RolldownOutput;
              await build(ssr);
              await build(worker);
              const assetsOf = findAssets(built, config.root, config.build.outDir);
              const edition = await pressEdition(
                content,
                config,
                join(server, "render.js"),
                assetsOf,
                darkroom,
              );
              await writeManifest(config.build.outDir, config.base, edition);
              if (offline) await packKit(config.build.outDir, edition);
              await finish(config.build.outDir, config.base);
            } finally {
              await rm(server, { recursive: true, force: true });
            }
          },
        },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveEdition(server, content, darkroom, given.farewell),
    async transformIndexHtml(html) {
      const { settings } = await readSettings(content);
      return fillIndexHtml(html, config.base, settings);
    },
  };
}

async function pressEdition(
  content: string,
  { base, build }: ResolvedConfig,
  renderer: string,
  assetsOf: AssetsOf,
  darkroom: Darkroom,
): Promise<Edition> {
  const slugs: string[] = [];
  const write = writeInto(build.outDir);
  const put: Put = async (path, file) => {
    if ("slug" in file) {
      slugs.push(file.slug);
      for (const picture of picturesOf(file)) await darkroom.deliver(picture, build.outDir);
    }
    await write(path, file);
  };
  const report = await pressFolder(content, put, darkroom);
  const { render } = (await import(pathToFileURL(renderer).href)) as { render: Render };
  await prerender(build.outDir, base, report.edition, slugs, render, assetsOf);
  process.stdout.write(`${describeReport(report, folderName(content))}\n`);
  return report.edition;
}

/** One file under a name that never changes: browsers know a worker by it. */
function workerBuild(input: string): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      copyPublicDir: false,
      emptyOutDir: false,
      rolldownOptions: { input, output: { format: "iife", entryFileNames: workerFile } },
    },
  };
}

/** Puts each data file into a folder. */
function writeInto(folder: string): Put {
  return async (path, file) => {
    const target = join(folder, decodeURIComponent(path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, JSON.stringify(file));
  };
}

/** Answers for the edition's data and pictures, and tells the page when a story has changed. */
async function serveEdition(
  server: ViteDevServer,
  content: string,
  darkroom: Darkroom,
  farewell: string,
): Promise<void> {
  const { config, watcher, middlewares, hot } = server;
  const live = await liveEdition(content, darkroom);
  const tell = (report: Report) =>
    config.logger.info(describeReport(report, folderName(content)), { timestamp: true });
  tell(live.report);

  watcher.add(content);
  for (const event of ["add", "change", "unlink"] as const) {
    watcher.on(event, (path) => {
      const update = live.update(relative(content, path).split(sep).join("/"), event === "unlink");
      update
        ?.then((report) => {
          tell(report);
          hot.send("aheadline:edition", {});
        })
        .catch((error: Error) => config.logger.error(error.message));
    });
  }

  middlewares.use(async (request, response, next) => {
    const path = (request.url?.split("?")[0] ?? "").slice(config.base.length);
    // A worker of `npm start` at the same port would answer with the edition that it keeps.
    if (path === workerFile) {
      const module = await server.environments.client.transformRequest(`/${farewell}`);
      return void response.writeHead(200, { "content-type": contentType(path) }).end(module?.code);
    }
    if (!/^(?:data|images)\//u.test(path)) return next();
    const place = decodePath(path);
    const file = await (path.startsWith("data/") ? live.read(place) : darkroom.read(place));
    response.writeHead(file ? 200 : 404, { "content-type": contentType(path), "cache-control": "no-cache" });
    response.end(file);
  });
}

/** The name of a file as it lies on the disk; an address that nobody encoded rightly leads to none. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

/** A folder as the reports name it: from where the command was given, with a slash. */
function folderName(folder: string): string {
  return `${relative(process.cwd(), folder)}/`;
}
