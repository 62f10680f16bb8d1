/** A value that can change and be subscribed to, also by React: `useSyncExternalStore(store.subscribe, store.get)`. */
type Store<Value> = {
  get: () => Value;
  /** Replaces the value and calls every listener. */
  set: (value: Value) => void;
  /** Calls the listener after each `set`; returns the unsubscribe function. */
  subscribe: (listener: () => void) => () => void;
};

export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
