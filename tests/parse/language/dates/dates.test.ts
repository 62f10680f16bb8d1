import { describe, expect, test } from "vitest";
import { isoDate } from "../../../../src/parse/language/dates/calendar.ts";
import { parseDay } from "../../../../src/parse/language/dates/dates.ts";
import { findDate } from "../../../../src/parse/language/dates/find-date.ts";

describe("a date that a text states is found, with the words that state it", () => {
  test.each([
    ["en", "10 December 2026", "2026-12-10", "10 December 2026"],
    ["en", "December 10th, 2026: the vote", "2026-12-10", "December 10th, 2026"],
    ["en", "The vote is on 10 Dec. 2026 in Vienna", "2026-12-10", "on 10 Dec. 2026"],
    ["en", "Sept 2027: the fair", "2027-09", "Sept 2027"],
    ["en", "Done by the end of March 2027", "2027-03", "by the end of March 2027"],
    ["en", "no later than 2035", "2035", "no later than 2035"],
    ["en", "2035", "2035", "2035"],
    ["en", "2026-12-10", "2026-12-10", "2026-12-10"],
    ["en", "The vote (10 December 2026) is open", "2026-12-10", "10 December 2026"],

    ["de", "Am 10. Dezember 2026 tagt der Rat", "2026-12-10", "Am 10. Dezember 2026"],
    ["de", "bis Ende 2030", "2030", "bis Ende 2030"],
    ["de", "ab 01.03.2027", "2027-03-01", "ab 01.03.2027"],
    ["fr", "le 1er décembre 2026", "2026-12-01", "le 1er décembre 2026"],
    ["es", "antes del 10 de diciembre de 2026", "2026-12-10", "antes del 10 de diciembre de 2026"],
    ["it", "entro il 10 dicembre 2026", "2026-12-10", "entro il 10 dicembre 2026"],
    ["pt", "até 10 de dezembro de 2026", "2026-12-10", "até 10 de dezembro de 2026"],
    ["nl", "vanaf 1 maart 2027", "2027-03-01", "vanaf 1 maart 2027"],
    ["pl", "do 10 grudnia 2026", "2026-12-10", "do 10 grudnia 2026"],
    ["ru", "10 декабря 2026 года", "2026-12-10", "10 декабря 2026 года"],
    ["ru", "к марту 2027 года", "2027-03", "к марту 2027 года"],
    ["ar", "بحلول مارس 2027", "2027-03", "بحلول مارس 2027"],
    ["ar", "١٠ كانون الأول ٢٠٢٦", "2026-12-10", "١٠ كانون الأول ٢٠٢٦"],
    ["hi", "१० दिसंबर २०२६ को मतदान", "2026-12-10", "१० दिसंबर २०२६"],
    ["zh", "2026年12月10日：投票", "2026-12-10", "2026年12月10日"],
    ["ja", "2033年10月までに", "2033-10", "2033年10月"],
    ["ko", "2026년 12월 10일 투표", "2026-12-10", "2026년 12월 10일"],
  ])("%s: %s", (lang, text, date, words) => {
    expect(findDate(text, lang)).toEqual({ date, text: words });
  });

  test.each([
    ["a number with a full stop before an English month", "1. March 2027: the vote"],
    ["a date without a year", "On 10 December the council meets"],
    ["a day that does not exist", "31 February 2027: never"],
    ["a leap day in a common year", "On 29 February 2027"],
    ["a month that does not exist", "2026-13-01"],
    ["a year in prose", "The 2035 plan is ready"],
    ["a number that is not a year", "in 2035 cities of the country"],
    ["a quarter", "in the first quarter"],
    ["a number with a unit", "by 2040 MW"],
    ["a score or a time", "at 10:30, 3:2"],
    ["the date of something else", "The law of 3 May 2019 applies"],
  ])("%s is not a date", (_, text) => {
    expect(findDate(text, "en")).toBeUndefined();
  });

  test("the first date is used, except a date before the story in running text", () => {
    expect(findDate("by May 2027, not by May 2028", "en")?.date).toBe("2027-05");
    expect(findDate("The treaty, signed in March 2015, ends in May 2027", "en", "2026-11-23")?.date).toBe(
      "2027-05",
    );
    expect(findDate("In March 2015 it began", "en", "2026-11-23")?.date).toBe("2015-03");
  });

  test("front matter may give a day in words, but not a month alone", () => {
    expect(parseDay("23 November 2026", "en")).toBe("2026-11-23");
    expect(parseDay("November 2026", "en")).toBeUndefined();
    expect(parseDay("soon", "en")).toBeUndefined();
  });

  test("a date that does not exist has no ISO form", () => {
    expect(isoDate(2028, 2, 29)).toBe("2028-02-29");
    expect(isoDate(2027, 2, 29)).toBeUndefined();
    expect(isoDate(2027, 0)).toBeUndefined();
    expect(isoDate(33)).toBeUndefined();
  });
});
