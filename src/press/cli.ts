import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createBuilder, createServer } from "vite";
import { paths } from "../edition/paths.ts";
import { check, checkFiles, checkJson } from "./check.ts";
import { assertFolder } from "./compile/scan.ts";
import { publish } from "./hosting/publish.ts";
import { serve } from "./hosting/serve.ts";
import { watchFolder } from "./watch-folder.ts";

/* The commands behind `npm start`, `npm run dev`, `build` and `check`. */

const options = {
  content: { type: "string", default: "content" },
  out: { type: "string", default: "dist" },
  previous: { type: "string" },
  base: { type: "string", default: "/" },
  port: { type: "string", default: "4173" },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  future: { type: "boolean", default: false },
  "watch-clock": { type: "boolean", default: false },
  worker: { type: "boolean", default: true },
  help: { type: "boolean", short: "h", default: false },
} as const;

const usage = `Aheadline makes an edition out of a folder of stories.

  npm start                     build the edition, serve it, and print its address
  npm run dev                   serve it while you write: a changed story shows at once
  npm run build                 build the edition as static files
  npm run check                 print in one screen what is wrong with the stories, and what was guessed
  npm run check -- FILE…        print what was understood of each of these stories, and what is wrong

Options, after "--":

  --content DIR   the folder of stories (default: content)
  --out DIR       the folder that the edition is written to (default: dist)
  --previous DIR  the previous edition: what readers watch and the history of stories go on from there (default: what
                  the build replaces in --out)
  --base /PATH/   the path on your host under which the edition is published (default: /)
  --port N        the port that it is served at (default: 4173)
  --all           with check: print everything that is wrong, not just one screen
  --json          with check: print the article of each FILE as JSON, one per line
  --future        count stories as published whose date lies in the future; drafts and embargoes stay held back
  --watch-clock   with build: go on, and build again at each moment at which a story goes out or expires
  --no-worker     store nothing on readers' devices, and remove what earlier editions stored there
`;

/** Node reads TypeScript itself: bundling the configuration first takes a second, and warns of its own slowness. */
const configLoader = "native";

type Values = {
  content: string;
  out: string;
  previous?: string;
  base: string;
  port: string;
  all: boolean;
  json: boolean;
  future: boolean;
  "watch-clock": boolean;
  worker: boolean;
};

const commands = {
  async start(values: Values) {
    const port = portOf(values.port);
    await build(values);
    const { address } = await serve(resolve(values.out), values.base, port);
    print(`\nThe edition is at ${address} (Ctrl-C stops it)`);
  },

  async dev({ content, base, port, future }: Values) {
    await assertFolder(content);
    const server = await createServer({
      configLoader,
      content,
      base,
      showsFuture: future,
      server: { port: portOf(port) },
    });
    await server.listen();
    server.printUrls();
  },

  async build(values: Values) {
    const buildOnce = async () => {
      await build(values);
      print(`\nThe edition is in ${values.out}/: copy it to any static host.`);
    };
    if (!values["watch-clock"]) return await buildOnce();
    await assertFolder(values.content);
    await watchFolder(values.content, { showsFuture: values.future }, buildOnce);
  },

  async check({ content, all, json, future, out, previous = out }: Values, files: string[]) {
    if (json && files.length === 0) throw new Error("--json needs the names of files");
    if (files.length === 0) await assertFolder(content);
    const succeeded = await (json
      ? checkJson(content, files)
      : files.length > 0
        ? checkFiles(content, files, previous)
        : check(content, all, future, previous));
    if (!succeeded) process.exitCode = 1;
  },
};

async function build({ content, out, previous = out, base, worker, future }: Values): Promise<void> {
  // Overrides a value from the shell: the development build of React is three times as large.
  process.env.NODE_ENV = "production";
  await assertFolder(content);
  if (previous !== out && !existsSync(join(previous, paths.edition())))
    print(`There is no edition in ${previous}, so stories are compared with none.`);
  await publish(out, async (folder) => {
    const builder = await createBuilder({
      configLoader,
      content,
      base,
      offline: worker,
      showsFuture: future,
      previous: resolve(previous),
      logLevel: "warn",
      build: { outDir: folder, emptyOutDir: false },
    });
    await builder.buildApp();
  });
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number, not ${given}`);
  return port;
}

/** The path with slashes at both ends, in characters that need no escaping in HTML or in rules for hosts. */
function baseOf(given: string): string {
  const base = `/${given}/`.replace(/\/{2,}/gu, "/");
  if (!/^\/(?:[\w~-][\w.~-]*\/)*$/u.test(base))
    throw new Error(`--base takes a path such as /news/, in plain letters and digits, not ${given}`);
  return base;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// The program behind a pipe, such as `head`, may have read enough; a build must still be published.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const [name = "", ...rest] = process.argv.slice(2);
  const { values, positionals } = parseArgs({
    args: rest,
    options,
    allowPositionals: true,
    allowNegative: true,
  });
  const base = baseOf(values.base);
  if (values.help || name === "") print(usage);
  else if (!Object.hasOwn(commands, name)) throw new Error(`there is no command ${name}\n\n${usage}`);
  else await commands[name as keyof typeof commands]({ ...values, base }, positionals);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
