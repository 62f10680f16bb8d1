import type { Saved } from "../../store/records.ts";

type Order = (a: Saved, b: Saved) => number;

const newest: Order = (a, b) => b.savedAt.localeCompare(a.savedAt);
const shortest: Order = (a, b) => a.card.minutes - b.card.minutes || newest(a, b);
/** Stories without a topic come last. */
const topic: Order = (a, b) => topicOf(a).localeCompare(topicOf(b)) || newest(a, b);

const topicOf = ({ card }: Saved) => card.topics[0] ?? "\uffff";

/** How saved stories can be put in order; the first is the standard. */
export const orders = {
  newest,
  oldest: (a, b) => newest(b, a),
  longest: (a, b) => b.card.minutes - a.card.minutes || newest(a, b),
  shortest,
  topic,
} as const satisfies Record<string, Order>;

export type OrderName = keyof typeof orders;
export const orderNames = Object.keys(orders) as OrderName[];

/** The order that an address asks for. */
export function orderNamed(name: string | undefined): OrderName {
  return orderNames.find((one) => one === name) ?? "newest";
}
