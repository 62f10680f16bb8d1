import { createHash, generateKeyPairSync, sign } from "node:crypto";

/* Browsers use HTTP/2 only over TLS. The certificate is made here, so that the bench needs neither OpenSSL nor a key in
 * the repository. */

/** A self-signed certificate for a day, and its key; `pin` is the hash of the public key, for Chromium to trust. */
export function makeCertificate(): { key: string; cert: string; pin: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const publicInfo = publicKey.export({ type: "spki", format: "der" });
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from("localhost")))));
  const algorithm = sequence(oid("2a8648ce3d040302")); // ECDSA with SHA-256
  const validity = sequence(time(-1), time(1));
  const body = sequence(der(0x02, Buffer.of(1)), algorithm, name, validity, name, publicInfo);
  const signature = Buffer.concat([Buffer.of(0), sign("sha256", body, privateKey)]);
  const certificate = sequence(body, algorithm, der(0x03, signature)).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/gu, "$&\n")}\n-----END CERTIFICATE-----\n`,
    pin: createHash("sha256").update(publicInfo).digest("base64"),
  };
}

/** A value in DER, the encoding of X.509: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts));
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));

function time(days: number): Buffer {
  const digits = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\D/gu, "");
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}
