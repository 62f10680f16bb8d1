import { readdirSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Build, build, copySample } from "./builds.ts";
import { expectAttached, expectTitle, expectVisible } from "./expect.ts";
import { body, type FailingSite, serveWithFailures, status } from "./failing-server.ts";
import { cachedFiles, networkErrors, visitWithWorker } from "./offline.ts";
import { ready, scrollTop, visit } from "./visit.ts";

/* A new build is published while readers have the previous one on their device. */

const isReady = "The edition of 24 November 2026 is ready.";
const added = "A sentence that is new.";
const newSkipLink = "Straight to the story";

let site: FailingSite;
/** The sample edition, one day later. */
let later: Build;
/** The same, built without a worker. */
let withoutWorker: Build;
/** The sample edition with a changed text of the interface: a new version of the app. */
let newApp: Build;

beforeAll(async () => {
  const writeContent = async (content: string) => {
    await copySample(content);
    await appendFile(join(content, "sky/2026-11-16-halley-2061.md"), `\n\n${added}\n`);
    const text = "Summary – It is tomorrow.\n\nArticle –\n\nThe day after today has come, as it does.\n";
    await writeFile(join(content, "world/2026-11-24-tomorrow.txt"), text);
  };
  [later, withoutWorker] = await Promise.all([build([], writeContent), build(["--no-worker"], writeContent)]);
  newApp = await build([], copySample, async (project) => {
    const file = join(project, "src/reader/entry/frame/messages.ts");
    await writeFile(file, (await readFile(file, "utf8")).replace("Skip to the story", newSkipLink));
  });
});
afterAll(() => Promise.all([later, withoutWorker, newApp].map((build) => build?.remove())));
afterEach(() => site?.close());

async function open(...options: Parameters<typeof visitWithWorker>) {
  const opened = await visitWithWorker(...options);
  site = opened.site;
  return opened.page;
}

/** Calls `leave`, which closes the last page of the old edition, and waits until the waiting worker has replaced the active one. */
async function untilReplaced(observer: Page, leave: () => Promise<void>): Promise<void> {
  const cdp = await observer.context().newCDPSession(observer);
  await cdp.send("ServiceWorker.enable");
  const isReplaced = new Promise<void>((resolve) =>
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ status }) => status === "redundant")) resolve();
    }),
  );
  await leave();
  await isReplaced;
}

/** Stops all workers, as browsers stop idle ones; the next request starts them again. */
async function stopWorkers(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("ServiceWorker.enable");
  const isStopped = new Promise<void>((resolve) =>
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    }),
  );
  await cdp.send("ServiceWorker.stopAllWorkers");
  await isStopped;
}

describe("a new edition", () => {
  test("is announced while the one on the device is shown, and shown at the same position when the reader asks for it", async () => {
    const page = await open("articles/halley-2061/");
    await site.publish(later.edition);
    await page.reload();
    await ready(page);
    await expectVisible(page.getByText(isReady));
    await expectVisible(page.getByText("Your place on this page will be kept."));
    expect(await page.getByText(added).count(), "nothing changes until the reader asks").toBe(0);
    await page.evaluate(() => scrollTo(0, 700));
    // A mouse click would scroll up to the button.
    await page.getByRole("button", { name: "Show it" }).dispatchEvent("click");
    await expectVisible(page.getByText(added));
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(500);
    expect(await page.getByText(isReady).count()).toBe(0);
  });

  test("is announced, too, when its worker was already installing when the page was opened", async () => {
    const page = await open("");
    await site.publish(later.edition);
    const held: (() => void)[] = [];
    site.failures.set("/data/edition.json", (_request, _response, original) => void held.push(original));
    await page.reload();
    await expect.poll(() => held.length).toBe(1);
    await page.reload();
    await ready(page);
    await page.waitForLoadState("networkidle");
    site.failures.clear();
    for (const send of held) send();
    await expectVisible(page.getByText(isReady));
  });

  test("is shown at the next start when the reader did not ask for it", async () => {
    const page = await open("");
    await site.publish(later.edition);
    await page.reload();
    await expectVisible(page.getByText(isReady));
    const next = await page.context().newPage();
    await untilReplaced(next, () => page.close());
    await next.goto(site.address);
    await expectVisible(next.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first());
  });

  test("is not mixed with the previous one: a page of the new edition leads to the new front page", async () => {
    const page = await open("");
    await site.publish(later.edition);
    // One page fails, so that the new worker cannot install.
    site.failures.set("/archive/", status(503));
    await page.goto(`${site.address}articles/india-moscow/`);
    await ready(page);
    // A stopped worker loses what was in its memory.
    await stopWorkers(page);
    await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
    await expectVisible(page.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first());
  });

  const news = (page: Page) => page.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first();
  const toArchive = (page: Page) =>
    page.getByRole("contentinfo").getByRole("link", { name: "Archive" }).click();
  const toFront = (page: Page) =>
    page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();

  test("is not mixed with the previous one: a page of the old edition shows complete lists of the new one", async () => {
    site = await serveWithFailures(inject("edition"));
    const page = await ready(
      await visit("", { baseURL: site.address, serviceWorkers: "block" }, networkErrors),
    );
    await site.publish(later.edition);
    await toArchive(page);
    await expectVisible(news(page));
    await toFront(page);
    await page.waitForURL(site.address);
    await expectVisible(news(page));
  });

  test("gives a page of the old edition the new text of a story, which is not cached for the old build", async () => {
    const page = await open("");
    await site.publish(later.edition);
    site.failures.set("/archive/", status(503));
    await page.getByRole("main").getByRole("link", { name: "Halley’s comet is on its way" }).first().click();
    await expectVisible(page.getByText(added));
    const cachesWithNewText = () =>
      page.evaluate(async (sentence) => {
        const names: string[] = [];
        for (const name of await caches.keys()) {
          const story = await (await caches.open(name)).match("/data/articles/halley-2061.json");
          if ((await story?.text())?.includes(sentence)) names.push(name);
        }
        return names;
      }, added);
    await expect.poll(cachesWithNewText).toEqual(["aheadline-opened:/:before"]);
  });

  test("that is shown in one tab does not change another tab until its page is left", async () => {
    const page = await open("");
    // On a first visit, updates are only announced when the reader returns to the tab.
    await page.reload();
    await ready(page);
    await site.publish(later.edition);
    const other = await page.context().newPage();
    await other.goto(site.address);
    await other.getByRole("button", { name: "Show it" }).click();
    await expectVisible(news(other));
    await page.bringToFront();
    await expectVisible(page.getByText(isReady));
    expect(await news(page).count()).toBe(0);
    await toArchive(page);
    await expectVisible(news(page));
    await toFront(page);
    await page.waitForURL(site.address);
    await expectVisible(news(page));
  });

  test("does not take over while a page of the old edition is open in another tab", async () => {
    const page = await open("");
    // On a first visit, updates are only announced when the reader returns to the tab.
    await page.reload();
    await ready(page);
    await site.publish(later.edition);
    const other = await page.context().newPage();
    await other.goto(`${site.address}articles/tomorrow/`);
    await ready(other);
    await page.bringToFront();
    await expectVisible(page.getByText(isReady));
    await other.bringToFront();
    await other.reload();
    await ready(other);
    const isWaiting = () => other.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting);
    expect(await isWaiting()).toBe(true);
    await page.close();
    // Chromium counts a closed tab as open for a while, and each load of the page asks the worker once. A busy
    // machine takes its time to answer: the page waits for that before it is loaded again.
    const takesOver = async () => {
      await other.reload();
      await ready(other);
      return other.evaluate(async () => {
        const { waiting } = await navigator.serviceWorker.ready;
        if (!waiting) return true;
        return new Promise<boolean>((resolve) => {
          waiting.addEventListener("statechange", () => resolve(true));
          setTimeout(resolve, 5000, false);
        });
      });
    };
    await expect.poll(takesOver, { timeout: 90_000 }).toBe(true);
  });

  test("that is only half published is not installed, and the previous one stays complete", async () => {
    const page = await open("");
    await site.publish(later.edition);
    // The host has not received all files yet.
    site.failures.set("/data/edition.json", body("json", JSON.stringify({ version: "1.0" })));
    site.requests.length = 0;
    await page.reload();
    await expect.poll(() => site.requests.includes("/data/edition.json")).toBe(true);
    const isRejected = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing === null && registration.waiting === null;
      });
    await expect.poll(isRejected).toBe(true);
    site.down = true;
    await page.reload();
    // The network is checked when updates are.
    await expectVisible(page.getByText("You are offline."));
    expect(await page.getByRole("link", { name: "It is tomorrow" }).count()).toBe(0);
    expect(await page.getByText(isReady).count()).toBe(0);
  });

  test("leaves stories that were opened before readable without a network", async () => {
    const page = await open("articles/halley-2061/");
    await site.publish(later.edition);
    await page.reload();
    await page.getByRole("button", { name: "Show it" }).click();
    await expectVisible(page.getByText(added));
    await page.goto(site.address);
    const opened = async () =>
      [...(await cachedFiles(page)).keys()].filter((path) => path.endsWith("halley-2061.json"));
    expect((await opened()).length).toBeGreaterThan(0);
    site.down = true;
    await page.goto(`${site.address}articles/halley-2061/`);
    await expectTitle(page, "Halley’s comet is on its way back");
  });
});

describe("a new version of the app with the same edition", () => {
  test("is announced, and used when the reader asks for it, not before", async () => {
    const page = await open("articles/halley-2061/");
    await site.publish(newApp.edition);
    await page.reload();
    await expectVisible(page.getByText("A newer reader is ready."));
    expect(await page.getByText("The edition of").count(), "the edition is the one that is read").toBe(0);
    await expectAttached(page.getByRole("link", { name: "Skip to the story" }));
    await page.getByRole("button", { name: "Use it now" }).click();
    await expectAttached(page.getByRole("link", { name: newSkipLink }));
    await ready(page);
    await expectTitle(page, "Halley’s comet is on its way back");
    expect(await page.getByText("A newer reader is ready.").count()).toBe(0);
  });
});

describe("code that was removed by a release", () => {
  const scripts = readdirSync(join(inject("edition"), "assets"));
  const removeScripts = (file: RegExp) => {
    const removed = scripts.filter((name) => file.test(name));
    expect(removed).not.toEqual([]);
    for (const name of removed) site.failures.set(`/assets/${name}`, status(404));
  };

  async function openWithoutUpcoming() {
    site = await serveWithFailures(inject("edition"));
    removeScripts(/^upcoming-.*\.js$/u);
    const page = await visit("", { baseURL: site.address, serviceWorkers: "block" }, networkErrors);
    return ready(page);
  }
  test.each([
    ["of the page", /^story-.*\.js$/u],
    ["of every page", /^reader-.*\.js$/u],
    ["of React", /^react-.*\.js$/u],
  ])("is replaced by a reload when the page is opened: the code %s", async (_name, file) => {
    site = await serveWithFailures(inject("edition"));
    removeScripts(file);
    let visits = 0;
    site.failures.set("/articles/halley-2061/", (_request, _response, original) => {
      if (visits++) site.failures.clear();
      original();
    });
    const page = await visit(
      "articles/halley-2061/",
      { baseURL: site.address, serviceWorkers: "block" },
      networkErrors,
    );
    await ready(page);
    await page.getByRole("button", { name: "Save", exact: true }).first().click();
    await expectVisible(page.getByText("Saved to your library"));
  });

  test("leaves the prerendered page readable, with its links, and a message", async () => {
    site = await serveWithFailures(inject("edition"));
    removeScripts(/^story-.*\.js$/u);
    const page = await visit(
      "articles/halley-2061/",
      { baseURL: site.address, serviceWorkers: "block" },
      networkErrors,
    );
    await expectVisible(page.getByRole("status").getByText("Only the text of this page arrived."));
    await expectTitle(page, "Halley’s comet is on its way back");
    expect(site.requests.filter((path) => path === "/articles/halley-2061/")).toHaveLength(2);
    await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
    await expect.poll(() => page.url()).toBe(site.address);
  });

  const toUpcoming = { name: "What comes next" };

  test("is replaced by a full page load when a link is followed", async () => {
    const page = await openWithoutUpcoming();
    site.failures.set("/next/", (_request, _response, original) => {
      site.failures.clear();
      original();
    });
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", toUpcoming).click();
    await page.waitForURL(`${site.address}next/`);
    await ready(page);
    await expectTitle(page, "What comes next");
    await page.goBack();
    await expect.poll(() => page.url()).toBe(site.address);
  });

  test("does not reload the page again and again", async () => {
    const page = await openWithoutUpcoming();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", toUpcoming).click();
    await page.waitForURL(`${site.address}next/`);
    await expectTitle(page, "What comes next");
    await page.waitForLoadState("networkidle");
    expect(site.requests.filter((path) => path === "/next/")).toHaveLength(1);
  });
});

describe("a worker that is broken", () => {
  const broken = `
    self.addEventListener("install", () => self.skipWaiting());
    self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener("fetch", (event) => {
      const page = () => new Response("<h1>Broken</h1>", { headers: { "content-type": "text/html" } });
      if (event.request.mode === "navigate") event.respondWith(page());
    });`;

  test("is removed from the device by an edition without one; saved files stay", async () => {
    const page = await open("");
    await page.evaluate(async () => {
      await (await caches.open("aheadline-saved")).put("/images/saved.webp", new Response("picture"));
    });
    site.failures.set("/sw.js", body("js", broken));
    // Chromium postpones its check for an update with every navigation, so the page asks for it.
    await page.evaluate(async () => {
      const isTaken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
      await (await navigator.serviceWorker.getRegistration())?.update();
      await isTaken;
    });
    await page.goto(site.address);
    await expectTitle(page, "Broken");
    site.failures.clear();
    await site.publish(withoutWorker.edition);
    await page.goto(`${site.address}articles/halley-2061/`);
    // The page reloads by itself.
    await expectVisible(page.getByText(added));
    const left = () =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: await caches.keys(),
      }));
    await expect.poll(left).toEqual({ workers: 0, caches: ["aheadline-saved"] });
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
