import { describe, expect, test } from "vitest";
import { parseSettings, readSettings } from "../../src/press/settings.ts";
import { folderOf } from "./folder.ts";

describe("edition.yaml", () => {
  test("gives the edition its name, language, address and topics in their order", () => {
    const { settings, problems } = parseSettings(
      "name: The Forenoon\nlanguage: en-GB\naddress: https://forenoon.example\ntopics: [World, Science]\n",
    );
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      name: "The Forenoon",
      language: "en-GB",
      address: "https://forenoon.example/",
      topics: ["World", "Science"],
      pictures: "lead",
    });
  });

  test("may be absent: the edition then has the default settings, and a warning says so", async () => {
    const { settings, problems } = await readSettings(await folderOf({}));
    expect(settings).toEqual({ name: "The Edition", language: "en", topics: [], pictures: "lead" });
    expect(problems[0]?.message).toBe("there is no edition.yaml in the folder of stories");
  });

  test("with a wrong value is a warning at its line, and the other values are used", () => {
    const { settings, problems } = parseSettings(
      "name: The Forenoon\nlanguage: not a language\ntopics: [World]\n",
    );
    expect(settings).toEqual({ name: "The Forenoon", language: "en", topics: ["World"], pictures: "lead" });
    expect(problems).toMatchObject([{ file: "edition.yaml", line: 2, column: 11 }]);
    expect(problems[0]?.message).toContain("“language” is not a language tag");
  });

  test("says which stories show their picture in lists", () => {
    expect(parseSettings("pictures: all\n").settings.pictures).toBe("all");
    const { settings, problems } = parseSettings("pictures: some\n");
    expect(settings.pictures).toBe("lead");
    expect(problems[0]?.message).toBe("“pictures” is not one of none, lead and all");
  });

  test("with an unknown key is a warning that lists the known ones", () => {
    const { problems } = parseSettings("nmae: The Forenoon\n");
    expect(problems[0]).toMatchObject({ line: 1, message: "“nmae” is not a setting" });
    expect(problems[0]?.remedy).toContain("name, language, address, description, topics, pictures");
  });

  test.each(["constructor: 1", "__proto__: {name: x}"])(
    "with the key of a built-in property is a warning and changes nothing (%s)",
    (text) => {
      const { settings, problems } = parseSettings(text);
      expect(settings).toEqual({ name: "The Edition", language: "en", topics: [], pictures: "lead" });
      expect(problems).toHaveLength(1);
    },
  );

  test("that is not valid YAML is a warning at its line", () => {
    const { settings, problems } = parseSettings('name: "The Forenoon\ntopics: [World\n');
    expect(settings.name).toBe("The Edition");
    expect(problems[0]).toMatchObject({ kind: "warning", line: 3 });
  });

  test("that is a list is a warning and changes nothing", () => {
    const { settings, problems } = parseSettings("- World\n- Science\n");
    expect(settings.name).toBe("The Edition");
    expect(problems.length).toBeGreaterThan(0);
  });
});
