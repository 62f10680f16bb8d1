import { readdirSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { type Build, build } from "./builds.ts";
import { expectAttached, expectTitle, expectVisible } from "./expect.ts";
import { body, type FaultSite, serveWithFaults, status } from "./fault-server.ts";
import { cachedFiles, networkErrors, visitWithWorker } from "./offline.ts";
import { ready, scrollTop, visit } from "./visit.ts";

/* From one build to the next, under readers who have the one before on their device. */

const isReady = "The edition of 24 November 2026 is ready.";
const added = "A sentence that is new.";
const foremost = "Straight to the story";

let site: FaultSite;
/** The sample edition, one day later. */
let later: Build;
/** The same, without a worker. */
let without: Build;
/** The sample edition as it is, in other words around it. */
let reworded: Build;

beforeAll(async () => {
  const edit = async (content: string) => {
    await appendFile(join(content, "sky/2026-11-16-halley-2061.md"), `\n\n${added}\n`);
    const text = "Summary – It is tomorrow.\n\nArticle –\n\nThe day after today has come, as it does.\n";
    await writeFile(join(content, "world/2026-11-24-tomorrow.txt"), text);
  };
  [later, without] = await Promise.all([build([], edit), build(["--no-worker"], edit)]);
  reworded = await build([], undefined, async (house) => {
    const file = join(house, "src/reader/lib/messages.ts");
    await writeFile(file, (await readFile(file, "utf8")).replace("Skip to the story", foremost));
  });
});
afterAll(() => Promise.all([later, without, reworded].map((made) => made?.clear())));
afterEach(() => site?.close());

async function open(...asked: Parameters<typeof visitWithWorker>) {
  const settled = await visitWithWorker(...asked);
  site = settled.site;
  return settled.page;
}

/** Calls what may end the use of a worker, and waits until the next one has taken its place. */
async function untilReplaced(onlooker: Page, leave: () => Promise<void>): Promise<void> {
  const cdp = await onlooker.context().newCDPSession(onlooker);
  await cdp.send("ServiceWorker.enable");
  const isReplaced = new Promise<void>((resolve) =>
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ status }) => status === "redundant")) resolve();
    }),
  );
  await leave();
  await isReplaced;
}

/** Ends all workers, as browsers do with those that are idle; the next request starts them anew. */
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
  test("is told of over the one that is kept, and shown when the reader says so, at the same place", async () => {
    const page = await open("articles/halley-2061/");
    await site.publish(later.edition);
    await page.reload();
    await ready(page);
    await expectVisible(page.getByText(isReady));
    await expectVisible(page.getByText("Your place on this page will be kept."));
    expect(await page.getByText(added).count(), "under the reader nothing changes").toBe(0);
    await page.evaluate(() => scrollTo(0, 700));
    // By the keyboard, say: a mouse would have to go up to it.
    await page.getByRole("button", { name: "Show it" }).dispatchEvent("click");
    await expectVisible(page.getByText(added));
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(500);
    expect(await page.getByText(isReady).count()).toBe(0);
  });

  test("is told of, too, when it was on its way before the page was opened", async () => {
    const page = await open("");
    await site.publish(later.edition);
    const held: (() => void)[] = [];
    site.faults.set("/data/edition.json", (_request, _response, original) => void held.push(original));
    await page.reload();
    await expect.poll(() => held.length).toBe(1);
    await page.reload();
    await ready(page);
    await page.waitForLoadState("networkidle");
    for (const send of held) send();
    await expectVisible(page.getByText(isReady));
  });

  test("is shown at the next start when nothing was said", async () => {
    const page = await open("");
    await site.publish(later.edition);
    await page.reload();
    await expectVisible(page.getByText(isReady));
    const next = await page.context().newPage();
    await untilReplaced(next, () => page.close());
    await next.goto(site.address);
    await expectVisible(next.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first());
  });

  test("is not mixed with the one before: a page of it brings its own front page", async () => {
    const page = await open("");
    await site.publish(later.edition);
    // A host that answers for all but one page: the build is not taken yet.
    site.faults.set("/archive/", status(503));
    await page.goto(`${site.address}articles/india-moscow/`);
    await ready(page);
    // Browsers stop a worker that has nothing to do, and what was in its memory is gone.
    await stopWorkers(page);
    await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
    await expectVisible(page.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first());
  });

  const news = (page: Page) => page.getByRole("main").getByRole("link", { name: "It is tomorrow" }).first();
  const toArchive = (page: Page) =>
    page.getByRole("contentinfo").getByRole("link", { name: "Archive" }).click();
  const toFront = (page: Page) =>
    page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();

  test("is not mixed with the one before: a page of that shows its lists whole, in the new edition", async () => {
    site = await serveWithFaults(inject("edition"));
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

  test("gives a page of the one before the newest text of a story, and it is not kept as older", async () => {
    const page = await open("");
    await site.publish(later.edition);
    site.faults.set("/archive/", status(503));
    await page.getByRole("main").getByRole("link", { name: "Halley’s comet is on its way" }).first().click();
    await expectVisible(page.getByText(added));
    const keeping = () =>
      page.evaluate(async (sentence) => {
        const found: string[] = [];
        for (const name of await caches.keys()) {
          const story = await (await caches.open(name)).match("/data/articles/halley-2061.json");
          if ((await story?.text())?.includes(sentence)) found.push(name);
        }
        return found;
      }, added);
    await expect.poll(keeping).toEqual(["aheadline-opened:/:before"]);
  });

  test("that is shown in one tab leaves the page in another one what it is, until it is left", async () => {
    const page = await open("");
    // What a page of a first visit tells comes when the reader returns to it.
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

  test("does not take over from a page that came over the network while another one is open", async () => {
    const page = await open("");
    // What a page of a first visit tells comes when the reader returns to it.
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
    const waits = () => other.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting);
    expect(await waits()).toBe(true);
    await page.close();
    // A page is gone a little after it was closed; until then the next one that asks hears that two are open.
    const takesOver = async () => {
      await other.reload();
      return vi.waitUntil(async () => !(await waits()), { timeout: 8000 }).catch(() => false);
    };
    await expect.poll(takesOver).toBe(true);
  });

  test("that is only half published is not taken, and the one before stays whole", async () => {
    const page = await open("");
    await site.publish(later.edition);
    // A host that has not copied everything yet.
    site.faults.set("/data/edition.json", body("json", JSON.stringify({ version: "1.0" })));
    site.requests.length = 0;
    await page.reload();
    await expect.poll(() => site.requests.includes("/data/edition.json")).toBe(true);
    const isRefused = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing === null && registration.waiting === null;
      });
    await expect.poll(isRefused).toBe(true);
    site.down = true;
    await page.reload();
    await ready(page);
    expect(await page.getByRole("link", { name: "It is tomorrow" }).count()).toBe(0);
    expect(await page.getByText(isReady).count()).toBe(0);
  });

  test("leaves the stories that were opened before readable without a network", async () => {
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

describe("a newer reader of the same edition", () => {
  test("is told of, never put under the page that is read, and used when the reader says so", async () => {
    const page = await open("articles/halley-2061/");
    await site.publish(reworded.edition);
    await page.reload();
    await expectVisible(page.getByText("A newer reader is ready."));
    expect(await page.getByText("The edition of").count(), "the edition is the one that is read").toBe(0);
    await expectAttached(page.getByRole("link", { name: "Skip to the story" }));
    await page.getByRole("button", { name: "Use it now" }).click();
    await expectAttached(page.getByRole("link", { name: foremost }));
    await ready(page);
    await expectTitle(page, "Halley’s comet is on its way back");
    expect(await page.getByText("A newer reader is ready.").count()).toBe(0);
  });
});

describe("a part of the reader that is gone after a release", () => {
  const scripts = readdirSync(join(inject("edition"), "assets"));
  const without = (file: RegExp) => {
    const gone = scripts.filter((name) => file.test(name));
    expect(gone).not.toEqual([]);
    for (const name of gone) site.faults.set(`/assets/${name}`, status(404));
  };

  async function openWithoutUpcoming() {
    site = await serveWithFaults(inject("edition"));
    without(/^upcoming-.*\.js$/u);
    const page = await visit("", { baseURL: site.address, serviceWorkers: "block" }, networkErrors);
    return ready(page);
  }
  test.each([
    ["of the page", /^story-.*\.js$/u],
    ["of every page", /^reader-.*\.js$/u],
    ["of React", /^react-.*\.js$/u],
  ])("is fetched by loading the page anew that was opened first: the code %s", async (_whose, file) => {
    site = await serveWithFaults(inject("edition"));
    without(file);
    let asked = 0;
    site.faults.set("/articles/halley-2061/", (_request, _response, original) => {
      if (asked++) site.faults.clear();
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

  test("leaves the page that was opened first to be read, with its links, and says so", async () => {
    site = await serveWithFaults(inject("edition"));
    without(/^story-.*\.js$/u);
    const page = await visit(
      "articles/halley-2061/",
      { baseURL: site.address, serviceWorkers: "block" },
      networkErrors,
    );
    await expectVisible(page.getByRole("status").getByText("Only the text of this page arrived."));
    await expectTitle(page, "Halley’s comet is on its way back");
    expect(site.requests.filter((path) => path === "/articles/halley-2061/")).toHaveLength(2);
    await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
    await page.waitForURL(site.address);
    await ready(page);
  });

  const toUpcoming = { name: "What comes next" };

  test("is fetched by loading the place anew", async () => {
    const page = await openWithoutUpcoming();
    site.faults.set("/next/", (_request, _response, original) => {
      site.faults.clear();
      original();
    });
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", toUpcoming).click();
    await page.waitForURL(`${site.address}next/`);
    await ready(page);
    await expectTitle(page, "What comes next");
    await page.goBack();
    await page.waitForURL(site.address);
  });

  test("never makes the page load again and again", async () => {
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

  test("is taken off the device by an edition without one; what was saved stays", async () => {
    const page = await open("");
    await page.evaluate(async () => {
      await (await caches.open("aheadline-saved")).put("/images/saved.webp", new Response("picture"));
    });
    site.faults.set("/sw.js", body("js", broken));
    // Nobody leaves the page until then: every navigation puts off what the browser was about to look for.
    await page.evaluate(async () => {
      const isTaken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
      await (await navigator.serviceWorker.getRegistration())?.update();
      await isTaken;
    });
    await page.goto(site.address);
    await expectTitle(page, "Broken");
    site.faults.clear();
    await site.publish(without.edition);
    await page.goto(`${site.address}articles/halley-2061/`);
    // Nobody has to do anything.
    await expectVisible(page.getByText(added));
    const left = await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }));
    expect(left).toEqual({ workers: 0, caches: ["aheadline-saved"] });
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
