/** The number that digits of any script stand for. */
export function numberOf(digits = ""): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digitOf(digit.codePointAt(0) ?? 0);
  return value;
}

/** Unicode keeps the ten digits of every script side by side, from zero. */
function digitOf(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
