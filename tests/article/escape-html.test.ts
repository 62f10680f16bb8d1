import { expect, test } from "vitest";
import { escapeHtml } from "../../src/article/escape-html.ts";

test("characters that mean something in HTML are escaped, all others stay", () => {
  expect(escapeHtml(`"Salt" & <sea>, it's é`)).toBe("&quot;Salt&quot; &amp; &lt;sea&gt;, it's é");
});
