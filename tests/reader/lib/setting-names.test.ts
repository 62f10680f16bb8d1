import { expect, test } from "vitest";
import { choiceNames, settingNames, sizeName } from "../../../src/reader/lib/setting-names.ts";
import { choices } from "../../../src/reader/store/setting-choices.ts";

test("every setting and every choice has a name", () => {
  expect(Object.keys(settingNames).toSorted()).toEqual(Object.keys(choices).toSorted());
  const { size, ...named } = choices;
  for (const [setting, names] of Object.entries(choiceNames))
    expect(Object.keys(names)).toEqual([...named[setting as keyof typeof named]]);
  expect(size.map(sizeName)).toContain("110%");
});
