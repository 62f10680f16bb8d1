import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall, install } from "./packages.ts";

const nginx = "/usr/sbin/nginx";
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Sees to it that there is an nginx: where root may install packages of Debian, by installing it. */
export function provideNginx(): void {
  if (existsSync(nginx) && (existsSync(brotliModule) || !canInstall())) return;
  if (!canInstall()) throw new Error(`This test needs nginx at ${nginx}: install it`);
  process.stderr.write("Installing nginx for the browser tests (once)\n");
  // The package would start a server of its own; here it is only wanted at hand.
  install("nginx", "libnginx-mod-http-brotli-static");
}

/** Whether the nginx of this machine can send what lies compressed with brotli. */
export const hasBrotli = () => existsSync(brotliModule);

/**
 * Serves an edition by the nginx.conf.example that lies in it. Only what the example tells a publisher to
 * change is changed: where to listen, where the edition lies, and brotli where the module is there.
 * @returns the address of the front page, and how to end it
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
    .replace("# brotli_static on;", hasBrotli() ? "brotli_static on; #" : "#");
  await writeFile(join(folder, "site.conf"), site);
  await writeFile(join(folder, "nginx.conf"), mainFile(folder));
  const server = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  await answering(address, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, stop };
}

/** What Debian's own nginx.conf sets around a site, in a folder of its own. */
const mainFile = (folder: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
${hasBrotli() ? `load_module ${brotliModule};` : ""}
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

/** Resolves when the server answers. */
async function answering(address: string, server: ChildProcess): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text: Buffer) => {
    said += text.toString();
  });
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start: ${said}`);
}
