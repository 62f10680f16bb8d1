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
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
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
