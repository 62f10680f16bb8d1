import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, ResolvedConfig, Rolldown } from "vite";
import type { Renderer } from "../edition/prerendered-page.ts";
import { workerFile } from "../edition/worker-contract.ts";
import { serveDevEdition } from "./dev-server.ts";
import { openPreviousEdition } from "./history/previous-edition.ts";
import { writePrecacheManifest } from "./hosting/precache-manifest.ts";
import { writeManifest } from "./hosting/web-app-manifest.ts";
import { writeHostFiles } from "./hosting/write-host-files.ts";
import { type ImageCache, openImageCache } from "./images/image-cache.ts";
import { type AssetsOf, findAssets } from "./pages/assets.ts";
import { subsetFonts } from "./pages/fonts.ts";
import { fillIndexHtml } from "./pages/page-template.ts";
import type { ReleaseOptions } from "./press.ts";
import { describeReport, folderName, reportRows } from "./report/report.ts";
import { readSettings } from "./settings.ts";
import { writeEdition } from "./write-edition.ts";

declare module "vite" {
  interface UserConfig {
    /** The folder of stories; the default is `content`. */
    content?: string;
    /** Whether a service worker puts the edition on the devices of readers; `false` removes it from them. */
    offline?: boolean;
    /** Whether stories whose date lies in the future are published; the default is `false`. */
    showsFuture?: boolean;
    /** The folder of the previous edition, with which a build compares its stories. */
    previous?: string;
  }
}

type Options = {
  /** A folder for files that are made once, such as subsets of fonts. */
  cache: string;
  /** The module of the reader that exports a `Renderer`: see edition/prerendered-page.ts. */
  render: string;
  /** The module of the service worker. */
  worker: string;
  /** The module that is published in place of the service worker to remove it from devices. */
  selfDestroyingWorker: string;
};

/**
 * Makes the edition a part of the Vite build: its data files are written beside the built files of the reader, and
 * then its pages. In development it is compiled into memory.
 */
export function edition(options: Options): Plugin {
  const serverFolder = resolve(options.cache, `server-${process.pid}`);
  const images = openImageCache(resolve(options.cache, "pictures"));
  let content: string;
  let release: ReleaseOptions;
  let config: ResolvedConfig;

  return {
    name: "aheadline:edition",
    async config(user, { command }) {
      content = resolve(user.content ?? "content");
      const previous = user.previous === undefined ? {} : { previous: openPreviousEdition(user.previous) };
      release = { showsFuture: user.showsFuture ?? false, ...previous };
      const offline = user.offline ?? true;
      const fonts = await subsetFonts(resolve(options.cache));
      return {
        resolve: { alias: { "@fonts": fonts } },
        // Waits until a file is written completely. Otherwise the watcher can take the end of a slow write for a
        // duplicate of the event at its beginning, and ignore it.
        server: { watch: { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } } },
        define: { "import.meta.env.OFFLINE": JSON.stringify(offline && command === "build") },
        environments: {
          ssr: {
            build: {
              outDir: serverFolder,
              ssr: options.render,
              rolldownOptions: { output: { entryFileNames: "render.js" } },
            },
          },
          ...(command === "build" && {
            worker: workerBuild(offline ? options.worker : options.selfDestroyingWorker),
          }),
        },
        builder: {
          async buildApp({ build, environments: { client, ssr, worker } }) {
            try {
              if (!client || !ssr || !worker)
                throw new Error("An edition needs the client, ssr and worker environments");
              const built = (await build(client)) as Rolldown.RolldownOutput;
              await build(ssr);
              await build(worker);
              const assetsOf = findAssets(built, config.root, config.build.outDir);
              const renderer = join(serverFolder, "render.js");
              await buildEdition(content, config, { renderer, assetsOf, images, offline, release });
            } finally {
              await rm(serverFolder, { recursive: true, force: true });
            }
          },
        },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) =>
      serveDevEdition(server, content, images, options.selfDestroyingWorker, release),
    async transformIndexHtml(html) {
      const { settings } = await readSettings(content);
      return fillIndexHtml(html, config.base, settings);
    },
  };
}

/** Builds the worker into one file whose name never changes: browsers identify a worker by its address. */
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

type Parts = {
  renderer: string;
  assetsOf: AssetsOf;
  images: ImageCache;
  offline: boolean;
  release: ReleaseOptions;
};

/** Writes all files of an edition that Vite does not build. */
async function buildEdition(
  content: string,
  { base, build: { outDir } }: ResolvedConfig,
  { renderer, assetsOf, images, offline, release }: Parts,
): Promise<void> {
  const reader = (await import(pathToFileURL(renderer).href)) as Renderer;
  const parts = { reader, assetsOf, images, release };
  const { report, inlined, rootPages } = await writeEdition(content, outDir, base, parts);
  const { edition } = report;
  process.stdout.write(`${describeReport(report, folderName(content), reportRows.build)}\n`);
  await writeManifest(outDir, base, edition);
  if (offline) await writePrecacheManifest(outDir, edition, rootPages);
  await writeHostFiles(outDir, base, edition, inlined);
}
