import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";

const conditions = (line: string, lang = "en") => {
  const text = `${line}\n\nA bridge opens in the valley\n\nThe ribbon was cut on Monday.`;
  return parse({ name: "story.txt", text }, { lang, date: "2026-11-23" }).conditions;
};

describe("an embargo holds a story back until the moment that it states", () => {
  test.each([
    ["en", "Under embargo until Jan. 14, 2027, 9 a.m. ET", "2027-01-14T09:00:00-05:00"],
    ["en", "Embargoed until 6pm BST Wednesday 14 July 2027", "2027-07-14T18:00:00+01:00"],
    ["en", "EMBARGOED FOR 9 A.M. PT, JULY 14, 2027", "2027-07-14T09:00:00-07:00"],
    ["en", "*** STRICTLY EMBARGOED UNTIL 0001 GMT ON 14 JANUARY 2027 ***", "2027-01-14T00:01:00Z"],
    ["en", "PRESS RELEASE – EMBARGOED UNTIL 2027-01-14T09:00Z", "2027-01-14T09:00:00Z"],
    ["en", "Embargo ends: 14 January 2027 06:00 (GMT+1)", "2027-01-14T06:00:00+01:00"],
    ["en", "Embargo until noon London time on 14 July 2027", "2027-07-14T12:00:00+01:00"],
    ["en", "FOR RELEASE: JAN. 14, 2027, 9 A.M. EST", "2027-01-14T09:00:00-05:00"],
    ["en", "ADVANCE FOR SUNDAY, JAN. 17, 2027", "2027-01-17T00:00:00-12:00"],
    ["de", "Sperrfrist: Donnerstag, 14. Januar 2027, 9.00 Uhr", "2027-01-14T09:00:00+01:00"],
    ["en", "Frei ab 14. Juli 2027, 10 Uhr MESZ", "2027-07-14T10:00:00+02:00"],
    ["en", "SOUS EMBARGO JUSQU'AU 14 JANVIER 2027 À 9H00 (heure de Paris)", "2027-01-14T09:00:00+01:00"],
    ["es", "Embargado hasta el 14 de enero de 2027 a las 9:00 CET", "2027-01-14T09:00:00+01:00"],
    ["nl", "Embargo tot donderdag 14 januari 2027, 9.00 uur", "2027-01-14T09:00:00+01:00"],
    ["it", "Sotto embargo fino alle ore 9 del 14 gennaio 2027", "2027-01-14T09:00:00+01:00"],
    ["ru", "Не публиковать до 14 января 2027 года, 9:00 МСК", "2027-01-14T09:00:00+03:00"],
    ["ja", "解禁日時：2027年1月14日 午前9時", "2027-01-14T09:00:00+09:00"],
    ["ko", "보도시점 2027.1.14.(목) 09:00", "2027-01-14T09:00:00+09:00"],
    ["en", "To be published on 14 January 2027, 9:00 GMT", "2027-01-14T09:00:00Z"],
    ["en", "Publish on: 2027-01-14 09:00 GMT", "2027-01-14T09:00:00Z"],
    ["en", "Publication embargo until 14 January 2027, 9:00 GMT", "2027-01-14T09:00:00Z"],
    ["en", "The following is embargoed until 14 January 2027, 9:00 GMT.", "2027-01-14T09:00:00Z"],
    ["en", "E M B A R G O until 14 January 2027, 9:00 GMT", "2027-01-14T09:00:00Z"],
    ["en", "Our release is below. It is embargoed until 14 January 2027, 9 am GMT.", "2027-01-14T09:00:00Z"],
    ["de", "+++ Sperrfrist bis Donnerstag, 14.1.2027, 9.00 Uhr +++", "2027-01-14T09:00:00+01:00"],
    ["de", "Bitte beachten Sie die Sperrfrist: 14. Januar 2027, 9 Uhr!", "2027-01-14T09:00:00+01:00"],
    [
      "de",
      "Achtung Redaktionen: Veröffentlichung erst ab 14. Januar 2027, 9 Uhr",
      "2027-01-14T09:00:00+01:00",
    ],
    ["de", "Zur Veröffentlichung am 14. Januar 2027, 9 Uhr, freigegeben", "2027-01-14T09:00:00+01:00"],
    ["fr", "À paraître le 14 janvier 2027 à 9h00 CET", "2027-01-14T09:00:00+01:00"],
    ["it", "Sotto embargo sino al 14 gennaio 2027 ore 9", "2027-01-14T09:00:00+01:00"],
    ["ja", "【解禁日時】2027年1月14日午前9時", "2027-01-14T09:00:00+09:00"],
    ["ja", "※2027年1月14日午前9時以降に報道してください。", "2027-01-14T09:00:00+09:00"],
    ["zh", "禁发至2027年1月14日9时", "2027-01-14T09:00:00-12:00"],
    ["en", "[EMBARGO: 14-JAN-2027 09:00 EST]", "2027-01-14T09:00:00-05:00"],
    ["he", "באמברגו עד 14 בינואר 2027 בשעה 9:00", "2027-01-14T09:00:00+02:00"],
    ["ja", "2027年1月14日午後9時半解禁", "2027-01-14T21:30:00+09:00"],
    ["ja", "情報解禁 2027年1月14日19時より", "2027-01-14T19:00:00+09:00"],
    ["de", "Sperrfrist: 14. Januar 2027, 5 Uhr nachmittags", "2027-01-14T17:00:00+01:00"],
    ["en", "Embargoed until 12 o'clock at night GMT, 14 January 2027", "2027-01-15T00:00:00Z"],
    ["es", "Embargado hasta el 14 de enero de 2027 a las 5 de la tarde CET", "2027-01-14T17:00:00+01:00"],
    ["nl", "Embargo tot 14 januari 2027, 8 uur 's avonds", "2027-01-14T20:00:00+01:00"],
    ["ko", "2027년 1월 14일 오전 9시 이후 보도 요망", "2027-01-14T09:00:00+09:00"],
  ])("%s: %s", (lang, line, moment) => {
    expect(conditions(line, lang)).toMatchObject([{ type: "not-before", moment, line: 1 }]);
  });

  test.each([
    ["day and month that may be exchanged", "Embargoed until 03/02/2027 09:00 GMT", "2027-03-02T09:00:00Z"],
    ["a day that has to be over", "Not for release until after 14 January 2027", "2027-01-15T00:00:00-12:00"],
    ["midnight", "Embargoed until midnight GMT, 14 January 2027", "2027-01-15T00:00:00Z"],
    [
      "the date of issue beside it",
      "Embargo: 14 January 2027, 9:00 GMT (sent 10 January 2027)",
      "2027-01-14T09:00:00Z",
    ],
    [
      "a change of clocks in that night",
      "Embargoed until 8 a.m. ET, March 14, 2027",
      "2027-03-14T08:00:00-04:00",
    ],
    [
      "an instruction in a whole sentence",
      "Embargo: this release may not be published before 14 January 2027",
      "2027-01-14T00:00:00-12:00",
    ],
  ])("the latest moment counts: %s", (_, line, moment) => {
    expect(conditions(line)).toMatchObject([{ type: "not-before", moment }]);
  });

  test.each([
    "EMBARGOED",
    "[EMBARGO]",
    "Do not publish",
    "HOLD FOR RELEASE",
    "Embargo: Thursday 9am",
    "Embargo – 14 January, 10.00",
    "EMBARGOED UNTIL 31 FEBRUARY 2027",
    "Embargoed until further notice",
    "A bridge opens (under embargo until 14 January)",
    "ENTWURF – nicht zur Veröffentlichung bestimmt",
    "BROUILLON – NE PAS PUBLIER",
    "ラジオ・テレビ：1月14日午前5時解禁",
    "DRAFT",
    "*** Draft 2 ***",
    "ENTWURF, 14.11.2026",
    "DRAFT: A bridge opens",
    "[DRAFT] A bridge opens",
  ])("without a moment that is understood it holds the story back without an end: %s", (line) => {
    expect(conditions(line)).toMatchObject([{ type: "draft", line: 1 }]);
  });

  test.each([
    "Embargo lifted",
    "Embargo on grain until 14 January 2027 hits ports",
    "EMBARGO: GRAIN SHIPS WAIT",
    "Under embargo, islanders turn to smuggling",
    "Embargoed grain rots in the harbour",
    "The embargo on grain ends on 14 January 2027.",
    "Embargo ends after nine years",
    "Do not publish my name, she said",
    "Strict embargo on oil urged",
    "Embargo for grain extended until 31 March 2027",
    "“The embargo until then is absolute,” he said.",
    "アユ漁、1月14日解禁",
    "新手机1月14日后发布",
    "Draft of a law published",
    "DRAFT LAW PUBLISHED",
    "For release on 14 January 2027, the album has been long in the making and fans wait",
    "FOR IMMEDIATE RELEASE",
    "Embargo: none",
  ])("a headline about trade, or about something else, holds nothing back: %s", (line) => {
    expect(conditions(line)).toEqual([]);
  });
});
