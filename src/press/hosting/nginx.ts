import { lastingFolders, type Rules } from "./host-rules.ts";
import { media } from "./media-types.ts";

type Headers = Record<string, string>;

/** The rules as a site of nginx, with the lines that are the publisher's to change marked. */
export function nginxExample({ base, all, lasting, rest }: Rules): string {
  const folder = `/var/www${base === "/" ? "/edition/" : base}`;
  return `# This edition behind nginx 1.18 or newer: change the lines marked with "<--", and put the file into
# /etc/nginx/conf.d/. Where a server stands already, take over what is inside "server" below its name.

server {
    listen 80;                # <-- or 443 ssl, with your certificate
    server_name example.org;  # <--

    # Redirects to the slash at the end keep the host and the port that readers asked for.
    absolute_redirect off;
${base === "/" ? "" : `\n    location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}
    location ${base} {
        alias ${folder};  # <-- the folder of the edition
        index index.html;
        autoindex off;
        error_page 403 404 =404 ${base}404.html;

        types {
${media.map(({ type, extensions }) => `            ${type} ${extensions.join(" ")};`).join("\n")}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${texts().join(" ")};

        # What lies compressed beside the files.
        gzip_static on;
        gzip_vary on;
        gzip_proxied any;
        # brotli_static on;  # with the module of Debian's libnginx-mod-http-brotli-static, or ngx_brotli

${directives({ ...all, ...rest }, 8)}

        # An inner location takes over no header of the outer one.
${lastingFolders.map((folder) => innerLocation(base + folder, { ...all, ...lasting })).join("\n")}
    }
}
`;
}

const innerLocation = (path: string, headers: Headers) => `        location ${path}/ {
${directives(headers, 12)}
        }`;

/** nginx adds text/html to these itself, and complains of it named twice. */
const texts = () => media.filter(({ text, type }) => text && type !== "text/html").map(({ type }) => type);

const directives = (headers: Headers, indent: number) =>
  Object.entries(headers)
    .map(([name, value]) => `${" ".repeat(indent)}add_header ${name} "${value}" always;`)
    .join("\n");
