import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The tags of all rules of the guidelines; by default axe leaves some out, such as that for the size of targets. */
export const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules about colours, the only ones that depend on the theme. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Context options under which axe can run: it injects a script, and colours must not be in transition. */
export const forAxe = { bypassCSP: true, reducedMotion: "reduce" } as const;

export const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);

/**
 * Expects that axe finds no violation on the page. Tests all rules in one theme, and those about colours in the others.
 * @param tags the tags of the rules; without them the default rules of axe are tested
 */
export async function expectAccessible(page: Page, tags?: string[]): Promise<void> {
  await setTheme(page, "paper");
  await expectNoViolations(page, "paper", tags);
  for (const theme of ["sepia", "dark"]) {
    await setTheme(page, theme);
    expect(await violations(new AxeBuilder({ page }).withRules(colourRules)), theme).toEqual([]);
  }
}

/** Expects that axe finds no violation on the page as it is. */
export async function expectNoViolations(page: Page, message?: string, tags?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  expect(await violations(tags ? axe.withTags(tags) : axe), message).toEqual([]);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  // Otherwise axe opens another page for each analysis, for the sake of frames from other sites; ours have no frames.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
