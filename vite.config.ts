import react from "@vitejs/plugin-react";
import { normalizePath } from "vite";
import { defineConfig } from "vitest/config";
import { edition } from "./src/press/plugin.ts";

const root = normalizePath(import.meta.dirname);

/** Few files, each with one reason to change; what one page alone needs stays with that page. First match. */
const files: [module: RegExp, file: string][] = [
  // What starts the rest needs nothing of it, and is there when something else is not.
  [/reader\/renew|vite\/preload-helper/u, "renew"],
  [/reader\/(?:transfer\/|pages\/data\/(?:carry|takeout))|(?:htmlparser2|entities|papaparse)\//u, "transfer"],
  [/reader\/(?:ui|styles)\/dialog/u, "dialog"],
  [/reader\/(?:pages|styles|words)\/data/u, "data"],
  [/reader\/library\/snapshots/u, "snapshots"],
  [/reader\/library\/(?:damaged|readable|schema)\./u, "check"],
  [/reader\/library\/(?!changes|library|records|tabs|there)|node_modules\/idb\//u, "library"],
  [/valibot|\/schema\.ts|data\/accept\.ts/u, "check"],
  // Read only with the reader's own texts: never a part of what all pages share.
  [/src\/parse\/|node_modules\/(?:marked|yaml)\//u, "parse"],
  [/article\/(?:date|direction|number)\./u, "grammar"],
  [/reader\/(?:styles|pages|words)\/(?:add|own)/u, "add"],
  // Shared by the page of an own text and the library.
  [/reader\/data\/own/u, "own"],
  [/node_modules\/(?:react|react-dom|scheduler)\//u, "react"],
  [/node_modules\/|rolldown.runtime/u, "vendor"],
  [/reader\/(?:data\/(?:stock|pictures)|words\/stock)|article\/images/u, "stock"],
  [/reader\/(?:offline\/start|trusted)/u, "start"],
  [/reader\/(?:offline\/|words\/offline)/u, "offline"],
  [/reader\/pages\/offline/u, "ready"],
  [/reader\/story\/(?:teaser|save|kept|progress|nextline|prospect|inline|length)/u, "reader"],
  [/reader\/(?:styles\/listen|listen\/|words\/listen)/u, "listen"],
  [/reader\/(?:styles\/list|story\/ledger|pages\/(?:archive|topic|list|shelf)\.)/u, "lists"],
  [/reader\/(?:styles\/marking|story\/marks\/)|article\/(?:anchor|likeness)/u, "marks"],
  [/reader\/(?:styles\/story|story\/|(?:pages|data)\/(?:story|marking|reading|listen))/u, "story"],
  [/edition\/card|article\/(?:id|outlook)/u, "story"],
  [/reader\/(?:(?:styles|pages)\/highlights|data\/places)/u, "highlights"],
  [/article\/passages/u, "passages"],
  [/reader\/(?:styles\/settings|settings\/|shortcuts\/|words\/settings|pages\/settings)/u, "tools"],
  [/reader\/(?:styles|pages)\/desk/u, "desk"],
  [/reader\/(?:(?:styles|pages|words)\/library|ui\/(?:filters|menu))/u, "shelf"],
  [/reader\/(?:styles|pages)\/front/u, "front"],
  [/src\/(?!reader\/(?:boot|main)\.tsx?)/u, "reader"],
];
/** Where the project lies says nothing: it may be below a folder `src`. */
const fileOf = (id: string) => files.find(([module]) => module.test(id.replace(root, "")))?.[1] ?? null;

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    mode !== "test" &&
      edition({
        cache: "node_modules/.cache/aheadline",
        render: "src/reader/render.tsx",
        worker: "src/worker/worker.ts",
        farewell: "src/worker/farewell.ts",
      }),
  ],
  build: {
    // Nothing inlined as data: the policy of the site names no data: addresses.
    assetsInlineLimit: 0,
    // How long our own plugins take is no news to a publisher.
    rolldownOptions: { checks: { pluginTimings: false } },
    // Every browser that reads our style sheets knows modulepreload.
    modulePreload: { polyfill: false },
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: fileOf, debugName: "fileOf" }],
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
          // A slow machine is not a broken product.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: ["tests/browser/site.ts"],
          // One site for all.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A busy machine can lose a press. What passes only then is named with "retry": it is to be mended.
          retry: 2,
        },
      },
    ],
  },
}));
