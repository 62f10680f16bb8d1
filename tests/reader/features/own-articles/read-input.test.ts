import { expect, test } from "vitest";
import { readClipboard } from "../../../../src/reader/features/own-articles/read-input.ts";

/** A clipboard that holds a plain text and nothing else. */
const clipboard = (text: string) =>
  ({ getData: (type: string) => (type === "text/plain" ? text : ""), files: [] }) as unknown as DataTransfer;
const page = { text: "<p>A pasted page.</p>", format: "html" } as const;

test("plain text that is pasted into a pasted page keeps its paragraphs, its lines and its signs", async () => {
  expect(await readClipboard(clipboard("One.\n\n- two\n- a < b & c"), page)).toEqual({
    source: { text: "<p>One.</p>\n\n<p>- two<br>\n- a &lt; b &amp; c</p>", format: "html" },
  });
});

test("HTML source that is pasted into a pasted page is left to the browser, as is text pasted into text", () => {
  expect(readClipboard(clipboard("<h2>Background</h2>"), page)).toBeUndefined();
  expect(readClipboard(clipboard("One."), { text: "Two.", format: "txt" })).toBeUndefined();
});
