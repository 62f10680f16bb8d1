import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";

/** The conditions of a story with one field, as in `draft` or `not-before 2027-03-03`. */
function conditionsOf(field: string): string[] {
  const text = `---\ntitle: The bridge\n${field}\n---\nThe ribbon was cut.`;
  const { conditions } = parse({ name: "story.md", text }, { lang: "en", date: "2026-11-23" });
  return conditions.map((one) => (one.type === "draft" ? one.type : `${one.type} ${one.moment}`));
}

describe("a story is held back by", () => {
  test.each([
    "draft: true",
    "draft: yes",
    'draft: "true"',
    "draft: 1",
    "Draft: TRUE",
    "draft: perhaps",
    "draft: [true]",
    "draft: { until: monday }",
    "isDraft: on",
    "published: false",
    "published: no",
    "published: soon",
    "publish: false",
    "status: draft",
    "status: Pending Review",
    "status: scheduled",
    "status: unheard of",
    "post_status: private",
    "visibility: members",
    "visibility: paid",
    "hidden: true",
    "private: true",
    "unlisted: true",
    "listed: false",
    "password: secret",
    "permalink: false",
    "headless: true",
    "embargo: true",
    "embargo: until she sits down",
    "expired: true",
    "expires: next year",
    "publishDate: to be announced",
    "date: TBC",
    "entwurf: ja",
    "eleventyExcludeFromCollections: true",
    "darft: true",
  ])("%s", (field) => {
    expect(conditionsOf(field)).toEqual(["draft"]);
  });

  test.each([
    ["embargo: 2027-03-03", "not-before 2027-03-03"],
    ["embargo_until: 2027-03-03T06:00:00+01:00", "not-before 2027-03-03T06:00:00+01:00"],
    ["embargoed: until 3 March 2027", "not-before 2027-03-03"],
    ["embargo: 02/03/2027", "not-before 2027-03-02"],
    ["release_date: 3 March 2027, 6 am GMT", "not-before 2027-03-03T06:00:00Z"],
    ["expiryDate: 2027-03-03", "not-after 2027-03-03"],
    ["expires: 3 March 2027", "not-after 2027-03-03"],
    ["unpublishDate: 2027-03-03T06:00:00Z", "not-after 2027-03-03T06:00:00Z"],
  ])("%s", (field, condition) => {
    expect(conditionsOf(field)).toEqual([condition]);
  });

  test("the later of two dates of publication", () => {
    expect(conditionsOf("date: 2026-11-20\npublishDate: 2027-03-03")).toEqual(["not-before 2027-03-03"]);
  });
});

describe("a story is not held back by", () => {
  test.each([
    "draft: false",
    "draft: no",
    "draft:",
    "draft: null",
    "draft: ~",
    "published: true",
    "published: 2026-11-20",
    "publish: true",
    "status: published",
    "status: Publish",
    "status: scheduled\ndate: 2026-11-20",
    "visibility: public",
    "hidden: false",
    "embargo: false",
    "embargo: none",
    "embargo: lifted",
    "expires: never",
    "expiryDate:",
    "layout: none",
    "state: Bremen",
    "password:",
    "date: 2026-11-20",
    "permalink: /bridge/",
    "release: The bridge is open",
  ])("%s", (field) => {
    expect(conditionsOf(field)).toEqual([]);
  });
});
