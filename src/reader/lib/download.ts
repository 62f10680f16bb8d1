/** Lets the browser save a file that was made on the device, also where the app is installed. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers start reading the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
