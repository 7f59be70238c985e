const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date ("2025-08-31", "2025-08-31T12:00:00", "12:30:00"), as cells of type "d" hold;
 * null when it is none. Excel's 1900 has a 29 February, so days before March 1900 are one less.
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z)?$/.exec(text);
  if (match === null || text === '') return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return match[4] === undefined ? null : time;
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const days = Math.round(utc / DAY);
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + time;
}
