// The page is there to be read before the app behind it starts: one frame is painted first. The large files are
// evaluated one at a time, so that a tap in between does not wait for all of them.
import { reloadForRelease } from "../routing/reload-for-release.ts";

const pause = () => new Promise((resolve) => setTimeout(resolve));

// What did not come twice may be gone with a new release. Where that is not it, the page stays: it can be read.
requestAnimationFrame(() =>
  load()
    .catch(load)
    .then(({ start }) => start())
    .catch(() => reloadForRelease()),
);

async function load() {
  await pause();
  await import("react-dom/client");
  await pause();
  // It shows nothing by itself: with an await at its top level, the bundler would keep a file for every import().
  return import("./main.tsx");
}
