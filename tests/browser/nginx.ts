import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findBrotliModule, findNginx } from "../programs.ts";

/**
 * Serves an edition with nginx and the edition's own nginx.conf.example. Changes in it only what the file asks a
 * publisher to change: the port, the folder of the edition, and brotli where the module is installed.
 * @returns the address of the front page, and a function that stops the server
 */
export async function startNginx(
  edition: string,
  base: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "aheadline-nginx-"));
  const port = await freePort();
  const example = await readFile(join(edition, "nginx.conf.example"), "utf8");
  const site = example
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/alias [^;]+;/u, `alias ${edition}/;`)
    .replace("# brotli_static on;", findBrotliModule() ? "brotli_static on; #" : "#");
  await writeFile(join(folder, "site.conf"), site);
  await writeFile(join(folder, "nginx.conf"), mainFile(folder));
  const server = spawn(
    findNginx() ?? "nginx",
    ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  await untilAnswered(address, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, stop };
}

/** A main configuration like that of Debian, with all files in one folder. */
const mainFile = (folder: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
${findBrotliModule() ? `load_module ${findBrotliModule()};` : ""}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
    sendfile on;
    tcp_nopush on;
    gzip on;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `    ${name}_temp_path ${folder}/${name};`).join("\n")}
    include ${folder}/site.conf;
}
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Resolves when the server answers; when it exits first, throws what it wrote to standard error. */
async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  let errors = "";
  server.stderr?.on("data", (text: Buffer) => {
    errors += text.toString();
  });
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await setTimeout(50);
  }
  throw new Error(`nginx did not start: ${errors}`);
}
