import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { edition } from "./src/press/plugin.ts";

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    mode !== "test" && edition({ cache: "node_modules/.cache/aheadline", render: "src/reader/render.tsx" }),
  ],
  build: {
    // Nothing inlined as data: the policy of the site names no data: addresses.
    assetsInlineLimit: 0,
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
              // Few files, each with one reason to change; what a page alone needs stays with that page.
              groups: [
                { name: "check", test: /valibot|\/schema\.ts|data\/accept\.ts/u },
                { name: "vendor", test: /node_modules\/|rolldown.runtime/u },
                {
                  name: "lists",
                  test: /src\/reader\/(?:styles\/list|story\/ledger|pages\/(?:archive|topic|list|shelf))/u,
                },
                { name: "story", test: /src\/reader\/(?:styles\/story|story\/|pages\/story\.tsx)/u },
                { name: "desk", test: /src\/reader\/(?:styles|pages)\/desk/u },
                { name: "front", test: /src\/reader\/(?:styles|pages)\/front/u },
                { name: "reader", test: /src\/(?!reader\/main\.tsx)/u },
              ],
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
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: ["tests/browser/site.ts"],
          // One site and one Chromium for all; a slow machine is not a broken product.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
}));
