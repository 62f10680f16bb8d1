// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { download } from "../../../src/reader/lib/download.ts";

test("a file is saved under its name", async () => {
  const files: Blob[] = [];
  const saved: string[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.href} ${this.download}`);
  });
  download(new Blob(["a crane"]), "crane.txt");
  expect(saved).toEqual(["blob:1 crane.txt"]);
  expect(files.map(({ size }) => size)).toEqual([7]);
});
