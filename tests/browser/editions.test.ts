import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Build, build, copySample } from "./builds.ts";
import { expectTitle, expectVisible } from "./expect.ts";
import { type FailingSite, requestListener, serveWithFailures } from "./failing-server.ts";
import { expectSaved, halley, moscow, save } from "./library.ts";
import { ready, visit } from "./visit.ts";

/* Two editions on one origin, as the projects of one owner are on some hosts. */

let builds: Build[];
let site: FailingSite;
beforeAll(async () => {
  builds = await Promise.all(
    ["/one/", "/two/"].map((base) =>
      build(["--base", base], (content) => copySample(content, "world", "sky")),
    ),
  );
  const [one, two] = builds.map(({ edition }) => edition) as [string, string];
  site = await serveWithFailures(one, "/one/");
  const second = await requestListener(two, "/two/");
  site.failures.set("*", (request, response, original) =>
    request.url?.startsWith("/two/") ? second(request, response) : original(),
  );
});
afterAll(async () => {
  site.close();
  await Promise.all(builds.map(({ remove }) => remove()));
});

const open = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, site.address).href);
  return ready(page);
};

test("each edition has a library of its own; reading settings are shared", async () => {
  const page = await ready(
    await visit("archive/", { baseURL: site.address, serviceWorkers: "allow" }, /request: .*\/two\//u),
  );
  await save(page);
  await open(page, "/two/library/");
  await expectVisible(page.getByText("Nothing saved yet"));
  await open(page, "/two/archive/");
  await expectSaved(page, false);
  await save(page, halley);
  await open(page, "/one/library/");
  await expectVisible(page.getByRole("link", { name: moscow }));
  expect(await page.getByRole("link", { name: halley }).count()).toBe(0);
  await open(page, "/one/archive/");
  await expectSaved(page, true);
  await expectSaved(page, false, halley);

  await page.evaluate(() => localStorage.setItem("aheadline.settings", JSON.stringify({ theme: "dark" })));
  await open(page, "/two/");
  await expectVisible(page.locator("html[data-theme=dark]"));
});

test("a story to continue in one edition reserves no space on the front page of the other", async () => {
  const page = await ready(
    await visit("", { baseURL: site.address, serviceWorkers: "allow" }, /request: .*\/two\//u),
  );
  const link = page.locator("main h2 a").first();
  const headline = await link.innerText();
  await link.click();
  await expectTitle(page, headline);
  await page.mouse.wheel(0, 900);
  const isStored = () => Object.keys(localStorage).some((key) => key.includes("continue"));
  await expect.poll(() => page.evaluate(isStored)).toBe(true);
  await open(page, "/one/");
  expect(await page.locator("html[data-continue]").count()).toBe(1);
  await open(page, "/two/");
  expect(await page.locator("html[data-continue]").count()).toBe(0);
});
