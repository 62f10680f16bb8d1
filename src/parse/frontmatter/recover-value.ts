/** What is known about a value. */
export type ValueContext = {
  /** The value is a text, and never a list, a map or an alias without its anchor. */
  isText: boolean;
  /** A word that begins with # belongs to the value. */
  mayHaveHash: boolean;
  /** It is an item of a list, without a key. */
  isItem: boolean;
  /** The names of all anchors. */
  anchors: Set<string | undefined>;
};

const comment = /(?<![ \t])[ \t]+#(?=[ \t]|$).*$/u;
const anyComment = /(?<![ \t])[ \t]+#.*$/u;
const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/su;
/** A backslash that begins no escape of YAML (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
const strayBackslash = /\\(?:\\|(?![0abt\tnvfre "/N_LPxuU\n]))/gu;
const flow = /^(?:\[[^\n]*\]|\{[^\n]*\})(?:[ \t]+#.*)?$/u;

/**
 * The text that a value of YAML is plainly meant to be, where YAML would refuse it or read something else.
 * @returns undefined where YAML reads what is meant
 */
export function textOfValue(value: string, context: ValueContext): string | undefined {
  const first = value[0] ?? "";
  if (first === '"' || first === "'") return textOfQuotation(value);
  const text = context.mayHaveHash ? value.replace(comment, "") : value.replace(anyComment, "");
  if (first === "#") return (context.mayHaveHash || context.isItem) && /^#\S/u.test(value) ? text : undefined;
  if (first === "[" || first === "{") return isFlow(value, context) ? undefined : text;
  if (first === "*") return isAlias(value, context) ? undefined : text;
  if (first === "&") return /^&[\w-]+(?:\s|$)/u.test(value) ? undefined : text;
  if (first === "!") return context.isText && !/^!(?:!\w+|\w*[/:<]\S*)\s/u.test(value) ? text : undefined;
  // Signs that YAML reserves, or that begin a list, a key or a block.
  if (/^(?:[@`%,\]}|>]|[-?:](?:\s|$))/u.test(text)) return text;
  const isCut = context.mayHaveHash && anyComment.test(text);
  return isCut || /:(?:\s|$)/u.test(text) ? text : undefined;
}

/** A quotation with words behind it, a quotation mark without another, or one with quotation marks inside. */
function textOfQuotation(value: string): string | undefined {
  const mark = value[0] ?? "";
  if (quoted.test(value)) {
    const hasStray = mark === '"' && value.replaceAll("\\\\", "").search(strayBackslash) >= 0;
    return hasStray ? value.replace(anyComment, "").slice(1, -1) : undefined;
  }
  const next = value.indexOf(mark, 1);
  const isOuter =
    value.length > 1 && value.endsWith(mark) && (mark === "'" || /\s/u.test(value[next - 1] ?? ""));
  return isOuter ? value.slice(1, -1) : value;
}

/** A list or a map, and not text such as `[Updated] Storm warning`. */
function isFlow(value: string, { isText }: ValueContext): boolean {
  if (isText) return false;
  return value.includes("\n") || flow.test(value) || !/[\]}]/u.test(value);
}

function isAlias(value: string, { isText, anchors }: ValueContext): boolean {
  const name = /^\*([\w-]+)(?:\s+#.*)?$/u.exec(value)?.[1];
  return name !== undefined && (!isText || anchors.has(name));
}
