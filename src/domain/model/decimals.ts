/** Numbers of everyday size, whose first decimals rounding tells for certain. */
const EVERYDAY = 1e9;

/** Decimals of a number's shortest form: 84.96 has 2, 85 none, 1e-7 seven. */
export function writtenDecimals(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  // Most numbers have one or two decimals: then a division gives the number back, and its digits need not be spelt.
  if (Math.abs(value) < EVERYDAY) {
    if (Math.round(value * 10) / 10 === value) return 1;
    if (Math.round(value * 100) / 100 === value) return 2;
  }
  const text = String(value);
  const exponent = text.indexOf('e');
  const digits = exponent < 0 ? text : text.slice(0, exponent);
  const dot = digits.indexOf('.');
  const decimals = dot < 0 ? 0 : digits.length - dot - 1;
  return exponent < 0 ? decimals : Math.max(0, decimals - Number(text.slice(exponent + 1)));
}
