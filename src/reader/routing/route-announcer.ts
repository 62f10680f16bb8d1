const listeners = new Set<() => void>();
let announced = "";

/** Names the page in the browser, and has it read out when the reader has moved to it. */
export function setTitle(title: string): void {
  const moved = document.title !== title;
  document.title = title;
  if (!moved) return;
  announced = title;
  for (const listener of listeners) listener();
}

/** What is to be read out: nothing on the page that was opened first. */
export function readTitle(): string {
  return announced;
}

/** Calls back when there is something new to read out; returns how to stop. */
export function watchTitle(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
