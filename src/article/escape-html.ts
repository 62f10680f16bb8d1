const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML, safe between tags and in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => references[character] ?? character);
}
