// Entry chunk. The prerendered page is painted before the app loads, and the large chunks are evaluated in separate
// tasks, so that a tap in between does not wait for all of them.
import { reloadForRelease } from "../routing/reload-for-release.ts";

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

// A chunk that fails to load twice may have been replaced by a new release. If not, the prerendered page stays readable.
requestAnimationFrame(() =>
  load()
    .catch(load)
    .then(({ start }) => start())
    .catch(() => reloadForRelease()),
);

async function load() {
  await nextTask();
  await import("react-dom/client");
  await nextTask();
  // main.tsx exports start() instead of using a top-level await, with which the bundler would emit a separate file for
  // every import().
  return import("./main.tsx");
}
