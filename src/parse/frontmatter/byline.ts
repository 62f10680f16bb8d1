import { itemsOf, propertyOf, textOf, type Value } from "./entry.ts";

/** Names of authors, from a text, a list, maps with a name, or a map whose keys stand for authors. */
export function bylineOf(value: Value): string | undefined {
  const names = itemsOf(value).map((one) =>
    typeof one === "string" ? one.split(";").map(withoutAddress) : nameIn(one),
  );
  const known = names.flat().flatMap((name) => name ?? []);
  return known.length > 0 ? [...new Set(known)].join(", ") : undefined;
}

function nameIn(map: Map<string, Value>): string | undefined {
  const name = propertyOf(map, "name", "displayname", "fullname", "title", "label", "author");
  if (name !== undefined) return bylineOf(name);
  const parts = [
    propertyOf(map, "given", "givenname", "first", "firstname"),
    propertyOf(map, "family", "familyname", "last", "lastname", "surname"),
  ];
  const whole = parts.flatMap((part) => textOf(part) ?? []).join(" ");
  if (whole) return whole;
  const people = [...map].map(([key, inner]) => (inner instanceof Map ? (nameIn(inner) ?? key) : undefined));
  const others = people.flatMap((one) => one ?? []).join(", ");
  return others || textOf(propertyOf(map, "slug", "id", "email"));
}

/** `Anna Berg <anna@paper.example>` and `anna@paper.example (Anna Berg)` are Anna Berg. */
function withoutAddress(text: string): string | undefined {
  const behind = /^[^\s@]+@[^\s@]+\s+\(([^()]+)\)$/u.exec(text.trim())?.[1];
  return textOf(behind ?? text.replace(/(?<=\S)\s*(?:<[^<>\s@]*@[^<>\s@]*>|\([^()\s@]+@[^()\s@]+\))/gu, ""));
}
