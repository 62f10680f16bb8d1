import type { Item, List } from "../../../article/article.ts";
import { isLabelled } from "../../../article/list.ts";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import "./list.css";

/** A list with its lead-in. */
export function ListView({ list }: { list: List }) {
  const isLedger = isLabelled(list);
  return (
    <div id={list.id} className={`${isLedger ? "ledger-list" : "list"} anchored`}>
      {list.leadIn && (
        <p>
          <InlineText text={list.leadIn} />
        </p>
      )}
      {isLedger ? <Ledger items={list.items} /> : <Items list={list} />}
      <BlockAnchor id={list.id} />
    </div>
  );
}

function Ledger({ items }: { items: Item[] }) {
  return (
    <dl>
      {items.map((item) => (
        <div key={item.id} id={item.id}>
          <dt>{item.label}</dt>
          <dd>
            <InlineText text={item.text} />
            <SubItems items={item.items} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Items({ list }: { list: Pick<List, "items" | "ordered" | "start"> }) {
  const items = list.items.map((item) => (
    <li key={item.id} id={item.id}>
      {item.label && <b>{item.label}: </b>}
      <InlineText text={item.text} />
      <SubItems items={item.items} />
    </li>
  ));
  if (!list.ordered) return <ul className="items">{items}</ul>;
  return (
    <ol className="items" start={list.start}>
      {items}
    </ol>
  );
}

/** The nested list of an item. */
export function SubItems({ items }: { items: Item[] | undefined }) {
  return items && items.length > 0 ? <Items list={{ items }} /> : null;
}
