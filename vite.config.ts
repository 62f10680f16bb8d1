import react from "@vitejs/plugin-react";
import { normalizePath, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { edition } from "./src/press/vite-plugin.ts";

const root = normalizePath(import.meta.dirname);

/**
 * A folder is a chunk: each feature, and what is loaded on demand, has its own; the rest of the reader is one.
 * Other packages and what only they need stay with the code that imports them.
 */
const chunks: { name: string | ((id: string) => string | null); test?: RegExp; debugName?: string }[] = [
  // What the entry chunk imports, apart from the rest: it reloads the page when another chunk does not load.
  {
    name: "boot",
    test: /\/reader\/(?:routing\/reload-for-release|lib\/storage)\.ts|\/edition\/storage-names\.ts|vite\/preload-helper/u,
  },
  { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\//u },
  { name: "vendor", test: /node_modules\/(?:@tanstack|react-router)\/|\/edition\/unused-queries\.ts$/u },
  { name: "database", test: /\/store\/database\/|node_modules\/idb\//u },
  // Otherwise it would lie in the chunk of an entry that imports "import-export-files", which imports it: a cycle.
  { name: "csv", test: /node_modules\/papaparse\//u },
  // With what only these folders need of other folders.
  {
    name: "versions",
    test: /\/store\/versions\/|\/article\/(?:text-units|text-runs)\.ts$|\/lib\/read-hashes\.ts$/u,
  },
  { name: "front-catch-up", test: /\/front\/catch-up\/|\/edition\/front-hash\.ts$/u },
  // What says how an item has changed: the page of all items needs it at once, the rest of "watch" when one has.
  { name: "item-changes", test: /\/article\/watch\/|\/store\/watch(?:\/|ed\.ts$)/u },
  // What no page needs at first, or one: otherwise every page would load it with the rest of the reader.
  { name: "on-demand", test: /\/article\/(?:direction|escape-html)\.ts$|\/lib\/download\.ts$/u },
  { name: "dialog", test: /\/ui\/dialog\.|\/store\/own-articles\.ts$/u },
  { name: "subscription", test: /\/article\/subscription\/|\/edition\/pagination\.ts$/u },
  { name: "changed-mark", test: /\/article\/changed-mark\.tsx$/u },
  { name: "settings", test: /\/features\/settings\/|\/lib\/setting-names\.ts$/u },
  { name: folderOf, debugName: "folder" },
  { name: "parse", test: /\/src\/parse\/|node_modules\/(?:marked|smol-toml|yaml)\//u },
  // Compares versions of a story: no page needs it at first.
  { name: "compare", test: /\/src\/article\/(?:changes|likeness|sentence-pairs|sentences|wording)\.ts$/u },
  // Loaded when a reader takes a calendar file along.
  { name: "calendar", test: /\/edition\/calendar\/|node_modules\/ical\.js\// },
  { name: "schema", test: /\/(?:schema|validate)\.ts$|node_modules\/valibot\//u },
  { name: "reader", test: /\/src\/(?!reader\/entry\/boot\.ts)/u },
];

/**
 * The folder of a feature, or of a part of `reader/article/` or `reader/store/` that not every page needs: "library", "text", or
 * "import-export-files" for a sub-folder, whose code is loaded later than the page.
 */
function folderOf(id: string): string | null {
  // Without the project's own folder, which may be called anything.
  const path = /^\/src\/reader\/(?:features|article|store)\/(.+)\//u.exec(id.replace(root, ""))?.[1];
  return path?.replaceAll("/", "-") ?? null;
}

/** Leaves out what the client of TanStack Query imports and the reader does not use. */
const withoutUnusedQueries: Plugin = {
  name: "aheadline-unused-queries",
  apply: "build",
  enforce: "pre",
  resolveId: (source, importer) =>
    /\/@tanstack\/query-core\/.+\/query(?:Client)?\.js$/u.test(importer ?? "") &&
    /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/u.test(source)
      ? `${root}/src/reader/edition/unused-queries.ts`
      : undefined,
};

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    withoutUnusedQueries,
    mode !== "test" &&
      edition({
        cache: "node_modules/.cache/aheadline",
        render: "src/reader/entry/render.tsx",
        worker: "src/worker/worker.ts",
        selfDestroyingWorker: "src/worker/self-destroying-worker.ts",
      }),
  ],
  build: {
    // Nothing inlined as data: the policy of the site names no data: addresses.
    assetsInlineLimit: 0,
    // How long our own plugins take is no news to a publisher.
    rolldownOptions: { checks: { bundlerTimings: false } },
    // Every browser that reads our style sheets knows modulepreload.
    modulePreload: {
      polyfill: false,
      // Every page has loaded the common chunks when it imports another one.
      resolveDependencies: (_file, names) =>
        names.filter((name) => !/\/(?:boot|react|reader|rolldown-runtime|vendor)-[^/]+\.js$/u.test(name)),
    },
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: chunks.map((chunk, index) => ({ ...chunk, priority: chunks.length - index })),
            },
          },
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          setupFiles: ["tests/setup.ts"],
          expect: { requireAssertions: true },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          // Generous, because a busy machine is not a fault of the product.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { requireAssertions: true, poll: { timeout: 30_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
}));
