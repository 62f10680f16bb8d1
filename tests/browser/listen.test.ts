import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, forAxe } from "./axe.ts";
import { expectCount, expectTitle, expectVisible } from "./expect.ts";
import { desktop, phone, ready, screens, scrollTop, untilFontsLoaded, visit } from "./visit.ts";

type Spoken = { text: string; rate: number; voice: string };
type Speech = { spoken: Spoken[]; isSpeaking: boolean; finish: () => void; fail: () => void };
declare global {
  interface Window {
    /** Controls the fake speech synthesis, in which an utterance lasts until the test ends it. */
    speech: Speech;
  }
}

const english = [
  { lang: "en-GB", name: "From a server", localService: false, default: true },
  { lang: "en_GB", name: "On the device", localService: true, default: false },
];
const story = "articles/india-moscow/";

/** Opens a page in a browser with these voices. */
async function visitWithVoices(
  path: string,
  voices: object[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visit("settings/", options);
  await page.addInitScript((voices) => {
    type Utterance = Spoken & { voice: { name: string }; onend?: () => void; onerror?: () => void };
    let current: Utterance | undefined;
    const end = (handler: "onend" | "onerror") => {
      const ended = current;
      current = undefined;
      ended?.[handler]?.();
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
const lastSpoken = (page: Page) => page.evaluate(() => window.speech.spoken.at(-1));
/** Ends the utterance, so that the next sentence follows. */
const finish = (page: Page) => page.evaluate(() => window.speech.finish());

const expectSpoken = (page: Page, text: string) =>
  expect.poll(async () => (await lastSpoken(page))?.text).toBe(text);
const expectSpeaking = (page: Page, isSpeaking: boolean) =>
  expect.poll(() => page.evaluate(() => window.speech.isSpeaking)).toBe(isSpeaking);

async function start(page: Page, headline: string) {
  await listen(page).click();
  await expectSpoken(page, headline);
}

test("the Listen button is shown when the device has a voice for the language of the story, and takes no extra space", async () => {
  const without = await visitWithVoices(story, english.slice(0, 1));
  expect(await listen(without).count()).toBe(0);
  const place = async (page: Page) => {
    await untilFontsLoaded(page);
    return page.locator(".text").first().boundingBox();
  };
  const before = await place(without);
  const page = await visitWithVoices(story, english);
  await expectVisible(listen(page));
  expect(await place(page)).toEqual(before);
  const foreign = await visitWithVoices("articles/ise-shrine-2033/", english);
  expect(await listen(foreign).count()).toBe(0);
});

test.each(screens)(
  "on %s, reading out goes from sentence to sentence, marks the block and keeps it in sight",
  async (_name, viewport) => {
    const page = await visitWithVoices(story, english, { viewport });
    await start(page, "India keeps its Moscow door open");
    expect((await lastSpoken(page))?.voice).toBe("On the device");
    await expectVisible(page.locator("h1[data-spoken]"));
    for (let sentence = 0; sentence < 12; sentence++) await finish(page);
    expect(new Set(await page.evaluate(() => window.speech.spoken.map(({ text }) => text))).size).toBe(13);
    const { text = "" } = (await lastSpoken(page)) ?? {};
    await expect
      .poll(() => page.locator("[data-spoken]").allInnerTexts())
      .toEqual([expect.stringContaining(text)]);
    const isInSight = () =>
      page.evaluate(() => {
        const { top, bottom } =
          document.querySelector("[data-spoken]")?.getBoundingClientRect() ?? new DOMRect();
        return bottom > 0 && top < innerHeight;
      });
    await expect.poll(isInSight).toBe(true);
  },
);

test("the player pauses, resumes with the same sentence, changes the speed, and stops", async () => {
  const page = await visitWithVoices(story, english);
  await start(page, "India keeps its Moscow door open");
  await finish(page);
  const sentence = await lastSpoken(page);
  await player(page).getByRole("button", { name: "Pause" }).click();
  await expectSpeaking(page, false);
  await player(page).getByRole("button", { name: "Go on" }).click();
  await expectSpeaking(page, true);
  expect(await lastSpoken(page)).toEqual(sentence);
  await player(page).getByLabel("Speed").selectOption("1.5");
  await expect.poll(() => lastSpoken(page)).toEqual({ ...sentence, rate: 1.5 });
  await player(page).getByRole("button", { name: "Stop" }).click();
  await expectCount(player(page), 0);
  await expectSpeaking(page, false);
  await expectCount(page.locator("[data-spoken]"), 0);
});

test("the player has touch targets of 44 px, and axe finds no violation in any theme", async () => {
  const page = await visitWithVoices(story, english, { ...forAxe, viewport: phone });
  await start(page, "India keeps its Moscow door open");
  await expectAccessible(page);
  const small = await page
    .locator(".player :is(button, select), .listen")
    .evaluateAll((controls) =>
      controls
        .map((control) => control.getBoundingClientRect().toJSON())
        .filter(({ width, height }) => width < 43.5 || height < 43.5),
    );
  expect(small).toEqual([]);
});
/** Ends all utterances of the story. */
const finishStory = (page: Page) =>
  page.evaluate(async () => {
    const here = location.pathname;
    while (window.speech.isSpeaking && location.pathname === here) {
      window.speech.finish();
      await Promise.resolve();
    }
  });

test("the next story of the list is read out after a story, and the player closes after the last one", async () => {
  const page = await visitWithVoices("archive/", english);
  const headlines = await page.locator("main h2 > a").allInnerTexts();
  const [second = "", third = ""] = headlines.slice(-2);
  await page.locator("main h2 > a").nth(-2).click();
  await expectTitle(page, second);
  await start(page, second);
  await finishStory(page);
  await expectTitle(page, third);
  await expectSpoken(page, third);
  await finishStory(page);
  await expectVisible(page.getByRole("status").getByText("The list ends here"));
  await expectCount(player(page), 0);
});

test("a story in a language that the device has no voice for is skipped", async () => {
  const page = await visitWithVoices("archive/", english);
  const list = await page.locator("main h2").evaluateAll((headings) =>
    headings.map((heading) => ({
      headline: heading.textContent,
      lang: heading.closest("[lang]")?.getAttribute("lang") ?? "",
    })),
  );
  const foreign = list.findIndex(({ lang }) => lang === "ar");
  const { headline: first = "" } = list[foreign - 1] ?? {};
  const { headline: next = "none" } = list.slice(foreign).find(({ lang }) => lang === "en-GB") ?? {};
  await page.getByRole("link", { name: first }).click();
  await expectTitle(page, first);
  await start(page, first);
  await finishStory(page);
  await expectTitle(page, next);
  await expectSpoken(page, next);
});

test("a page that the reader has scrolled elsewhere is not scrolled back, even in browsers without the scrollend event", async () => {
  const page = await visitWithVoices(story, english, { reducedMotion: "reduce" });
  await page.evaluate(() =>
    document.addEventListener("scrollend", (event) => event.stopImmediatePropagation(), true),
  );
  await start(page, "India keeps its Moscow door open");
  const spoken = () => page.locator("[data-spoken]").getAttribute("id");
  const goOn = async () => {
    const before = await spoken();
    while ((await spoken()) === before) await finish(page);
  };
  while ((await scrollTop(page)) < 2 * desktop.height) await goOn();
  const away = async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await goOn();
    return [new URL(page.url()).pathname, await scrollTop(page)];
  };
  // At first the page may still be scrolling to the previous block.
  await expect.poll(away, { interval: 1500, timeout: 30_000 }).toEqual([`/${story}`, 0]);
});

test("leaving the story stops reading it out", async () => {
  const page = await visitWithVoices(story, english);
  await start(page, "India keeps its Moscow door open");
  await page.getByRole("link", { name: "Today" }).first().click();
  await expectTitle(page, /^The Forenoon/u);
  await expectSpeaking(page, false);
});

test("an error of the voice is reported, and reading out can be resumed", async () => {
  const page = await visitWithVoices(story, english, { viewport: phone });
  await start(page, "India keeps its Moscow door open");
  await page.evaluate(() => window.speech.fail());
  await expectVisible(page.getByRole("status").getByText(/gave out/u));
  await player(page).getByRole("button", { name: "Go on" }).click();
  await expectSpeaking(page, true);
});

test("the player works by keyboard alone", async () => {
  const page = await visitWithVoices(story, english);
  await listen(page).focus();
  await page.keyboard.press("Enter");
  await expectSpoken(page, "India keeps its Moscow door open");
  await expectVisible(player(page));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expectSpeaking(page, false);
});
