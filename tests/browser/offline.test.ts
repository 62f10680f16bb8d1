import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterEach, describe, expect, inject, test } from "vitest";
import { keptBy, patience, settleIn, title } from "./device.ts";
import {
  body,
  cut,
  type Fault,
  type FaultSite,
  portal,
  redirect,
  serveFaults,
  slow,
  status,
  truncated,
} from "./faultserver.ts";
import { records } from "./records.ts";
import { ready, screens, scrolled, visit } from "./visit.ts";

/* The edition on a reader's device, with a network that fails. */

const halley = "Halley’s comet is on its way back";
const moscow = "India keeps its Moscow door open";

let site: FaultSite;
afterEach(() => site?.close());

async function open(...asked: Parameters<typeof settleIn>) {
  const settled = await settleIn(...asked);
  site = settled.site;
  return settled.page;
}

describe.each(screens)("without a network, on %s", (_name, viewport) => {
  test("a story that was opened opens again, and says of what time it is", async () => {
    const page = await open("articles/halley-2061/", { viewport });
    site.down = true;
    await page.reload();
    await title(page, halley);
    await page.getByText(/^You are offline\. This is the copy from \d\d:\d\d today\.$/u).waitFor();
  });

  test("a story that is not on the device says so, shows what is, and comes with the network", async () => {
    const page = await open("articles/halley-2061/", { viewport });
    site.down = true;
    await page.goto(`${site.address}articles/india-moscow/`);
    await title(page, "This story is not on your device");
    const main = page.getByRole("main");
    await main.getByText("It will open as soon as you are back online.").waitFor();
    await main.getByRole("link", { name: "See what is ready" }).click();
    await title(page, "On this device");
    await main.getByRole("link", { name: halley }).click();
    await title(page, halley);
    await page.goBack();
    await page.goBack();
    await title(page, "This story is not on your device");
    site.down = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await title(page, moscow);
  });

  test("the front page opens, and its teasers say which stories do not", async () => {
    const page = await open("articles/halley-2061/", { viewport });
    site.down = true;
    await page.goto(site.address);
    const teaserOf = (name: string) => page.getByRole("article").filter({ hasText: name });
    await teaserOf("An asteroid will pass below").getByText("Not on this device").first().waitFor();
    expect(await teaserOf(halley).getByText("Not on this device").count()).toBe(0);
    await page.getByText("You are offline.").waitFor();
  });
});

test("a story that was saved and never opened opens by its address, at the place that it names or was left at", async () => {
  const page = await open("archive/");
  const teaser = page.getByRole("article").filter({ hasText: halley });
  await teaser.getByRole("button", { name: "Save" }).click();
  const copies = async () => (await records(page, "copies")).map(({ slug }) => slug);
  await expect.poll(copies, patience).toEqual(["halley-2061"]);
  // Only what was saved counts.
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.startsWith("aheadline-opened")) await caches.delete(name);
  });
  site.down = true;
  await page.goto(`${site.address}articles/halley-2061/`);
  await title(page, halley);
  await page.getByText("This is the copy from").waitFor();

  await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
  await page.reload();
  await title(page, halley);
  // What is told above it later does not move the text, but counts.
  await expect.poll(async () => Math.abs((await scrolled(page)) - 900), patience).toBeLessThan(150);

  await page.goto(site.address);
  await page.goto(`${site.address}articles/halley-2061/#the-road-ahead`);
  await title(page, halley);
  await page.waitForFunction(() => document.activeElement?.id === "the-road-ahead");
  await page.waitForFunction(() => {
    const top = document.getElementById("the-road-ahead")?.getBoundingClientRect().top ?? -1;
    return scrollY > 0 && top < innerHeight;
  });
});

describe.each([
  ["a topic", "topics/world/", "topics/sky/"],
  ["a page of the archive", "articles/halley-2061/", "archive/1/"],
])("without a network, %s that is not on the device", (_what, from, path) => {
  const absent = "This page is not on your device";

  test("says so when it is loaded, shows what is ready, and comes with the network", async () => {
    const page = await open(from);
    site.down = true;
    await page.goto(site.address + path);
    await title(page, absent);
    await page.getByText("It will open as soon as you are back online.").waitFor();
    expect(await page.title()).toBe(`${absent} — The Forenoon`);
    site.down = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByRole("heading", { level: 1, name: absent }).waitFor({ state: "detached" });
    await page.getByRole("article").first().waitFor();
  });
});

test("without a network, a topic that is not on the device says so on the way through the app", async () => {
  const page = await open("articles/halley-2061/");
  await page.context().setOffline(true);
  site.down = true;
  await page.getByText("You are offline.").waitFor();
  await page.getByRole("contentinfo").getByRole("link", { name: "World" }).click();
  await title(page, "This page is not on your device");
  await page.getByText("One story is ready to read now.").waitFor();
  expect(await page.getByRole("link", { name: "See what is ready" }).count()).toBe(1);
});

test("without a network, nothing is promised of an address that no list names", async () => {
  const page = await open("articles/halley-2061/");
  site.down = true;
  await page.goto(`${site.address}articles/nowhere/`);
  await title(page, "Nothing on your device is at this address");
  await page.getByText("It will be looked for as soon as you are back online.").waitFor();
  site.down = false;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await title(page, "There is no story at this address");
});

describe("without a network, every page that needs none", () => {
  test.each([
    ["the front page", ""],
    ["the archive", "archive/"],
    ["what comes next", "next/"],
    ["the library", "library/"],
    ["the highlights", "highlights/"],
    ["the settings", "settings/"],
    ["the page for own texts", "add/"],
    ["what is on the device", "offline/"],
  ])("opens when it is loaded: %s", async (_what, path) => {
    const page = await open("articles/halley-2061/");
    site.down = true;
    await page.goto(site.address + path);
    await ready(page);
    await page.getByText("You are offline.").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).first().innerText()).not.toMatch(/not|did/u);
  });
});

describe("a first visit, when the network goes before the rest of the reader has come,", () => {
  /** A page of which no worker keeps anything yet. */
  async function openAlone() {
    site = await serveFaults(inject("edition"));
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

  test("says that the reading settings did not come, and keeps the page", async () => {
    const page = await openAlone();
    await page.getByRole("button", { name: "Reading settings" }).first().click();
    await page.getByText("This part did not arrive.").waitFor();
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
  });

  test("takes keys and what is saved all the same, without an error", async () => {
    const page = await openAlone();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.keyboard.press("j");
    await page.mouse.wheel(0, 2000);
    await page.getByRole("contentinfo").getByRole("link", { name: "World" }).hover();
    await page.waitForTimeout(500);
    expect(errors).toEqual([]);
    await page.context().setOffline(false);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Shortcuts").first().waitFor();
  });
});

test("without a network nothing is fetched ahead", async () => {
  const page = await open("");
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("contentinfo").getByRole("link", { name: "World" }).hover();
  await page.mouse.wheel(0, 3000);
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.startsWith("/data/"))).toEqual([]);
});

describe("a network that is there and never answers", () => {
  const silent = slow(600_000);

  test("holds up nothing that is on the device", async () => {
    const page = await open("articles/halley-2061/");
    site.faults.set("*", silent);
    for (const path of ["articles/halley-2061/", "", "next/"]) {
      await page.goto(site.address + path, { timeout: 4000 });
      await ready(page);
    }
  });

  test("ends in a word about it where a story is not, and in the story when it answers", async () => {
    const page = await open("articles/halley-2061/");
    site.faults.set("*", silent);
    await page.goto(`${site.address}articles/india-moscow/`);
    await title(page, "This story is not on your device");
    await page.getByText("You are offline.").waitFor();
    site.faults.clear();
    site.hangUp();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await title(page, moscow);
  });

  test("ends in a word about it on the way through the app", async () => {
    const page = await open("articles/halley-2061/");
    site.faults.set("*", silent);
    await page.getByRole("contentinfo").getByRole("link", { name: "World" }).click();
    await title(page, "This page is not on your device");
    await page.getByRole("link", { name: "See what is ready" }).click();
    await title(page, "On this device");
  });
});

test("a page that comes too late is there the next time", async () => {
  const page = await open("");
  site.faults.set("/articles/luxor-eclipse-2027/", slow(7000));
  site.faults.set("/data/articles/luxor-eclipse-2027.json", slow(600_000));
  await page.goto(`${site.address}articles/luxor-eclipse-2027/`);
  const isKept = async () => (await keptBy(page)).has("/articles/luxor-eclipse-2027/");
  await expect.poll(isKept, patience).toBe(true);
});

test("a story whose link was in sight opens without a network, though nobody opened it before", async () => {
  const page = await open("");
  await page.reload();
  const isKept = async () => (await keptBy(page)).has("/data/articles/india-moscow.json");
  await expect.poll(isKept, patience).toBe(true);
  site.down = true;
  await page.goto(`${site.address}articles/india-moscow/`);
  await title(page, moscow);
});

test("behind a page to sign in, what is on the device opens and says that there is no network", async () => {
  const page = await open("articles/halley-2061/");
  site.faults.set("*", portal);
  await page.reload();
  await title(page, halley);
  await page.getByText(/^You are offline\. This is the copy from/u).waitFor();
});

test("a host that is down is told of in our own words", async () => {
  const page = await open("");
  site.faults.set("/articles/halley-2061/", status(503));
  site.faults.set("/data/articles/halley-2061.json", status(503));
  await page.goto(`${site.address}articles/halley-2061/`);
  await title(page, "The story did not arrive");
});

describe("nothing enters the device but what is the site's own and whole", () => {
  const edition = inject("edition");
  const story = "articles/india-moscow/index.html";
  const data = "data/articles/india-moscow.json";

  test.each<[string, Fault]>([
    ["a page to sign in", portal],
    ["a redirect to one", redirect("/offline/")],
    ["half a page", truncated(edition, story)],
    ["a page that breaks off", cut(edition, story)],
    ["another story's page", body("html", "<!doctype html><meta name=generator content=Aheadline>")],
    ["an error", status(500)],
  ])("in the place of a story: %s", async (_what, fault) => {
    const page = await open("");
    await page.evaluate(() => caches.delete("aheadline-opened:/:lasting"));
    site.faults.set("/articles/india-moscow/", fault);
    site.faults.set(`/${data}`, status(503));
    await page.goto(`${site.address}articles/india-moscow/`, { waitUntil: "commit" }).catch(() => undefined);
    await page.goto(`${site.address}offline/`);
    const kept = await keptBy(page);
    expect(kept.has("/articles/india-moscow/")).toBe(false);
    expect([...kept.values()].filter((text) => text.includes("Welcome to the hotel"))).toEqual([]);
  });

  test.each<[string, Fault]>([
    ["a page to sign in", portal],
    ["our own page", body("html", '<meta name="generator" content="Aheadline">')],
    ["a redirect", redirect("/data/articles/halley-2061.json")],
    ["half of it", truncated(edition, data)],
    ["what breaks off", cut(edition, data)],
    ["something else", body("json", '{"version":"1.0","slug":"other"}')],
    ["a later version", body("json", '{"version":"9.0","slug":"india-moscow"}')],
    ["an error", status(503)],
  ])("in the place of its data: %s", async (_what, fault) => {
    const page = await open("offline/");
    site.faults.set(`/${data}`, fault);
    await page.evaluate(
      (path) =>
        fetch(path)
          .then((answer) => answer.text())
          .catch(() => ""),
      `/${data}`,
    );
    // What is asked for after it is kept after it.
    await page.evaluate(() => fetch("/data/articles/halley-2061.json").then((answer) => answer.text()));
    const hasNext = async () => (await keptBy(page)).has("/data/articles/halley-2061.json");
    await expect.poll(hasNext, patience).toBe(true);
    expect((await keptBy(page)).has(`/${data}`)).toBe(false);
  });
});

test("a font or a picture that breaks off leaves those that are on the device", async () => {
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
  const isKept = async (file: string) => (await keptBy(page)).has(`/${file}`);
  await fetchFile(first);
  await expect.poll(() => isKept(first), patience).toBe(true);
  site.faults.set(`/${second}`, cut(inject("edition"), second));
  await fetchFile(second);
  // What is asked for after it is kept after it.
  await fetchFile(third);
  await expect.poll(() => isKept(third), patience).toBe(true);
  expect(await isKept(first)).toBe(true);
});

describe("what another app hands over", () => {
  type Handed = { words?: Record<string, string>; file?: [text: string, name: string] };

  /** Hands over as the browser does it for another app: by a form. */
  const hand = (page: Page, handed: Handed) =>
    page.evaluate(({ words = {}, file }) => {
      const form = Object.assign(document.createElement("form"), {
        method: "post",
        enctype: "multipart/form-data",
        action: "/add/",
      });
      for (const [name, value] of Object.entries(words))
        form.append(Object.assign(document.createElement("textarea"), { name, value }));
      const input = Object.assign(document.createElement("input"), { type: "file", name: "file" });
      const given = new DataTransfer();
      if (file) given.items.add(new File([file[0]], file[1], { type: "text/plain" }));
      input.files = given.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    }, handed);
  const hasText = (page: Page, text: string) =>
    page.waitForFunction((text) => document.querySelector("textarea")?.value === text, text);

  test("is left for the page of own texts and never reaches the site", async () => {
    const page = await open("");
    await hand(page, { file: ["Tea at four.", "tea & cake.txt"] });
    await hasText(page, "Tea at four.");
    expect(site.asked.filter((path) => path.startsWith("/add/?"))).toEqual([]);
    expect(await page.evaluate(() => caches.has("aheadline-shared"))).toBe(false);
  });

  test("may be a file with words: both are there", async () => {
    const page = await open("");
    await hand(page, { words: { title: "Tea", text: "" }, file: ["Tea at four.", "tea.txt"] });
    await hasText(page, "Tea\n\nTea at four.");
  });

  test("may be longer than any address", async () => {
    const page = await open("");
    await hand(page, { words: { text: "word ".repeat(1_000_000) } });
    await page.getByText("This text is too long").waitFor();
  });

  test("and cannot be kept is told of in our own words", async () => {
    const page = await open("");
    const cdp = await page.context().newCDPSession(page);
    const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin: site.address });
    await cdp.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: usage + 100_000 });
    await hand(page, { file: ["word ".repeat(1_000_000), "long.txt"] });
    await page.getByText("What the other app handed over did not arrive").waitFor();
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
  // The tests' own windows are private ones.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(others).toEqual([]);
});
