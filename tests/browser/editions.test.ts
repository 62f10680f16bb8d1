import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Build, build } from "./builds.ts";
import { type FaultSite, listenerOf, serveFaults } from "./faultserver.ts";
import { headline, isPressed, patience, save } from "./saving.ts";
import { ready, visit } from "./visit.ts";

/* Two editions on one origin, as the projects of one owner are on some hosts. */

const comet = "Halley’s comet is on its way back";
let builds: Build[];
let site: FaultSite;
beforeAll(async () => {
  builds = await Promise.all([build(["--base", "/one/"]), build(["--base", "/two/"])]);
  const [one, two] = builds.map(({ edition }) => edition) as [string, string];
  site = await serveFaults(one, "/one/");
  const second = await listenerOf(two, "/two/");
  site.faults.set("*", (request, response, genuine) =>
    request.url?.startsWith("/two/") ? second(request, response) : genuine(),
  );
});
afterAll(async () => {
  site.close();
  await Promise.all(builds.map(({ clear }) => clear()));
});

const open = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, site.address).href);
  return ready(page);
};

test("each has a library of its own, and what is set for reading holds in both", async () => {
  const page = await ready(await visit("archive/", { baseURL: site.address }, /request: .*\/two\//u));
  await save(page);
  await open(page, "/two/library/");
  await page.getByText("Nothing saved yet").waitFor();
  await open(page, "/two/archive/");
  await isPressed(page, false);
  await save(page, comet);
  await open(page, "/one/library/");
  await page.getByRole("link", { name: headline }).waitFor();
  expect(await page.getByRole("link", { name: comet }).count()).toBe(0);
  await open(page, "/one/archive/");
  await isPressed(page, true);
  await isPressed(page, false, comet);

  await page.evaluate(() => localStorage.setItem("aheadline.settings", JSON.stringify({ theme: "dark" })));
  await open(page, "/two/");
  await page.locator("html[data-theme=dark]").waitFor();
});

test("a line of one to continue takes no room in the other", async () => {
  const page = await ready(await visit("", { baseURL: site.address }, /request: .*\/two\//u));
  await page.locator("main h2 a").first().click();
  await page.waitForURL(/\/articles\//u);
  await page.mouse.wheel(0, 900);
  const isExpected = () => Object.keys(localStorage).some((key) => key.includes("continue"));
  await expect.poll(() => page.evaluate(isExpected), patience).toBe(true);
  await open(page, "/one/");
  expect(await page.locator("html[data-continue]").count()).toBe(1);
  await open(page, "/two/");
  expect(await page.locator("html[data-continue]").count()).toBe(0);
});
