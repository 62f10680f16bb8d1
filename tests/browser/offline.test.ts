import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterEach, describe, expect, inject, test } from "vitest";
import { readRecords } from "./database.ts";
import {
  expectCount,
  expectDocumentTitle,
  expectFocusOnId,
  expectScrollTop,
  expectTitle,
  expectVisible,
} from "./expect.ts";
import {
  body,
  captivePortal,
  delayed,
  type FailingSite,
  type Failure,
  interrupted,
  redirect,
  serveWithFailures,
  status,
  truncated,
} from "./failing-server.ts";
import { halley, moscow } from "./library.ts";
import { cachedFiles, visitWithWorker } from "./offline.ts";
import { ready, visit } from "./visit.ts";

/* The edition on a reader's device, with a network that fails. */

let site: FailingSite;
afterEach(() => site?.close());

async function open(...asked: Parameters<typeof visitWithWorker>) {
  const settled = await visitWithWorker(...asked);
  site = settled.site;
  return settled.page;
}

describe("without a network", () => {
  test("a story that was opened before opens, and says from what time the copy is", async () => {
    const page = await open("articles/halley-2061/");
    site.down = true;
    await page.reload();
    await expectTitle(page, halley);
    await expectVisible(page.getByText(/^You are offline\. This is the copy from \d\d:\d\d today\.$/u));
  });

  test("a story that is not on the device says so, leads to those that are, and opens when the network is back", async () => {
    const page = await open("articles/halley-2061/");
    site.down = true;
    await page.goto(`${site.address}articles/india-moscow/`);
    await expectTitle(page, "This story is not on your device");
    const main = page.getByRole("main");
    await expectVisible(main.getByText("It will open as soon as you are back online."));
    await main.getByRole("link", { name: "See what is ready" }).click();
    await expectTitle(page, "On this device");
    await main.getByRole("link", { name: halley }).click();
    await expectTitle(page, halley);
    await page.goBack();
    await page.goBack();
    await expectTitle(page, "This story is not on your device");
    site.down = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expectTitle(page, moscow);
  });

  test("the front page opens, and its teasers say which stories are not on the device", async () => {
    const page = await open("articles/halley-2061/");
    site.down = true;
    await page.goto(site.address);
    const teaserOf = (name: string) => page.getByRole("article").filter({ hasText: name });
    await expectVisible(teaserOf("An asteroid will pass below").getByText("Not on this device").first());
    expect(await teaserOf(halley).getByText("Not on this device").count()).toBe(0);
    await expectVisible(page.getByText("You are offline."));
  });
});

test("without a network, a saved story that was never opened opens by its address, at the reading position or at the section in the address", async () => {
  const page = await open("archive/");
  const teaser = page.getByRole("article").filter({ hasText: halley });
  await teaser.getByRole("button", { name: "Save" }).click();
  const copies = async () => (await readRecords(page, "copies")).map(({ slug }) => slug);
  await expect.poll(copies).toEqual(["halley-2061"]);
  // Leaves only the saved copy.
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.startsWith("aheadline-opened")) await caches.delete(name);
  });
  site.down = true;
  await page.goto(`${site.address}articles/halley-2061/`);
  await expectTitle(page, halley);
  await expectVisible(page.getByText("This is the copy from"));

  await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
  await page.reload();
  await expectTitle(page, halley);
  // The notice about the copy is inserted above the text; the text stays where it was.
  await expectScrollTop(page, 900, 150);

  await page.goto(site.address);
  await page.goto(`${site.address}articles/halley-2061/#the-road-ahead`);
  await expectTitle(page, halley);
  await expectFocusOnId(page, "the-road-ahead");
  const sectionPosition = () =>
    page.evaluate(() => {
      const top = document.getElementById("the-road-ahead")?.getBoundingClientRect().top ?? -1;
      return { isScrolled: scrollY > 0, isInWindow: top < innerHeight };
    });
  await expect.poll(sectionPosition).toEqual({ isScrolled: true, isInWindow: true });
});

describe.each([
  ["a topic", "topics/world/", "topics/sky/"],
  ["a page of the archive", "articles/halley-2061/", "archive/1/"],
])("without a network, %s that is not on the device", (_what, from, path) => {
  const absent = "This page is not on your device";

  test("says so when it is loaded, and opens when the network is back", async () => {
    const page = await open(from);
    site.down = true;
    await page.goto(site.address + path);
    await expectTitle(page, absent);
    await expectVisible(page.getByText("It will open as soon as you are back online."));
    await expectDocumentTitle(page, `${absent} — The Forenoon`);
    site.down = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expectCount(page.getByRole("heading", { level: 1, name: absent }), 0);
    await expectVisible(page.getByRole("article").first());
  });
});

test("without a network, a topic that is not on the device says so when its link is followed", async () => {
  const page = await open("articles/halley-2061/");
  await page.context().setOffline(true);
  site.down = true;
  await expectVisible(page.getByText("You are offline."));
  await page.getByRole("contentinfo").getByRole("link", { name: "World" }).click();
  await expectTitle(page, "This page is not on your device");
  await expectVisible(page.getByText("One story is ready to read now."));
  expect(await page.getByRole("link", { name: "See what is ready" }).count()).toBe(1);
});

test("without a network, an unknown address says that nothing on the device is there", async () => {
  const page = await open("articles/halley-2061/");
  site.down = true;
  await page.goto(`${site.address}articles/nowhere/`);
  await expectTitle(page, "Nothing on your device is at this address");
  await expectVisible(page.getByText("It will be looked for as soon as you are back online."));
  site.down = false;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expectTitle(page, "There is no story at this address");
});

test("without a network, every page that is part of the app opens when it is loaded", async () => {
  const page = await open("articles/halley-2061/");
  site.down = true;
  const pages = ["", "archive/", "next/", "library/", "highlights/", "settings/", "add/", "offline/"];
  for (const path of pages) {
    await page.goto(site.address + path);
    await ready(page);
    await expectVisible(page.getByText("You are offline."));
    const title = await page.getByRole("heading", { level: 1 }).first().innerText();
    expect(title, `the heading of /${path}`).not.toMatch(/not|did/u);
  }
});

describe("a first visit, when the network fails before all code of the reader is loaded,", () => {
  /** Opens the front page without a worker, and cuts the network. */
  async function openWithoutWorker() {
    site = await serveWithFailures(inject("edition"));
    const options = { baseURL: site.address, serviceWorkers: "block" } as const;
    const page = await ready(
      await visit(
        "",
        options,
        /Failed to load resource|dynamically imported|preload CSS|blocked by Playwright/u,
      ),
    );
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    return page;
  }

  test("says that the reading settings did not arrive, and keeps the page", async () => {
    const page = await openWithoutWorker();
    await page.getByRole("button", { name: "Reading settings" }).first().click();
    await expectVisible(page.getByText("This part did not arrive."));
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
  });

  test("ignores keys without an error, and handles them when the network is back", async () => {
    const page = await openWithoutWorker();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // Keys that are pressed while the code loads wait for the same request.
    const failed = page.waitForEvent("requestfailed");
    await page.keyboard.press("j");
    await failed;
    await page.mouse.wheel(0, 2000);
    await page.getByRole("contentinfo").getByRole("link", { name: "World" }).hover();
    await page.context().setOffline(false);
    await page.keyboard.press("?");
    await expectVisible(page.getByRole("dialog").getByText("Shortcuts").first());
    expect(errors).toEqual([]);
  });
});

test("without a network, links are not prefetched", async () => {
  const page = await open("");
  await page.context().setOffline(true);
  await expectVisible(page.getByText("You are offline."));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("contentinfo").getByRole("link", { name: "World" }).hover();
  await page.mouse.wheel(0, 3000);
  // Links are prefetched within the next frames, and when the browser is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(asked.filter((path) => path.startsWith("/data/"))).toEqual([]);
});

describe("a network that never answers", () => {
  const silent = delayed(600_000);

  /** Expects a title that comes when the app has waited for the network long enough. */
  const expectTitleAfterTimeout = (page: Page, title: string) =>
    expect
      .poll(async () => {
        await page.clock.runFor(5000);
        return page.locator("h1").allTextContents();
      })
      .toContain(title);

  test("is not asked for pages that are on the device", async () => {
    const page = await open("articles/halley-2061/");
    site.failures.set("*", silent);
    site.requests.length = 0;
    for (const path of ["articles/halley-2061/", "", "next/"]) {
      await page.goto(site.address + path);
      await ready(page);
      expect(site.requests).not.toContain(`/${path}`);
    }
  });

  test("is reported where a story is not on the device; the story opens when the network answers", async () => {
    const page = await open("articles/halley-2061/");
    await page.clock.install();
    site.failures.set("*", silent);
    await page.goto(`${site.address}articles/india-moscow/`);
    await expectTitleAfterTimeout(page, "This story is not on your device");
    await expectVisible(page.getByText("You are offline."));
    site.failures.clear();
    site.closeConnections();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expectTitle(page, moscow);
  });

  test("is reported when a link is followed", async () => {
    const page = await open("articles/halley-2061/");
    await page.clock.install();
    site.failures.set("*", silent);
    await page.getByRole("contentinfo").getByRole("link", { name: "World" }).click();
    await expectTitleAfterTimeout(page, "This page is not on your device");
    await page.getByRole("link", { name: "See what is ready" }).click();
    await expectTitle(page, "On this device");
  });
});

test("a page that arrives after the worker gave up is cached for the next time", async () => {
  const page = await open("");
  site.failures.set("/articles/luxor-eclipse-2027/", delayed(7000));
  site.failures.set("/data/articles/luxor-eclipse-2027.json", delayed(600_000));
  await page.goto(`${site.address}articles/luxor-eclipse-2027/`);
  const isCached = async () => (await cachedFiles(page)).has("/articles/luxor-eclipse-2027/");
  await expect.poll(isCached).toBe(true);
});

test("without a network, a story opens that was prefetched because its link was in sight", async () => {
  const page = await open("");
  await page.reload();
  const isCached = async () => (await cachedFiles(page)).has("/data/articles/india-moscow.json");
  await expect.poll(isCached).toBe(true);
  site.down = true;
  await page.goto(`${site.address}articles/india-moscow/`);
  await expectTitle(page, moscow);
});

test("behind a sign-in page, a story on the device opens and says that there is no network", async () => {
  const page = await open("articles/halley-2061/");
  site.failures.set("*", captivePortal);
  await page.reload();
  await expectTitle(page, halley);
  await expectVisible(page.getByText(/^You are offline\. This is the copy from/u));
});

test("a host that is down is explained in plain words", async () => {
  const page = await open("");
  site.failures.set("/articles/halley-2061/", status(503));
  site.failures.set("/data/articles/halley-2061.json", status(503));
  await page.goto(`${site.address}articles/halley-2061/`);
  await expectTitle(page, "The story did not arrive");
});

describe("a response that is damaged or not the file is not cached", () => {
  const edition = inject("edition");
  const story = "articles/india-moscow/index.html";
  const data = "data/articles/india-moscow.json";

  test("in place of the page of a story", async () => {
    const page = await open("");
    await page.evaluate(() => caches.delete("aheadline-opened:/:lasting"));
    site.failures.set(`/${data}`, status(503));
    const failures: Record<string, Failure> = {
      "a sign-in page": captivePortal,
      "a redirect": redirect("/offline/"),
      "half a page": truncated(edition, story),
      "a page that breaks off": interrupted(edition, story),
      "another story's page": body("html", "<!doctype html><meta name=generator content=Aheadline>"),
      "an error": status(500),
    };
    for (const [what, failure] of Object.entries(failures)) {
      site.failures.set("/articles/india-moscow/", failure);
      await page
        .goto(`${site.address}articles/india-moscow/`, { waitUntil: "commit" })
        .catch(() => undefined);
      await page.goto(`${site.address}offline/`);
      const cached = await cachedFiles(page);
      expect(cached.has("/articles/india-moscow/"), what).toBe(false);
      expect([...cached.values()].filter((text) => text.includes("Welcome to the hotel"))).toEqual([]);
    }
  });

  test("in place of the data of a story", async () => {
    const page = await open("offline/");
    const failures: Record<string, Failure> = {
      "a sign-in page": captivePortal,
      "our own page": body("html", '<meta name="generator" content="Aheadline">'),
      "a redirect": redirect("/data/articles/halley-2061.json"),
      "half the file": truncated(edition, data),
      "a file that breaks off": interrupted(edition, data),
      "another story": body("json", '{"version":"1.0","slug":"other"}'),
      "a newer major version": body("json", '{"version":"9.0","slug":"india-moscow"}'),
      "an error": status(503),
    };
    const fetchText = (path: string) =>
      page.evaluate(
        (address) =>
          fetch(address)
            .then((answer) => answer.text())
            .catch(() => ""),
        path,
      );
    const next = "/data/articles/halley-2061.json";
    const hasNext = async () => (await cachedFiles(page)).has(next);
    for (const [what, failure] of Object.entries(failures)) {
      await page.evaluate(() => caches.delete("aheadline-opened:/:before"));
      expect(await hasNext(), what).toBe(false);
      site.failures.set(`/${data}`, failure);
      await fetchText(`/${data}`);
      // Files are cached in the order of the requests: when this one is cached, the one before has been checked.
      await fetchText(next);
      await expect.poll(hasNext, { message: what }).toBe(true);
      expect((await cachedFiles(page)).has(`/${data}`), what).toBe(false);
    }
  });
});

test("a font that is interrupted is not cached, and does not evict those that are", async () => {
  const page = await open("");
  const rare = readdirSync(join(inject("edition"), "assets")).filter((name) => name.includes("-ext-"));
  const [first = "", second = "", third = ""] = rare.map((name) => `assets/${name}`);
  const fetchFile = (file: string) =>
    page.evaluate(
      (path) =>
        fetch(path)
          .then((answer) => answer.blob())
          .then(() => undefined)
          .catch(() => undefined),
      `/${file}`,
    );
  const isCached = async (file: string) => (await cachedFiles(page)).has(`/${file}`);
  await fetchFile(first);
  await expect.poll(() => isCached(first)).toBe(true);
  site.failures.set(`/${second}`, interrupted(inject("edition"), second));
  await fetchFile(second);
  // Files are cached in the order of the requests: when this one is cached, the one before has been checked.
  await fetchFile(third);
  await expect.poll(() => isCached(third)).toBe(true);
  expect(await isCached(first)).toBe(true);
});

describe("what another app shares", () => {
  type Shared = { words?: Record<string, string>; file?: [text: string, name: string] };

  /** Shares as another app does: through a form that the service worker answers. */
  const share = (page: Page, shared: Shared) =>
    page.evaluate(({ words = {}, file }) => {
      const form = Object.assign(document.createElement("form"), {
        method: "post",
        enctype: "multipart/form-data",
        action: "/add/",
      });
      for (const [name, value] of Object.entries(words))
        form.append(Object.assign(document.createElement("textarea"), { name, value }));
      const input = Object.assign(document.createElement("input"), { type: "file", name: "file" });
      const files = new DataTransfer();
      if (file) files.items.add(new File([file[0]], file[1], { type: "text/plain" }));
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    }, shared);
  const expectText = (page: Page, text: string) =>
    expect.poll(() => page.getByRole("textbox", { name: "Text" }).inputValue()).toBe(text);

  test("comes into the field of the page that adds articles, and is never sent to the site", async () => {
    const page = await open("");
    await share(page, { file: ["Tea at four.", "tea & cake.txt"] });
    await expectText(page, "Tea at four.");
    expect(site.requests.filter((path) => path.startsWith("/add/?"))).toEqual([]);
    expect(await page.evaluate(() => caches.has("aheadline-shared"))).toBe(false);
  });

  test("may be a file with a title: both are in the field", async () => {
    const page = await open("");
    await share(page, { words: { title: "Tea", text: "" }, file: ["Tea at four.", "tea.txt"] });
    await expectText(page, "Tea\n\nTea at four.");
  });

  test("may be longer than an address can be", async () => {
    const page = await open("");
    await share(page, { words: { text: "word ".repeat(1_000_000) } });
    await expectVisible(page.getByText("This text is too long"));
  });

  test("is reported in plain words when it cannot be stored", async () => {
    const page = await open("");
    const cdp = await page.context().newCDPSession(page);
    const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin: site.address });
    await cdp.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: usage + 100_000 });
    await share(page, { file: ["word ".repeat(1_000_000), "long.txt"] });
    await expectVisible(page.getByText("What you shared did not arrive"));
  });
});

test("the edition can be installed", async () => {
  const page = await open("");
  const cdp = await page.context().newCDPSession(page);
  const { errors, data } = await cdp.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? "");
  expect(manifest).toMatchObject({ name: "The Forenoon", start_url: "/", scope: "/", display: "standalone" });
  for (const { src, sizes, type } of manifest.icons.filter(
    (icon: { type: string }) => icon.type === "image/png",
  )) {
    const icon = await page.request.get(new URL(src, site.address).href);
    const { width, height, format } = await sharp(await icon.body()).metadata();
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
  }
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  // The contexts of the tests are incognito windows.
  const errorsOfSite = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(errorsOfSite).toEqual([]);
});
