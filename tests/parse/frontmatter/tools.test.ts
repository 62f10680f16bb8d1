import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";

const messagesOf = (text: string) =>
  parse({ name: "story.md", text }, { lang: "en", date: "2026-11-23" }).problems.map(
    ({ message }) => message,
  );

/** Heads as the tools write them, with the fields of their documentation and of their best-known themes. */
const heads = {
  "Hugo (TOML)":
    "+++\ntitle = 'Ferry'\ndate = 2026-11-05T08:00:00+01:00\nlastmod = 2026-11-06\nexpiryDate = 2099-01-01\ndraft = false\nauthors = ['Anna Berg']\nseries = ['Ferries']\nweight = 3\nurl = '/ferry/'\naliases = ['/old/']\nlayout = 'single'\ntype = 'posts'\nkeywords = ['a']\nisCJKLanguage = false\nlinkTitle = 'Ferry'\nmarkup = 'goldmark'\noutputs = ['html']\ntranslationKey = 'ferry'\n[menus.main]\nweight = 2\n[build]\nlist = 'always'\n[sitemap]\ndisable = false\n[params]\nmood = 'good'\n[[resources]]\nsrc = 'ferry.jpg'\n[[cascade]]\nfoo = 1\n+++\n",
  "Hugo (PaperMod)":
    "---\ntitle: Ferry\nShowToc: true\nTocOpen: true\nhideSummary: false\nsearchHidden: true\nShowBreadCrumbs: true\nUseHugoToc: true\neditPost: { URL: https://x.example }\ncanonicalURL: https://x.example/\ndisableHLJS: true\nhidemeta: false\ncover: { image: '', hidden: true }\n---\n",
  Jekyll:
    "---\nlayout: post\ntitle:  'Ferry'\ndate:   2026-11-05 08:00:00 +0100\ncategories: harbour\npermalink: /:categories/:title/\nexcerpt_separator: <!--more-->\nredirect_from: [/old]\nlast_modified_at: 2026-11-06\ntoc_sticky: true\nauthor_profile: true\nclasses: wide\npublished: true\nsitemap: false\nrender_with_liquid: false\n---\n",
  Eleventy:
    "---\nlayout: layouts/post.njk\ntitle: Ferry\ndate: Last Modified\ntags: post\npermalink: '/{{ page.fileSlug }}/'\neleventyNavigation: { key: Ferry }\neleventyComputed: { a: b }\ntemplateEngineOverride: njk,md\npagination: { size: 1 }\n---\n",
  Astro:
    "---\ntitle: Ferry\ndescription: Back.\npubDate: 'Jul 08 2026'\nupdatedDate: 2026-07-09\nheroImage: ../../assets/a.jpg\nheroImageAlt: A ferry\ndraft: false\nfeatured: true\nmodDatetime: 2026-07-09T10:00:00Z\nogImage: x.png\nprerender: true\n---\n",
  Ghost:
    "---\ntitle: Ferry\nslug: ferry\npublished_at: 2026-11-05T08:00:00.000Z\nupdated_at: 2026-11-06T08:00:00.000Z\nfeature_image: a.jpg\nfeature_image_alt: A ferry\nfeatured: true\nvisibility: public\nstatus: published\nid: 5f\nuuid: x\ncomment_id: '1'\nprimary_tag: ferry\ncanonical_url: null\nemail_only: false\nmeta_title: null\nog_image: null\ncodeinjection_head: null\ncustom_template: null\n---\n",
  Zola: "+++\ntitle = 'Ferry'\ndescription = ''\ndate = 2026-11-05\nupdated = 2026-11-06\nweight = 0\ndraft = false\nslug = ''\npath = ''\naliases = []\nauthors = ['Anna Berg']\nin_search_index = true\ntemplate = 'page.html'\n[taxonomies]\ntags = ['a']\n[extra]\nfoo = 'x'\n+++\n",
  Hexo: "---\ntitle: Ferry\ndate: 2026-11-05 08:00:00\nupdated: 2026-11-06 08:00:00\ncategories:\n- [Sports, Rowing]\n- News\ntoc: true\ndisableNunjucks: true\ntop_img: /z.jpg\nmathjax: true\nsticky: 100\nabbrlink: 4a17b156\ncomments: true\nkeywords:\npassword:\n---\n",
  Pelican:
    "Title: Ferry\nDate: 2026-11-05 10:20\nModified: 2026-11-06 19:30\nCategory: News\nTags: ferry, harbour\nSlug: ferry\nAuthors: Anna Berg; Jean de Wit\nSummary: Back.\nStatus: published\nTemplate: article\nSave_as: x.html\nLang: en\nTranslation: true\n\n",
  Obsidian:
    "---\ntitle: Ferry\ncreated: 2026-11-05T08:00\naliases: [f]\ncssclasses: [x]\npublish: true\ndg-publish: true\n---\n",
  WordPress:
    "---\nid: 12\ntitle: Ferry\ndate: '2026-11-05T08:00:00+00:00'\nguid: 'https://x.example/?p=12'\npermalink: /2026/11/05/ferry/\n_yoast_wpseo_focuskw: [x]\ndsq_thread_id: ['1']\npost_status: publish\n---\n",
  Docusaurus:
    "---\nslug: ferry\ntitle: Ferry\nauthors: [anna]\nhide_table_of_contents: false\nsidebar_label: x\npagination_next: null\ncustom_edit_url: null\nlast_update: { date: 1/1/2023 }\n---\n",
};

describe("front matter is read without a word of warning, as written by", () => {
  test.each(Object.entries(heads))("%s", (_, head) => {
    expect(
      messagesOf(`${head}The ribbon was cut.`).filter((message) => !message.includes("picture")),
    ).toEqual([]);
  });
});

test("an unknown field is reported in the same words for every story", () => {
  const reports = ["1", "two", "[3]"].map((value) =>
    messagesOf(`---\nridership: ${value}\n---\nThe ribbon.`),
  );
  expect(reports[0]).toEqual(["front matter has no field `ridership`"]);
  expect(new Set(reports.map(String)).size).toBe(1);
});

test("a text under the name of an image is no picture", () => {
  expect(messagesOf("---\nheader: Harbour news\nhero: true\n---\nThe ribbon was cut.")).toEqual([]);
});

test("a word that begins like the keys of tools is an unknown field", () => {
  expect(messagesOf("---\nnorthside: yes\nnocomments: true\n---\nThe ribbon.")).toEqual([
    "front matter has no field `northside`",
  ]);
});

test("an unknown field that is repeated is reported once", () => {
  expect(messagesOf(`---\n${"ridership: 1\n".repeat(50)}---\nThe ribbon.`)).toHaveLength(1);
});
