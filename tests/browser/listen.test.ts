import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, phone, ready, screens, scrolled, visit } from "./visit.ts";

type Spoken = { text: string; rate: number; voice: string };
type Speech = { spoken: Spoken[]; isSpeaking: boolean; finish: () => void; fail: () => void };
declare global {
  interface Window {
    /** The voice of the tests: it says nothing until it is told that it has. */
    speech: Speech;
  }
}

const english = [
  { lang: "en-GB", name: "From a server", localService: false, default: true },
  { lang: "en_GB", name: "On the device", localService: true, default: false },
];
const story = "articles/india-moscow/";

/** Opens a page in a browser with these voices. */
async function listenTo(path: string, voices: object[], options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit("settings/", options);
  await page.addInitScript((voices) => {
    type Utterance = Spoken & { voice: { name: string }; onend?: () => void; onerror?: () => void };
    let current: Utterance | undefined;
    const end = (how: "onend" | "onerror") => {
      const ended = current;
      current = undefined;
      ended?.[how]?.();
    };
    window.speech = {
      spoken: [],
      get isSpeaking() {
        return current !== undefined;
      },
      finish: () => end("onend"),
      fail: () => end("onerror"),
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        current = utterance;
        const { text, rate, voice } = utterance;
        window.speech.spoken.push({ text, rate, voice: voice.name });
      },
      cancel: () => {
        current = undefined;
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voices);
  await page.goto(new URL(path, new URL("/", page.url())).href);
  return ready(page);
}

const listen = (page: Page) => page.getByRole("main").getByRole("button", { name: "Listen" });
const player = (page: Page) => page.getByRole("region", { name: "Reading out" });
const last = (page: Page) => page.evaluate(() => window.speech.spoken.at(-1));
const finish = (page: Page) => page.evaluate(() => window.speech.finish());

/** Waits until these words are being spoken. */
const hear = (page: Page, text: string) =>
  page.waitForFunction((text) => window.speech.spoken.at(-1)?.text === text, text);

async function start(page: Page, headline: string) {
  await listen(page).click();
  await hear(page, headline);
}

describe.each(screens)("listening on %s", (_name, viewport) => {
  test("is there where the device has a voice of its own for the story, and moves nothing", async () => {
    const without = await listenTo(story, english.slice(0, 1), { viewport });
    await expect(listen(without).count()).resolves.toBe(0);
    const place = (page: Page) => page.locator(".text").first().boundingBox();
    const before = await place(without);
    const page = await listenTo(story, english, { viewport });
    await listen(page).waitFor();
    expect(await place(page)).toEqual(before);
    const foreign = await listenTo("articles/ise-shrine-2033/", english, { viewport });
    await expect(listen(foreign).count()).resolves.toBe(0);
  });

  test("goes from sentence to sentence, marks the block, and keeps it in sight", async () => {
    const page = await listenTo(story, english, { viewport });
    await start(page, "India keeps its Moscow door open");
    expect((await last(page))?.voice).toBe("On the device");
    await page.locator("h1[data-spoken]").waitFor();
    for (let sentence = 0; sentence < 12; sentence++) await finish(page);
    expect(new Set(await page.evaluate(() => window.speech.spoken.map(({ text }) => text))).size).toBe(13);
    const { text = "" } = (await last(page)) ?? {};
    const marked = page.locator("[data-spoken]");
    expect(await marked.count()).toBe(1);
    expect(await marked.innerText()).toContain(text);
    await page.waitForFunction(() => {
      const { top, bottom } =
        document.querySelector("[data-spoken]")?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < innerHeight;
    });
  });

  test("pauses, goes on with the same sentence, changes its speed, and stops", async () => {
    const page = await listenTo(story, english, { viewport });
    await start(page, "India keeps its Moscow door open");
    await finish(page);
    const sentence = await last(page);
    await player(page).getByRole("button", { name: "Pause" }).click();
    expect(await page.evaluate(() => window.speech.isSpeaking)).toBe(false);
    await player(page).getByRole("button", { name: "Go on" }).click();
    expect(await last(page)).toEqual(sentence);
    await player(page).getByLabel("Speed").selectOption("1.5");
    expect(await last(page)).toEqual({ ...sentence, rate: 1.5 });
    await player(page).getByRole("button", { name: "Stop" }).click();
    await player(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => window.speech.isSpeaking)).toBe(false);
    expect(await page.locator("[data-spoken]").count()).toBe(0);
  });

  test("has room for fingers and no fault that axe finds, in any theme", async () => {
    const still = { viewport, bypassCSP: true, reducedMotion: "reduce" } as const;
    const page = await listenTo(story, english, still);
    await start(page, "India keeps its Moscow door open");
    for (const theme of ["paper", "sepia", "dark"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        theme,
      ).toEqual([]);
    }
    const small = await page
      .locator(".player :is(button, select), .listen")
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect().toJSON())
          .filter(({ width, height }) => width < 43.5 || height < 43.5),
      );
    expect(small).toEqual([]);
  });
});

/** Has the story spoken to its end. */
const finishStory = (page: Page) =>
  page.evaluate(async () => {
    const here = location.pathname;
    while (window.speech.isSpeaking && location.pathname === here) {
      window.speech.finish();
      await Promise.resolve();
    }
  });

test("at its end the next story of the list follows, and after the last one silence", async () => {
  const page = await listenTo("archive/", english);
  const headlines = await page.locator("main h2 > a").allInnerTexts();
  const [second = "", third = ""] = headlines.slice(-2);
  await page.locator("main h2 > a").nth(-2).click();
  await page.getByRole("heading", { level: 1, name: second }).waitFor();
  await start(page, second);
  await finishStory(page);
  await page.getByRole("heading", { level: 1, name: third }).waitFor();
  await hear(page, third);
  await finishStory(page);
  await page.getByRole("status").getByText("The list ends here").waitFor();
  await player(page).waitFor({ state: "detached" });
});

test("a story that the device has no voice for is passed over", async () => {
  const page = await listenTo("archive/", english);
  const list = await page.locator("main h2").evaluateAll((headings) =>
    headings.map((heading) => ({
      headline: heading.textContent,
      lang: heading.closest("[lang]")?.getAttribute("lang") ?? "",
    })),
  );
  const foreign = list.findIndex(({ lang }) => lang === "ar");
  const { headline: first = "" } = list[foreign - 1] ?? {};
  const { headline: then = "none" } = list.slice(foreign).find(({ lang }) => lang === "en-GB") ?? {};
  await page.getByRole("link", { name: first }).click();
  await page.getByRole("heading", { level: 1, name: first }).waitFor();
  await start(page, first);
  await finishStory(page);
  await page.getByRole("heading", { level: 1, name: then }).waitFor();
  await hear(page, then);
});

test("a reader who scrolls away is left there, also where a browser does not tell that it has arrived", async () => {
  const page = await listenTo(story, english, { reducedMotion: "reduce" });
  await page.evaluate(() =>
    document.addEventListener("scrollend", (event) => event.stopImmediatePropagation(), true),
  );
  await start(page, "India keeps its Moscow door open");
  const spoken = () => page.locator("[data-spoken]").getAttribute("id");
  const goOn = async () => {
    const before = await spoken();
    while ((await spoken()) === before) await finish(page);
  };
  while ((await scrolled(page)) < 2 * desk.height) await goOn();
  const away = async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await goOn();
    return [new URL(page.url()).pathname, await scrolled(page)];
  };
  // The page is on its way to the block before at first.
  await expect.poll(away, { interval: 1500, timeout: 30_000 }).toEqual([`/${story}`, 0]);
});

test("leaving the story ends it", async () => {
  const page = await listenTo(story, english, { viewport: desk });
  await start(page, "India keeps its Moscow door open");
  await page.getByRole("link", { name: "Today" }).first().click();
  await page.getByRole("heading", { level: 1, name: /^The Forenoon/u }).waitFor({ state: "attached" });
  expect(await page.evaluate(() => window.speech.isSpeaking)).toBe(false);
});

test("a voice that gives out is told of, and can be asked again", async () => {
  const page = await listenTo(story, english, { viewport: phone });
  await start(page, "India keeps its Moscow door open");
  await page.evaluate(() => window.speech.fail());
  await page
    .getByRole("status")
    .getByText(/gave out/u)
    .waitFor();
  await player(page).getByRole("button", { name: "Go on" }).click();
  expect(await page.evaluate(() => window.speech.isSpeaking)).toBe(true);
});

test("can be done by keyboard alone", async () => {
  const page = await listenTo(story, english, { viewport: desk });
  await listen(page).focus();
  await page.keyboard.press("Enter");
  await hear(page, "India keeps its Moscow door open");
  await player(page).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => window.speech.isSpeaking)).toBe(false);
});
