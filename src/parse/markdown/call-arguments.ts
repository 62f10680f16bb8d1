/** The arguments of a shortcode or a component: those with a name, and the others in their order. */
export type CallArguments = { named: Map<string, string>; others: string[] };

const argument =
  /(?<![\w:-])([\w:-]+)=\s*(?:\{\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'{}]+))|"([^"]*)"|'([^']*)'|([^\s"'=]+)/gu;

/** Reads arguments such as `src="crane.jpg" 'The crane'`. */
export function argumentsOf(text: string): CallArguments {
  const named = new Map<string, string>();
  const others: string[] = [];
  for (const [, name, ...values] of text.matchAll(argument)) {
    const value = values.find((one) => one !== undefined) ?? "";
    if (name) named.set(name.toLowerCase(), value);
    else others.push(value);
  }
  return { named, others };
}

/** The first of these named arguments that is not empty. */
export function argumentOf({ named }: CallArguments, ...names: string[]): string {
  return names.map((name) => named.get(name)).find(Boolean) ?? "";
}
