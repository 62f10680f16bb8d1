/** Whether the reader has asked the browser to save data; not all browsers tell. */
export function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
