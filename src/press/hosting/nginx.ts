import { immutableFolders, type Rules } from "./host-rules.ts";
import { mediaTypes } from "./media-types.ts";

type Headers = Record<string, string>;

/** The rules as an nginx configuration, in which the lines that a publisher has to change are marked. */
export function nginxExample({ base, all, immutable, revalidated }: Rules): string {
  const folder = `/var/www${base === "/" ? "/edition/" : base}`;
  return `# This edition behind nginx 1.18 or newer. Change the lines marked with "<--" and put the file into
# /etc/nginx/conf.d/. If you have a server block already, copy what is inside this one, below its name, into yours.

server {
    listen 80;                # <-- or 443 ssl, with your certificate
    server_name example.org;  # <--

    # Redirects to the address with a slash at its end keep the host and port of the request.
    absolute_redirect off;
${base === "/" ? "" : `\n    location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}
    location ${base} {
        alias ${folder};  # <-- the folder of the edition
        index index.html;
        autoindex off;
        error_page 403 404 =404 ${base}404.html;

        types {
${mediaTypes.map(({ type, extensions }) => `            ${type} ${extensions.join(" ")};`).join("\n")}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${textTypes().join(" ")};

        # Send the compressed files that lie beside the files.
        gzip_static on;
        gzip_vary on;
        gzip_proxied any;
        # brotli_static on;  # with the module of Debian's libnginx-mod-http-brotli-static, or ngx_brotli

${directives({ ...all, ...revalidated }, 8)}

        # An inner location does not inherit the headers of the outer one.
${immutableFolders.map((name) => innerLocation(base + name, { ...all, ...immutable })).join("\n")}
    }
}
`;
}

const innerLocation = (path: string, headers: Headers) => `        location ${path}/ {
${directives(headers, 12)}
        }`;

/** Without text/html, which nginx adds by itself: it warns about duplicate types. */
const textTypes = () =>
  mediaTypes.filter(({ text, type }) => text && type !== "text/html").map(({ type }) => type);

const directives = (headers: Headers, indent: number) =>
  Object.entries(headers)
    .map(([name, value]) => `${" ".repeat(indent)}add_header ${name} "${value}" always;`)
    .join("\n");
