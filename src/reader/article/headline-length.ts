/** Long headlines are set smaller: by count, since the press cannot measure. Never cut. */
export function lengthClass(headline: string): string {
  const length = [...headline].length;
  return length > 80 ? "len-l" : length > 44 ? "len-m" : "";
}
