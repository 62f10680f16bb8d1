import type { ImageProblem } from "./read-image.ts";

/** The formats that are read, as a list in words. */
export const supportedFormats = "JPEG, PNG, WebP, AVIF, GIF or TIFF";

const asPng = "export it as a PNG, 1,800 pixels wide";
const asAny = `export it as ${supportedFormats}`;
const asJpeg = "export it as JPEG; phones take JPEG when their camera is set to “Most Compatible”";
const heif = "heic heix heim heis hevc hevx hevm hevs mif1 msf1".split(" ").map((brand) => `ftyp${brand}`);
const film = "ftypqt ftypisom ftypmp4 ftypM4V ftypavc1".split(" ");

/**
 * Formats that are not read, by bytes near the start of a file, whatever its name says: where these stand, what the
 * file is, and what to do.
 */
const formats: [offset: number, bytes: string[], message: string, remedy: string][] = [
  [4, heif, "is a HEIC picture, as iPhones take them, which few programs can read", asJpeg],
  [0, ["%PDF-"], "is a PDF", "export its page as a PNG, 1,800 pixels wide, or link to it as a file"],
  [0, ["version https://git-lfs"], "is only a pointer to a file in Git LFS", "fetch it with git lfs pull"],
  [0, ["bplist0"], "is only a placeholder of iCloud", "open it once, so that it is downloaded"],
  [0, ["8BPS"], "is a Photoshop file", asAny],
  [0, ["%!PS", "\xc5\xd0\xd3\xc6"], "is an EPS file", asPng],
  [0, ["\xd7\xcd\xc6\x9a"], "is a Windows metafile", asPng],
  [40, [" EMF"], "is a Windows metafile", asPng],
  [0, ["\0\0\x01\0"], "is an icon file", asAny],
  [0, ["\xff\x0a", "\0\0\0\x0cJXL "], "is a JPEG XL picture", asAny],
  [0, ["\xff\x4f\xff\x51", "\0\0\0\x0cjP "], "is a JPEG 2000 picture", asAny],
  [0, ["FUJIFILMCCD-RAW", "II\x1a\0"], "is a raw file of a camera", asAny],
  [8, ["CR\x02"], "is a raw file of a camera", asAny],
  [4, ["ftypcrx "], "is a raw file of a camera", asAny],
  [4, film, "is a film", "put a still picture in its place"],
  [0, ["\x1a\x45\xdf\xa3"], "is a film", "put a still picture in its place"],
  [0, ["PK\x03\x04"], "is a ZIP file or a document", "unpack it, and name the picture that is in it"],
  [0, ["BM"], "is a BMP picture", asAny],
];

/** What a file is that is not in a supported format, if it is known. */
export function otherFormatOf(content: Buffer): ImageProblem | undefined {
  const start = content.toString("latin1", 0, 4200);
  if (/<svg[\s>]/iu.test(start))
    return {
      message: "is an SVG, which can hold scripts and looks different on every machine",
      remedy: asPng,
    };
  if (/^\s{0,99}(?:<!doctype html|<html)/iu.test(start))
    return { message: "is a web page, not a picture", remedy: "save the picture itself from that page" };
  const [, , message, remedy] =
    formats.find(([offset, bytes]) => bytes.some((some) => start.startsWith(some, offset))) ?? [];
  return message !== undefined && remedy !== undefined ? { message, remedy } : undefined;
}
