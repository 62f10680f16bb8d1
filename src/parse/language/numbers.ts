/** The number that decimal digits of any script stand for. */
export function parseDigits(digits = ""): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit.codePointAt(0) ?? 0);
  return value;
}

/** The value of a digit: Unicode has the ten digits of a script in a row, so it is the number of digits before it. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
