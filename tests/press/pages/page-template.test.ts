import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Article, OutlookItem } from "../../../src/article/article.ts";
import { generatorMark, rootId, settingAttributes } from "../../../src/edition/prerendered-page.ts";
import { fillIndexHtml, fillPageTemplate, inlineScripts } from "../../../src/press/pages/page-template.ts";
import { parseSettings } from "../../../src/press/settings.ts";
import { article, edition } from "../../reader/fixtures.ts";

const { settings } = parseSettings("name: Rain & Snow\nlanguage: ar\n");
const index = await readFile("index.html", "utf8");

describe("index.html", () => {
  test("holds what the reader and the service worker look for in a page", () => {
    expect(index).toContain(`<div id="${rootId}"></div>`);
    expect(index).toContain(`<meta ${generatorMark}`);
  });

  test("gets the language, direction and name of the edition", () => {
    const html = fillIndexHtml(index, "/", settings);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("<title>Rain &amp; Snow</title>");
  });

  test("reads the settings of all editions, and the unfinished story of its own", () => {
    const html = fillIndexHtml(index, "/news/", settings);
    expect(html).toContain("localStorage[`aheadline.continue:/news/`]");
    expect(html).toContain("localStorage[`aheadline.settings`]");
    expect(html).toContain(`(${settingAttributes.join("|")})`);
    expect(html).not.toMatch(/%[A-Z_]+%|^ *\/\//mu);
  });

  test("with an unknown placeholder is refused", () => {
    expect(() => fillIndexHtml('localStorage["%OTHER_KEY%"]', "/", settings)).toThrow("%OTHER_KEY%");
  });
});

describe("a page made from the template", () => {
  const template = fillIndexHtml(index, "/", settings);
  const assets = { style: "body{}", sheets: ["assets/a.css"], fonts: [], scripts: ["assets/a.js"] };
  const path = `/articles/${article.slug}/`;
  const head = { title: "</title>$& rain" };
  const embedded = { head, path, edition, isComplete: true, files: [] };
  const rendered = { html: "<h1>Rain $1</h1>", head, embedded, modules: [], path, edition, article };

  test("shows the text before any script, and nothing in a headline ends an element", () => {
    const html = fillPageTemplate(template, "/", assets, rendered);
    expect(html).toContain(`<div id="${rootId}"><h1>Rain $1</h1></div>`);
    expect(html.indexOf("<h1>")).toBeLessThan(html.indexOf('<script type="module"'));
    expect(html).toContain("<title>&lt;/title&gt;$&amp; rain — The Forenoon</title>");
    expect(html.match(/<\/title>/gu)).toHaveLength(1);
  });

  test("inlines no script but those of index.html, which the policy allows by their hash", () => {
    const html = fillPageTemplate(template, "/", assets, rendered);
    expect(inlineScripts(template)).toHaveLength(1);
    expect(inlineScripts(html)).toEqual(inlineScripts(template));
    const others = [...html.matchAll(/<script ([^>]*)>/gu)].map(([, attributes]) => attributes);
    for (const attributes of others) expect(attributes).toMatch(/ src=|type="application\/(?:ld\+)?json"/u);
  });

  test("holds linked data that can be read whatever the words of what comes next are", () => {
    const text = `</script><b> "quoted" \\ \u2028 \ud83d <!-- é`;
    const items: OutlookItem[] = [{ id: "crane", text, status: "open" }];
    const hostile: Article = {
      ...article,
      sections: [
        {
          ...{ type: "outlook", id: "next", heading: "Next" },
          parts: [{ role: "group", id: "group", kind: "questions", items }],
        },
      ],
    };
    const html = fillPageTemplate(template, "/", assets, { ...rendered, article: hostile });
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html) ?? [];
    expect(JSON.parse(json).mentions).toEqual([expect.objectContaining({ "@type": "Question", name: text })]);
  });

  test("is refused when the template lacks a slot", () => {
    expect(() => fillPageTemplate("<html></html>", "/", assets, rendered)).toThrow("index.html has no slot");
  });
});
