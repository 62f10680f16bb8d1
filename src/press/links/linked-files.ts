import type { Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { paths } from "../../edition/paths.ts";
import { heldBackByName } from "../compile/held-back-by-name.ts";
import { fold } from "../content-path.ts";
import { settingsFile } from "../settings.ts";

/** What is wrong with a linked file, as the end of a sentence that begins with the link, and what to do about it. */
export type LinkProblem = { message: string; remedy: string };
/** A file that is published beside the stories: its URL path below the base. */
export type LinkedFile = { href: string; problem?: LinkProblem };

/** The files that stories link to. Each is copied once, under its path below the folder of stories. */
export type LinkedFiles = {
  /** Adds a file by its path below the folder of stories, as the disk spells it. */
  add: (path: string) => Promise<LinkedFile | LinkProblem>;
  /** The files on disk by their URL paths below the base. */
  sources: Map<string, string>;
};

/** In bytes. GitHub Pages takes no larger file. */
const maximumSize = 100_000_000;
/** In bytes. Cloudflare Pages takes no larger file. */
const doubtfulSize = 25_000_000;
/** Files that browsers or hosts would run, with the rights of the edition's own pages. */
const runnable = new Set(
  "asp aspx cgi css hta js jsp mht mhtml mjs php phtml shtml svg svgz swf wasm xml xht xsl xslt".split(" "),
);

/** @param folder of stories */
export function openLinkedFiles(folder: string): LinkedFiles {
  const sources = new Map<string, string>();
  const taken = new Map<string, string>();
  return {
    sources,
    async add(path) {
      const problem = await refusalOf(folder, path);
      if (problem) return problem;
      const source = join(folder, path);
      const href = paths.linkedFile(freeName(path, taken));
      sources.set(href, source);
      const { size } = await stat(source);
      return { href: `/${href}`, ...(size > doubtfulSize && { problem: tooLargeForSome }) };
    },
  };
}

const tooLargeForSome: LinkProblem = {
  message: "leads to a file of more than 25 MB, which some hosts do not take",
  remedy: "make it smaller, or put it on another site and link to it there",
};

/** Why a file is not published, if it is not. */
async function refusalOf(folder: string, path: string): Promise<LinkProblem | undefined> {
  try {
    const real = await realpath(join(folder, path));
    const inside = relative(await realpath(folder), real)
      .split(sep)
      .join("/");
    if (isPrivate(path) || (!inside.startsWith("../") && isPrivate(inside))) return held;
    return refusalOfKind(await stat(real)) ?? refusalOfName(path);
  } catch (error) {
    const message = `leads to a file that cannot be read (${(error as NodeJS.ErrnoException).code})`;
    return { message, remedy: "check that you may read it" };
  }
}

function refusalOfKind(found: Stats): LinkProblem | undefined {
  if (found.isDirectory())
    return { message: "leads to a folder", remedy: "link to a file in it, or to a story" };
  if (!found.isFile()) return { message: "leads to a pipe, a socket or a device", remedy: "link to a file" };
  if (found.size === 0) return { message: "leads to an empty file", remedy: "copy it again from its source" };
  if (found.size <= maximumSize) return undefined;
  return {
    message: "leads to a file of more than 100 MB",
    remedy: "put it on another site and link to it there",
  };
}

function refusalOfName(path: string): LinkProblem | undefined {
  // The reader takes an address without an extension for that of a page.
  if (!/^\w+$/u.test(extensionOf(path)))
    return { message: "leads to a file without an extension", remedy: "give its name one, such as .pdf" };
  if (!runnable.has(extensionOf(path))) return undefined;
  return {
    message: "leads to a file that a browser would run as a program",
    remedy: "link to a PDF, a picture or a sheet of it, or put it into a ZIP file",
  };
}

const held: LinkProblem = {
  message: "leads to a file that is not published",
  remedy:
    "names that begin with an underscore or a dot, drafts and settings are not: move the file, or rename it",
};

/** Whether a path is that of the settings, of a draft, or has a part that is hidden by its name. */
function isPrivate(path: string): boolean {
  const isHidden = path.split("/").some((name) => /^[.~]/u.test(name));
  return path === settingsFile || isHidden || heldBackByName(path) !== undefined;
}

const extensionOf = (path: string) => extname(path).slice(1).toLowerCase();

/** A path that every file system takes, and that differs from those of other files in more than capital letters. */
function freeName(path: string, taken: Map<string, string>): string {
  const name = path.normalize("NFC").split("/").map(safeName).join("/");
  const extension = extname(name);
  for (let number = 1; ; number++) {
    const free =
      number === 1 ? name : `${name.slice(0, -extension.length || undefined)}-${number}${extension}`;
    const owner = taken.get(fold(free));
    if (owner !== undefined && owner !== path) continue;
    taken.set(fold(free), path);
    return free;
  }
}

/** In bytes of UTF-8: file systems take 255, and a compressed copy adds three. */
const maximumName = 240;

function safeName(name: string): string {
  const safe = name.replace(/[<>:"|?*\\%#\p{Cc}]+/gu, "-").replace(/[. ]$/u, "-");
  const extension = extname(safe).slice(0, 20);
  const stem = [...safe.slice(0, safe.length - extname(safe).length)];
  while (Buffer.byteLength(stem.join("") + extension) > maximumName) stem.pop();
  return stem.join("") + extension || "file";
}
