import { mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { jpeg } from "../press/images/photos.ts";
import { type Build, build as buildEdition } from "./builds.ts";
import { readRecords } from "./database.ts";
import { expectTitle, expectVisible } from "./expect.ts";
import { serveWithFailures } from "./failing-server.ts";
import { saveButton, toast } from "./library.ts";
import { networkErrors, untilCached } from "./offline.ts";
import { desktop, phone, ready, untilFontsLoaded, visit } from "./visit.ts";

/* A small edition with pictures, published below the root of its host. */

const rows = ["ash", "birch", "cedar"];
const prose = Array.from(
  { length: 40 },
  (_, at) => `Paragraph ${at + 1}. ${"It rained over the harbour. ".repeat(12)}`,
);
const quay = `---
headline: The quay
summary: It is raining over the harbour.
published: 2026-02-09
image: { src: quay.jpg, alt: The quay at dawn, caption: At dawn., credit: "Photograph: Anna Berg" }
---
${prose.join("\n\n")}

![A lantern](/pictures/lantern.jpg "At night")

${prose.join("\n\n")}
`;

let build: Build;
let site: { server: Server; address: string };

beforeAll(async () => {
  const files: Record<string, string | Uint8Array> = {
    "edition.yaml": "name: The Forenoon\npictures: all\naddress: https://forenoon.example/news/\n",
    "quay.md": quay,
    "quay.jpg": await jpeg(1900, 1400),
    "pictures/lantern.jpg": await jpeg(1300, 900),
    "2026-02-08-left.md":
      "---\nheadline: Left\n---\nIt stopped raining.\n\n![A lamp](/pictures/lantern.jpg)\n",
    "2026-02-07-right.txt": "---\nheadline: Right\n---\nIt began to rain.\n",
  };
  for (const [index, name] of rows.entries()) {
    files[`2026-01-0${index + 1}-${name}.txt`] =
      `---\nheadline: The ${name}\nsummary: A tree by the water.\nimage: { src: ${name}.jpg, alt: A tree }\n---\nIt grew.\n`;
    files[`${name}.jpg`] = await jpeg(500 + index, 700);
  }
  build = await buildEdition(["--base", "/news/"], async (content) => {
    await mkdir(join(content, "pictures"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(content, name), text);
  });
  site = await serve(build.edition, "/news/", 0);
});
afterAll(async () => {
  site?.server.close();
  site?.server.closeAllConnections();
  await build?.remove();
});

const open = (path: string, viewport: typeof phone, deviceScaleFactor: number) =>
  visit(path, { baseURL: site.address, viewport, deviceScaleFactor });
const onDesktop = () => ({ baseURL: site.address, viewport: desktop, deviceScaleFactor: 1 });

/** The files of a picture, or of all pictures, that the page has requested, as name and width. */
const requested = (page: Page, picture = "") =>
  page.evaluate((picture) => {
    const file = /images\/(\w+)-[\da-f]{12}-(\d+\.\w+)$/u;
    const names = performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => file.exec(name)?.slice(1).join(" ") ?? []);
    return names.filter((name) => name.startsWith(picture));
  }, picture);

async function untilLoaded(page: Page, name: string) {
  const image = page.getByRole("img", { name }).first();
  await image.scrollIntoViewIfNeeded();
  await page.waitForFunction((alt) => {
    const image = document.querySelector<HTMLImageElement>(`img[alt="${alt}"]`);
    return image?.complete && image.naturalWidth > 0;
  }, name);
  return image;
}

describe.each([
  ["a phone with two device pixels per CSS pixel", phone, 2, "800.avif", "800.avif"],
  ["a phone with three", phone, 3, "1280.avif", "1280.avif"],
  ["a desktop", desktop, 1, "800.avif", "1280.avif"],
  ["a desktop with two", desktop, 2, "1800.avif", "1800.avif"],
])("on %s", (_what, viewport, scale, ofFront, ofStory) => {
  test("only the rendition that suits the screen is loaded of a picture", async () => {
    const front = await open("", viewport, scale);
    await untilLoaded(front, "The quay at dawn");
    await expect.poll(() => requested(front, "quay")).toEqual([`quay ${ofFront}`]);

    const story = await open("articles/quay/", viewport, scale);
    const image = await untilLoaded(story, "The quay at dawn");
    await expect.poll(() => requested(story, "quay")).toEqual([`quay ${ofStory}`]);
    const box = await image.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(19 / 14, 2);
  });
});

/** The pictures that are stored with saved stories, as name and width. */
const storedPictures = (page: Page) =>
  page.evaluate(async () => {
    const requests = await (await caches.open("aheadline-saved:/news/")).keys();
    return requests.map(({ url }) => url.replace(/^.*images\/(\w+)-.*-(\d+\.\w+)$/u, "$1 $2")).sort();
  });
const lantern = ["lantern 800.avif", "lantern 800.webp"];
const all = [...lantern, "quay 1280.avif", "quay 800.webp"];
const saveButtonOfStory = (page: Page) => page.locator(".story-head").getByRole("button");

describe("the pictures of a saved story", () => {
  test("are stored with it, and removed with it", async () => {
    const page = await ready(await open("articles/quay/", desktop, 1));
    await saveButtonOfStory(page).click();
    await expect.poll(() => storedPictures(page)).toEqual(all);
    await saveButtonOfStory(page).filter({ hasText: "Saved" }).click();
    await expect.poll(() => storedPictures(page)).toEqual([]);
  });

  test("are shown without a network", async () => {
    const failing = await serveWithFailures(build.edition, "/news/");
    onTestFinished(failing.close);
    const options = { baseURL: failing.address, viewport: phone, serviceWorkers: "allow" } as const;
    const page = await ready(await visit("archive/", options, networkErrors));
    await untilCached(page);
    await saveButton(page, "The quay").click();
    await expect.poll(async () => (await storedPictures(page)).length).toBe(4);
    // Pictures that were only shown are in another cache.
    await page.evaluate(() => caches.delete("aheadline-opened:/news/:lasting"));
    failing.down = true;
    await page.goto(new URL("articles/quay/", failing.address).href);
    await untilLoaded(page, "The quay at dawn");
    expect(await (await untilLoaded(page, "A lantern")).isVisible()).toBe(true);
  });

  test("are fetched when the network is back, and a message says so", async () => {
    const page = await ready(
      await visit("articles/quay/", { ...onDesktop(), serviceWorkers: "block" }, /blocked|ERR_|Failed/u),
    );
    await page.route("**/images/**", (route) => route.abort());
    await saveButtonOfStory(page).click();
    await expectVisible(toast(page, "Saved. Its pictures follow when they can be fetched"));
    expect(await storedPictures(page)).toEqual([]);
    await page.unroute("**/images/**");
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await expect.poll(() => storedPictures(page)).toEqual(all);
  });

  test("are not stored when the device has no room, as a message says, and are stored when there is room again", async () => {
    const page = await visit("archive/", onDesktop());
    await page.addInitScript(() => {
      const put = Cache.prototype.put;
      Cache.prototype.put = function (...entry) {
        const isFull = !("room" in globalThis);
        return isFull
          ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
          : put.apply(this, entry);
      };
    });
    await page.reload();
    await ready(page);
    await saveButton(page, "Left").click();
    await expectVisible(toast(page, "Saved. Your device has no room for its pictures"));
    await saveButton(page, "Right").click();
    await expect.poll(() => readRecords(page, "copies", "aheadline:/news/")).toHaveLength(2);
    expect(await storedPictures(page)).toEqual([]);
    await page.evaluate(() => Object.assign(globalThis, { room: true }));
    await saveButton(page, "Right").click();
    await expect.poll(() => storedPictures(page)).toEqual(lantern);
  });

  test("are not stored in a browser that blocks Cache Storage, and the text is", async () => {
    const page = await visit("articles/quay/", onDesktop());
    await page.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("not here", "SecurityError"));
    });
    await page.reload();
    await ready(page);
    await saveButtonOfStory(page).click();
    await expectVisible(toast(page, "Saved without its pictures: this browser keeps none"));
    expect(await readRecords(page, "copies", "aheadline:/news/")).toMatchObject([{ slug: "quay" }]);
  });

  test("stay while another saved story shows them", async () => {
    const page = await ready(await open("archive/", desktop, 1));
    await saveButton(page, "The quay").click();
    await saveButton(page, "Left").click();
    await expect.poll(() => storedPictures(page)).toEqual(all);
    await saveButton(page, "The quay").click();
    await expect.poll(() => storedPictures(page)).toEqual(lantern);
  });

  test("are removed when no saved story shows them", async () => {
    const page = await ready(await open("archive/", desktop, 1));
    await saveButton(page, "Left").click();
    await expect.poll(() => storedPictures(page)).toEqual(lantern);
    await page.evaluate(async () => {
      const cache = await caches.open("aheadline-saved:/news/");
      await cache.put("/news/images/gone-0123456789ab-800.webp", new Response("left behind"));
    });
    await page.reload();
    await ready(page);
    await expect.poll(() => storedPictures(page)).toEqual(lantern);
  });
});

describe.each([
  ["a phone", phone],
  ["a desktop", desktop],
])("on %s", (_what, viewport) => {
  test("a picture far down the page is loaded when it is near the window", async () => {
    const page = await ready(await open("articles/quay/", viewport, 1));
    await page.waitForLoadState("networkidle");
    expect(await requested(page, "lantern")).toEqual([]);
    await untilLoaded(page, "A lantern");
    await expect.poll(() => requested(page, "lantern")).toHaveLength(1);
    await expectVisible(page.getByText("At night"));
  });

  test.each(["", "archive/", "articles/quay/"])("the pictures of /%s cause no layout shift", async (path) => {
    const options = { baseURL: site.address, viewport, serviceWorkers: "block" } as const;
    const page = await visit(path, options, /blocked by Playwright/u);
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/images/**", async (route) => {
      await isReleased;
      await route.continue();
    });
    await page.reload({ waitUntil: "domcontentloaded" });
    await ready(page);
    await untilFontsLoaded(page);
    const positions = () =>
      page.locator("main :is(h1, h2, p, figure, img)").evaluateAll((elements) => {
        scrollTo({ top: 0, behavior: "instant" });
        return elements.map((element) => element.getBoundingClientRect().top);
      });
    const images = await page.getByRole("main").getByRole("img").all();
    const before = await positions();
    release();
    for (const image of images) {
      await image.scrollIntoViewIfNeeded();
      const width = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
      await expect.poll(width).toBeGreaterThan(0);
    }
    const after = await positions();
    // The heights of renditions are rounded to whole pixels, so that their ratios differ a little.
    const moved = after.filter((top, index) => Math.abs(top - (before[index] ?? 0)) > 1);
    expect(moved).toEqual([]);
    expect(after).toHaveLength(before.length);
  });

  test("the lead's picture is cropped to 3:2, and every row of the list of stories has a picture", async () => {
    const page = await open("", viewport, 1);
    const lead = await (await untilLoaded(page, "The quay at dawn")).boundingBox();
    expect((lead?.width ?? 0) / (lead?.height ?? 1)).toBeCloseTo(1.5, 2);
    const list = page.getByRole("region", { name: "More stories" });
    expect(await list.getByRole("img").count()).toBe(rows.length);
    const row = await list.getByRole("img").first().boundingBox();
    expect([row?.width, row?.height]).toEqual([viewport === phone ? 96 : 144, 96]);
  });
});

test("the text is shown before the pictures have arrived", async () => {
  // Playwright cannot intercept what a service worker fetches.
  const screen = { viewport: phone, deviceScaleFactor: 2 };
  const options = { baseURL: site.address, serviceWorkers: "block", ...screen } as const;
  const page = await visit("articles/quay/", options, /blocked by Playwright/u);
  await page.route("**/images/**", () => undefined);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expectVisible(page.getByText("Paragraph 1.", { exact: false }).first());
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await requested(page)).toEqual([]);
  await ready(page);
});

test("pictures are a little darker in the dark theme, and unchanged in print", async () => {
  const page = await visit("articles/quay/", { baseURL: site.address, colorScheme: "dark" });
  const image = await untilLoaded(page, "The quay at dawn");
  const filter = () => image.evaluate((element) => getComputedStyle(element).filter);
  expect(await filter()).toBe("brightness(0.9)");
  await page.emulateMedia({ media: "print" });
  expect(await filter()).toBe("none");
});

test("without JavaScript, pictures are shown with caption and credit", async () => {
  const page = await visit("articles/quay/", { baseURL: site.address, javaScriptEnabled: false });
  await expectVisible(page.getByRole("img", { name: "The quay at dawn" }));
  await expectVisible(page.getByText("At dawn. Photograph: Anna Berg"));
  const [image] = await page.locator('meta[property="og:image"]').all();
  const address = (await image?.getAttribute("content")) ?? "";
  expect(address).toMatch(/^https:\/\/forenoon\.example\/news\/images\/quay-[\da-f]{12}-1280\.webp$/u);
  const answer = await fetch(address.replace("https://forenoon.example/news/", site.address));
  expect(answer.headers.get("content-type")).toBe("image/webp");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

test("a story that is opened by its link shows its picture", async () => {
  const page = await ready(await open("", desktop, 1));
  await page.getByRole("main").getByRole("link", { name: "The quay" }).first().click();
  await page.waitForURL(/articles\/quay/u);
  await expectTitle(page, "The quay");
  // The previous page may still be fading out.
  await expectVisible(page.getByText("Photograph: Anna Berg"));
  expect(await (await untilLoaded(page, "The quay at dawn")).isVisible()).toBe(true);
});
