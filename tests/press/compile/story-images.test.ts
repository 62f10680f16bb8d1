import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Article, Picture } from "../../../src/article/article.ts";
import { picturesOf } from "../../../src/article/images.ts";
import type { Edition } from "../../../src/edition/edition.ts";
import { paths, pictureFormats } from "../../../src/edition/paths.ts";
import { openDevEdition } from "../../../src/press/dev.ts";
import { openImageCache } from "../../../src/press/images/image-cache.ts";
import { pressFolder, type Report } from "../../../src/press/press.ts";
import { filesIn, folderOf } from "../folder.ts";
import { jpeg, photo } from "../images/photos.ts";

type Files = Record<string, string | Uint8Array>;
const lead = (image: string, headline = "Rain") =>
  `---\nheadline: ${headline}\nimage: ${image}\n---\nIt rained all morning over the harbour.\n`;
const block = (src: string) => `It rained.\n\n![The quay](${src} "At noon")\n`;

async function pressed(files: Files, cache?: string) {
  const folder = await folderOf({ "edition.yaml": "name: The Forenoon\n", ...files });
  const images = openImageCache(cache ?? (await folderOf({})));
  const out = new Map<string, unknown>();
  const report = await pressFolder(folder, filesIn(out), images);
  const story = (slug: string) => out.get(`data/articles/${slug}.json`) as Article;
  return { report, images, story, edition: out.get("data/edition.json") as Edition };
}

async function only(files: Files, cache?: string) {
  const { images, story, report } = await pressed(files, cache);
  const [picture] = picturesOf(story("rain"));
  if (!picture) throw new Error(`no picture: ${JSON.stringify(warnings(report))}`);
  return { picture, report, file: fileOf(images, picture) };
}

const warnings = ({ problems }: Report) => problems.filter(({ kind }) => kind === "warning");

const fileOf =
  ({ read }: ReturnType<typeof openImageCache>, { name }: Picture) =>
  async (width: number, format: "avif" | "webp" = "webp") =>
    (await read(decodeURIComponent(paths.picture(name, width, format)))) ?? Buffer.alloc(0);

describe("an image of a story", () => {
  test("is rendered in every size that a screen needs, and never larger than the original", async () => {
    const { picture, file } = await only({
      "rain.md": block("quay.jpg"),
      "quay.jpg": await jpeg(1500, 1000),
    });
    expect(picture).toMatchObject({ width: 1500, height: 1000, widths: [320, 800, 1280, 1500] });
    for (const width of picture.widths)
      for (const format of pictureFormats)
        expect(await sharp(await file(width, format)).metadata()).toMatchObject({
          width,
          height: Math.round(width / 1.5),
          format: format === "avif" ? "heif" : "webp",
        });
  });

  test("that is not there is not reported as having no description, too", async () => {
    const { report } = await pressed({
      "rain.md": "It rained.\n\n![](gone.jpg)\n\n![](quay.jpg)\n",
      "quay.jpg": await jpeg(40, 30),
    });
    expect(warnings(report).map(({ line, message }) => [line, message])).toEqual([
      [5, "the picture has no description"],
      [3, expect.stringContaining("“gone.jpg” is not there")],
    ]);
  });

  test("that is small keeps its size, and one that is very large is scaled down", async () => {
    const small = await only({
      "rain.md": block("quay.png"),
      "quay.png": await photo(90, 60).png().toBuffer(),
    });
    expect(small.picture).toMatchObject({ width: 90, height: 60, widths: [90] });
    const large = await only({ "rain.md": block("quay.jpg"), "quay.jpg": await jpeg(3600, 1200) });
    expect(large.picture).toMatchObject({ width: 1800, height: 600, widths: [320, 800, 1280, 1800] });
  });

  test("is upright, and has no metadata about who took it and where", async () => {
    const rotated = await photo(600, 400)
      .withExif({ IFD0: { Artist: "Anna Berg" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { picture, file } = await only({ "rain.md": block("quay.jpg"), "quay.jpg": rotated });
    expect(picture).toMatchObject({ width: 400, height: 600 });
    for (const format of pictureFormats) {
      const { exif, icc, xmp, orientation } = await sharp(await file(400, format)).metadata();
      expect([exif, icc, xmp, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    }
  });

  test("keeps its colours when it comes in another colour space", async () => {
    const red = { create: { width: 60, height: 40, channels: 3, background: "#e11" } } as const;
    const wide = await sharp(red).withIccProfile("p3").png().toBuffer();
    const { file } = await only({ "rain.md": block("quay.png"), "quay.png": wide });
    const [r = 0, g = 0, b = 0] = await sharp(await file(60))
      .raw()
      .toBuffer();
    expect(r).toBeGreaterThan(220);
    expect(g + b).toBeLessThan(70);
  });

  test("that is transparent gets a white background, legible in every theme", async () => {
    const clear = { create: { width: 60, height: 40, channels: 4, background: "#0000" } } as const;
    const { file } = await only({
      "rain.md": block("chart.png"),
      "chart.png": await sharp(clear).png().toBuffer(),
    });
    const { data, info } = await sharp(await file(60))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.channels, data[0]]).toEqual([3, 255]);
  });

  test("that is animated shows its first frame, and a warning says so", async () => {
    const frames = await Promise.all([jpeg(40, 40), jpeg(40, 40)]);
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { picture, report } = await only({ "rain.md": block("quay.gif"), "quay.gif": gif });
    expect(picture).toMatchObject({ width: 40, height: 40 });
    expect(warnings(report)[0]?.message).toBe(
      "the picture “quay.gif” is animated, and only its first frame is shown",
    );
  });

  test("is found by a relative path, by a path from the folder of all stories, and by a percent-encoded path", async () => {
    const quay = await jpeg(60, 40);
    for (const src of ["quay.jpg", "/world/quay.jpg", "../world/quay.jpg", "quay%2Ejpg", "quay.jpg?now"]) {
      const { story } = await pressed({ "world/rain.md": block(src), "world/quay.jpg": quay });
      expect(picturesOf(story("rain")), src).toHaveLength(1);
    }
  });

  test.each([
    ["a space", "crane%20day%20one.jpg", "crane day one.jpg"],
    ["spaces that are not encoded", "<crane day one.jpg>", "crane day one.jpg"],
    ["backslashes", "pics\\\\quay.jpg", "pics/quay.jpg"],
    ["other capital letters", "Pics/QUAY.jpg", "pics/quay.JPG"],
    ["a decomposed letter for a composed one", "Cafe\u0301.jpg", "Caf\u00e9.jpg"],
    ["a composed letter for a decomposed one", "Caf%C3%A9.jpg", "Cafe\u0301.jpg"],
    ["a sign of addresses in its name", "<quay #1?.jpg>", "quay #1?.jpg"],
    ["an encoding in its name", "quay%2520one.jpg", "quay%20one.jpg"],
    ["the name of another format", "really-webp.jpg", "really-webp.jpg"],
  ])("is found under a name with %s", async (_what, src, name) => {
    const content = name.includes("webp") ? await photo(60, 40).webp().toBuffer() : await jpeg(60, 40);
    const { report, story } = await pressed({ "2026-11-10-rain.md": block(src), [name]: content });
    expect(report.problems.filter(({ message }) => message.includes("picture"))).toEqual([]);
    expect(picturesOf(story("rain"))).toHaveLength(1);
  });

  test("has more bytes behind its end, as some cameras write them, and is shown", async () => {
    const trailing = Buffer.concat([await jpeg(60, 40), Buffer.alloc(500, 7)]);
    const { story } = await pressed({ "rain.md": block("quay.jpg"), "quay.jpg": trailing });
    expect(picturesOf(story("rain"))).toHaveLength(1);
  });

  test("has a name that can be cached for ever: it changes with the content", async () => {
    const [one, two] = await Promise.all([jpeg(60, 40), jpeg(61, 40)]);
    const names = [];
    for (const quay of [one, two, one])
      names.push((await only({ "rain.md": block("Quay%20N.jpg"), "Quay N.jpg": quay })).picture.name);
    expect(names[0]).toMatch(/^quay-n-[\da-f]{12}$/u);
    expect(names[1]).not.toBe(names[0]);
    expect(names[2]).toBe(names[0]);
  });

  test("is rendered once for all builds, and again when one of its files is missing", async () => {
    const cache = await folderOf({});
    const files = { "rain.md": block("quay.jpg"), "quay.jpg": await jpeg(1000, 600) };
    const { picture } = await only(files, cache);
    const made = join(cache, picture.name, "800.avif");
    await writeFile(made, "kept");
    expect((await (await only(files, cache)).file(800, "avif")).toString()).toBe("kept");
    await rm(join(cache, picture.name, "320.webp"));
    expect((await (await only(files, cache)).file(800, "avif")).length).toBeGreaterThan(100);
    expect(await readdir(cache)).toEqual([picture.name]);
  });

  test("is copied into the edition in all sizes", async () => {
    const { images, story } = await pressed({
      "rain.md": block("quay.jpg"),
      "quay.jpg": await jpeg(60, 40),
    });
    const [picture] = picturesOf(story("rain"));
    const edition = await folderOf({});
    await images.copy(picture as Picture, edition);
    expect((await readdir(join(edition, "images"))).sort()).toEqual([
      `${picture?.name}-60.avif`,
      `${picture?.name}-60.webp`,
    ]);
    expect(await images.read("images/../../etc-0123456789ab-60.webp")).toBeUndefined();
  });
});

describe("an image that cannot be shown", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;
  const bomb = () =>
    sharp({ create: { width: 12_000, height: 9000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
  const cut = async () => (await jpeg(300, 200)).subarray(0, 2000);

  test.each<
    [what: string, src: string, files: Files | (() => Promise<Files>), message: string, remedy: string]
  >([
    ["that is missing", "quay.jpg", {}, "is not there", "put it beside the story"],
    [
      "whose name has another ending",
      "quay.jpg",
      { "Quay.jpeg": "x" },
      "is not there",
      "perhaps Quay.jpeg is meant",
    ],
    [
      "outside the folder of stories",
      "../../etc/passwd",
      {},
      "lies outside the folder of stories",
      "copy it into that folder",
    ],
    [
      "outside the folder, percent-encoded",
      "%2e%2e/quay.jpg",
      {},
      "lies outside the folder of stories",
      "copy it",
    ],
    [
      "that is a folder",
      "pictures",
      { "pictures/a.txt": "It rained." },
      "is a folder",
      "name a picture in it",
    ],
    ["that is empty", "quay.jpg", { "quay.jpg": "" }, "is an empty file", "copy it again"],
    [
      "that is a text file",
      "quay.jpg",
      { "quay.jpg": "It rained." },
      "is not in a supported image format",
      "export it as JPEG",
    ],
    ["that is an SVG", "quay.svg", { "quay.svg": svg }, "is an SVG", "export it as a PNG"],
    ["that is an SVG named .png", "quay.png", { "quay.png": svg }, "is an SVG", "export it as a PNG"],
    [
      "that is HEIC, whatever its name",
      "quay.jpg",
      { "quay.jpg": Buffer.from("\0\0\0\x24ftypheic\0\0\0\0mif1heic") },
      "is a HEIC picture",
      "export it as JPEG",
    ],
    ["that is a PDF", "quay.pdf", { "quay.pdf": "%PDF-1.4" }, "is a PDF", "export its page as a PNG"],
    [
      "that is the page around a picture",
      "quay.jpg",
      { "quay.jpg": "<!DOCTYPE html><html><body>Not found</body></html>" },
      "is a web page, not a picture",
      "save the picture itself",
    ],
    [
      "that was not fetched from Git LFS",
      "quay.jpg",
      { "quay.jpg": "version https://git-lfs.github.com/spec/v1\noid sha256:0\n" },
      "is only a pointer to a file in Git LFS",
      "git lfs pull",
    ],
    [
      "that is a BMP",
      "quay.bmp",
      { "quay.bmp": Buffer.from("BM\x46\0\0\0\0\0\0\0\x36") },
      "is a BMP picture",
      "export it",
    ],
    [
      "that is cut off",
      "quay.jpg",
      async () => ({ "quay.jpg": await cut() }),
      "is damaged",
      "export it again",
    ],
    [
      "with too many pixels",
      "a.png",
      async () => ({ "a.png": await bomb() }),
      "100 million pixels",
      "scale it down",
    ],
    ["with a null character in its name", "a%00.jpg", {}, "outside", "copy it"],
  ])(
    "%s is a warning at its line, and the story keeps its text",
    async (_what, src, given, message, remedy) => {
      const files = typeof given === "function" ? await given() : given;
      const { report, story } = await pressed({ "rain.md": block(src), ...files });
      const [problem] = warnings(report);
      expect(problem).toMatchObject({ kind: "warning", file: "rain.md", line: 3 });
      expect(problem?.message).toMatch(/^the picture “/u);
      expect(problem?.message).toContain(message);
      expect(problem?.remedy).toContain(remedy);
      expect(story("rain").lead[1]).toMatchObject({ type: "image", alt: "The quay", caption: "At noon" });
      expect(picturesOf(story("rain"))).toEqual([]);
    },
  );

  test("in the front matter is a warning at its line", async () => {
    const { report, story } = await pressed({ "rain.txt": lead("{ src: quay.jpg, alt: The quay }") });
    expect(warnings(report)).toMatchObject([{ file: "rain.txt", line: 3, column: 1 }]);
    expect(story("rain").image).toEqual({ src: "quay.jpg", alt: "The quay" });
  });

  test("because it is on another site is not rendered, and causes no warning", async () => {
    const { report, story } = await pressed({ "rain.md": block("https://example.org/quay.jpg") });
    expect(warnings(report)).toEqual([]);
    expect(picturesOf(story("rain"))).toEqual([]);
  });
});

test("an image without a description is a warning at its line", async () => {
  const quay = await jpeg(60, 40);
  const { report } = await pressed({
    "a.txt": lead("quay.jpg"),
    "b.md": "It rained.\n\n![](quay.jpg)\n",
    "quay.jpg": quay,
  });
  expect(warnings(report)).toMatchObject([
    { file: "a.txt", line: 3, message: "the picture has no description" },
    { file: "b.md", line: 3, message: "the picture has no description" },
  ]);
});

describe("images in lists", () => {
  const files = async () => ({
    "2026-01-01-old.txt": lead("{ src: quay.jpg, alt: Old }", "Old"),
    "2026-01-02-new.txt": lead("{ src: quay.jpg, alt: New }", "New"),
    "quay.jpg": await jpeg(60, 40),
  });

  test.each([
    ["lead", ["New", undefined]],
    ["none", [undefined, undefined]],
    ["all", ["New", "Old"]],
  ])("are shown as edition.yaml says (pictures: %s)", async (pictures, expected) => {
    const { edition, report } = await pressed({
      ...(await files()),
      "edition.yaml": `pictures: ${pictures}\n`,
    });
    const { lead, cards } = edition.front;
    expect([lead?.image?.alt, cards[0]?.image?.alt]).toEqual(expected);
    expect(warnings(report)).toEqual([]);
  });

  test("cause a warning when they are set for all stories and one story has none", async () => {
    const { report } = await pressed({
      ...(await files()),
      "edition.yaml": "pictures: all\n",
      "2026-01-03-bare.txt": "Bare\n\nIt rained.\n",
    });
    expect(warnings(report)).toMatchObject([{ kind: "warning", file: "2026-01-03-bare.txt" }]);
    expect(warnings(report)[0]?.message).toContain("1 of 3 stories have no picture");
  });
});

test("in development an image that is added, changed or removed shows at once", async () => {
  const folder = await folderOf({ "edition.yaml": "name: A\n", "rain.md": block("quay.jpg") });
  const dev = await openDevEdition(folder, openImageCache(await folderOf({})));
  const picture = async () => {
    const article = JSON.parse((await dev.read("data/articles/rain.json")) ?? "") as Article;
    return picturesOf(article)[0];
  };
  expect(warnings(dev.report)).toHaveLength(1);
  expect(await picture()).toBeUndefined();

  await writeFile(join(folder, "quay.jpg"), await jpeg(60, 40));
  const report = await dev.update("quay.jpg", false);
  expect(report && warnings(report)).toEqual([]);
  const first = await picture();
  expect(first?.width).toBe(60);

  await writeFile(join(folder, "quay.jpg"), await jpeg(90, 60));
  await dev.update("quay.jpg", false);
  expect((await picture())?.width).toBe(90);
  expect((await picture())?.name).not.toBe(first?.name);

  await rm(join(folder, "quay.jpg"));
  await dev.update("quay.jpg", true);
  expect(await picture()).toBeUndefined();
  await mkdir(join(folder, "pictures"));
  expect(dev.update("pictures/other.jpg", false)).toBeUndefined();
});
