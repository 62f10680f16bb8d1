import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { jpeg } from "../press/images/photos.ts";
import { readRecords } from "./database.ts";
import { expectTitle, expectVisible } from "./expect.ts";
import { serveWithFaults } from "./fault-server.ts";
import { networkErrors, untilCached } from "./offline.ts";
import { desktop, phone, ready, visit } from "./visit.ts";

/* A small edition of its own, with pictures, under a path of the host. */

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

let scratch: string;
let edition: string;
let site: { server: Server; address: string };

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "aheadline-pictures-"));
  const content = join(scratch, "content");
  edition = join(scratch, "edition");
  await mkdir(join(content, "pictures"), { recursive: true });
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
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, name), text);
  execFileSync(
    process.execPath,
    ["src/press/cli.ts", "build", "--base", "/news/", "--content", content, "--out", edition],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  site = await serve(edition, "/news/", 0);
});
afterAll(async () => {
  site?.server.close();
  site?.server.closeAllConnections();
  await rm(scratch, { recursive: true, force: true });
});

const open = (path: string, viewport: typeof phone, deviceScaleFactor: number) =>
  visit(path, { baseURL: site.address, viewport, deviceScaleFactor });
const onDesk = () => ({ baseURL: site.address, viewport: desktop, deviceScaleFactor: 1 });

/** The pictures that were asked for so far, by name. */
const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => /images\/(\w+)-[\da-f]{12}-(\d+\.\w+)$/u.exec(name)?.slice(1).join(" ") ?? []),
  );

async function shown(page: Page, name: string) {
  const image = page.getByRole("img", { name }).first();
  await image.scrollIntoViewIfNeeded();
  await page.waitForFunction((alt) => {
    const found = document.querySelector<HTMLImageElement>(`img[alt="${alt}"]`);
    return found?.complete && found.naturalWidth > 0;
  }, name);
  return image;
}

describe.each([
  ["a phone of two pixels to a point", phone, 2, "800.avif", "800.avif"],
  ["a phone of three", phone, 3, "1280.avif", "1280.avif"],
  ["a desktop", desktop, 1, "800.avif", "1280.avif"],
  ["a fine desktop", desktop, 2, "1800.avif", "1800.avif"],
])("on %s", (_what, viewport, scale, ofFront, ofStory) => {
  test("the size that suits the screen is fetched, and no other", async () => {
    const front = await open("", viewport, scale);
    await shown(front, "The quay at dawn");
    expect((await asked(front)).filter((name) => name.startsWith("quay"))).toEqual([`quay ${ofFront}`]);

    const story = await open("articles/quay/", viewport, scale);
    const image = await shown(story, "The quay at dawn");
    expect((await asked(story)).filter((name) => name.startsWith("quay"))).toEqual([`quay ${ofStory}`]);
    const box = await image.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(19 / 14, 2);
  });
});

/** The pictures that are kept with saved stories. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const requests = await (await caches.open("aheadline-saved:/news/")).keys();
    return requests.map(({ url }) => url.replace(/^.*images\/(\w+)-.*-(\d+\.\w+)$/u, "$1 $2")).sort();
  });
const lantern = ["lantern 800.avif", "lantern 800.webp"];
const all = [...lantern, "quay 1280.avif", "quay 800.webp"];
const saving = (page: Page) => page.locator(".story-head").getByRole("button");
const bookmark = (page: Page, name: string) =>
  page.locator("article", { hasText: name }).getByRole("button", { name: "Save to library" }).first();
const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });

describe("the pictures of a saved story", () => {
  test("are kept with it, and go with it", async () => {
    const page = await ready(await open("articles/quay/", desktop, 1));
    await saving(page).click();
    await expect.poll(() => kept(page)).toEqual(all);
    await saving(page).filter({ hasText: "Saved" }).click();
    await expect.poll(() => kept(page)).toEqual([]);
  });

  test("show when nobody answers any more", async () => {
    const faults = await serveWithFaults(edition, "/news/");
    onTestFinished(faults.close);
    const page = await ready(
      await visit("archive/", { baseURL: faults.address, viewport: phone }, networkErrors),
    );
    await untilCached(page);
    await bookmark(page, "The quay").click();
    await expect.poll(async () => (await kept(page)).length).toBe(4);
    // What was merely looked at is kept elsewhere.
    await page.evaluate(() => caches.delete("aheadline-opened:/news/:lasting"));
    faults.down = true;
    await page.goto(new URL("articles/quay/", faults.address).href);
    await shown(page, "The quay at dawn");
    await shown(page, "A lantern");
  });

  test("follow when the network is back, and that is told", async () => {
    const page = await ready(
      await visit("articles/quay/", { ...onDesk(), serviceWorkers: "block" }, /blocked|ERR_|Failed/u),
    );
    await page.route("**/images/**", (route) => route.abort());
    await saving(page).click();
    await expectVisible(toast(page, "Saved. Its pictures follow when they can be fetched"));
    expect(await kept(page)).toEqual([]);
    await page.unroute("**/images/**");
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await expect.poll(() => kept(page)).toEqual(all);
  });

  test("are told of when the device has no room for them, and come once another story made some", async () => {
    const page = await visit("archive/", onDesk());
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
    await bookmark(page, "Left").click();
    await expectVisible(toast(page, "Saved. Your device has no room for its pictures"));
    await bookmark(page, "Right").click();
    await expect.poll(() => readRecords(page, "copies", "aheadline:/news/")).toHaveLength(2);
    expect(await kept(page)).toEqual([]);
    await page.evaluate(() => Object.assign(globalThis, { room: true }));
    await bookmark(page, "Right").click();
    await expect.poll(() => kept(page)).toEqual(lantern);
  });

  test("are not kept by a browser that keeps none, and the text is", async () => {
    const page = await visit("articles/quay/", onDesk());
    await page.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("not here", "SecurityError"));
    });
    await page.reload();
    await ready(page);
    await saving(page).click();
    await expectVisible(toast(page, "Saved without its pictures: this browser keeps none"));
    expect(await readRecords(page, "copies", "aheadline:/news/")).toMatchObject([{ slug: "quay" }]);
  });

  test("stay while another saved story shows them", async () => {
    const page = await ready(await open("archive/", desktop, 1));
    await bookmark(page, "The quay").click();
    await bookmark(page, "Left").click();
    await expect.poll(() => kept(page)).toEqual(all);
    await bookmark(page, "The quay").click();
    await expect.poll(() => kept(page)).toEqual(lantern);
  });

  test("go when they were left behind", async () => {
    const page = await ready(await open("archive/", desktop, 1));
    await bookmark(page, "Left").click();
    await expect.poll(() => kept(page)).toEqual(lantern);
    await page.evaluate(async () => {
      const cache = await caches.open("aheadline-saved:/news/");
      await cache.put("/news/images/gone-0123456789ab-800.webp", new Response("left behind"));
    });
    await page.reload();
    await ready(page);
    await expect.poll(() => kept(page)).toEqual(lantern);
  });
});

describe.each([
  ["a phone", phone],
  ["a desktop", desktop],
])("on %s", (_what, viewport) => {
  test("one far down the page is left until it is near", async () => {
    const page = await ready(await open("articles/quay/", viewport, 1));
    await page.waitForLoadState("networkidle");
    expect((await asked(page)).join()).not.toContain("lantern");
    await shown(page, "A lantern");
    expect((await asked(page)).filter((name) => name.startsWith("lantern"))).toHaveLength(1);
    await expectVisible(page.getByText("At night"));
  });

  test.each(["", "archive/", "articles/quay/"])(
    "nothing moves when the pictures of /%s come",
    async (path) => {
      const page = await ready(await open(path, viewport, 1));
      const images = await page.getByRole("main").getByRole("img").all();
      for (const image of images) await image.scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      const shifts = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            type Shift = PerformanceEntry & { sources: { node?: Node }[] };
            const watch = new PerformanceObserver((list) =>
              resolve(
                (list.getEntries() as Shift[]).flatMap(({ sources }) =>
                  sources.map(({ node }) => String(node?.nodeName)),
                ),
              ),
            );
            watch.observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve([]), 500);
          }),
      );
      expect(shifts.filter((name) => /IMG|PICTURE|FIGURE/u.test(name))).toEqual([]);
    },
  );

  test("the lead's picture is three to two, in its column, and the list of the edition has one in each row", async () => {
    const page = await open("", viewport, 1);
    const lead = await (await shown(page, "The quay at dawn")).boundingBox();
    expect((lead?.width ?? 0) / (lead?.height ?? 1)).toBeCloseTo(1.5, 2);
    const list = page.getByRole("region", { name: "More stories" });
    expect(await list.getByRole("img").count()).toBe(rows.length);
    const row = await list.getByRole("img").first().boundingBox();
    expect([row?.width, row?.height]).toEqual([viewport === phone ? 96 : 144, 96]);
  });
});

test("the text is there while pictures are not", async () => {
  const page = await open("articles/quay/", phone, 2);
  await page.route("**/images/**", () => undefined);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expectVisible(page.getByText("Paragraph 1.", { exact: false }).first());
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await asked(page)).toEqual([]);
  await ready(page);
});

test("at night pictures are a little darker, on paper they are as they are", async () => {
  const page = await visit("articles/quay/", { baseURL: site.address, colorScheme: "dark" });
  const image = await shown(page, "The quay at dawn");
  const filter = () => image.evaluate((element) => getComputedStyle(element).filter);
  expect(await filter()).toBe("brightness(0.9)");
  await page.emulateMedia({ media: "print" });
  expect(await filter()).toBe("none");
});

test("without JavaScript they are there as well, caption and credit under them", async () => {
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

test("a move inside the app brings the picture of the story", async () => {
  const page = await ready(await open("", desktop, 1));
  await page.getByRole("main").getByRole("link", { name: "The quay" }).first().click();
  await page.waitForURL(/articles\/quay/u);
  await expectTitle(page, "The quay");
  // The page before it may still be fading out.
  await expectVisible(page.getByText("Photograph: Anna Berg"));
  await shown(page, "The quay at dawn");
});
