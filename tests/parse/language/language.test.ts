import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/parse/language/language.ts";

const stories = {
  uk: "Рада погодила будівництво у понеділок. Кошти виділить держава, а місто заплатить за під'їзди.",
  ru: "Совет одобрил строительство в понедельник. Деньги выделит государство, город оплатит подъезды, это решено.",
  be: "Рада ўхваліла будаўніцтва ў панядзелак. Грошы вылучыць дзяржава, а горад заплаціць за пад'езды.",
  bg: "Съветът одобри строителството в понеделник. Средствата ще отпусне държавата, а градът ще плати за подстъпите.",
  sr: "Веће је одобрило изградњу у понедељак. Новац ће издвојити држава, а град ће платити прилазе.",
  mk: "Советот ја одобри изградбата во понеделник. Ќе плати државата, а градот ќе ги среди пристапите меѓу куќите.",
  kk: "Кеңес дүйсенбі күні құрылысты мақұлдады. Қаражатты мемлекет бөледі, ал қала кіреберіс үшін төлейді.",
  ar: "وافق المجلس على البناء يوم الاثنين. ستخصص الدولة الأموال وستدفع المدينة ثمن الطرق المؤدية إليه.",
  fa: "شورا روز دوشنبه با ساخت پل موافقت کرد. دولت پول آن را می‌پردازد و شهر هزینه راه‌های دسترسی را می‌دهد.",
  ur: "کونسل نے پیر کے روز پل کی تعمیر کی منظوری دے دی۔ رقم ریاست دے گی اور شہر راستوں کا خرچ اٹھائے گا۔",
};

describe("the language of a story is told by its letters", () => {
  test.each(Object.entries(stories))("%s", (lang, text) => {
    expect(detectLanguage(text, "en")).toBe(lang);
  });

  test.each([
    ["Ukrainian in a Russian edition", stories.uk, "ru", "uk"],
    ["Persian in an Arabic edition", stories.fa, "ar", "fa"],
    ["the edition's own language keeps its region", stories.uk, "uk-UA", "uk-UA"],
    ["a Ukrainian name in a Russian story", `${stories.ru} Так сказала мэр Їжакевич.`, "ru", "ru"],
    ["a text of letters that all Cyrillic languages have", "Мост над рекой стоит уже сорок лет", "ru", "ru"],
    ["letters of Latin script decide nothing", "Der Rat hat den Bau am Montag gebilligt", "en", "en"],
  ])("%s", (_, text, edition, lang) => {
    expect(detectLanguage(text, edition)).toBe(lang);
  });
});
