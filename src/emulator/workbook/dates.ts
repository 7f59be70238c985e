const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Excel's serial number of a date; null when there is no such day. Excel's 29 February 1900 exists, as in Excel. */
export function dateSerial(year: number, month: number, day: number, date1904 = false): number | null {
  if (year === 1900 && month === 2 && day === 29 && !date1904) return 60;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const serial = Math.round((time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  if (!date1904 && serial <= 60) return serial - 1 >= 1 ? serial - 1 : null;
  return serial >= 0 ? serial : null;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Parts of a serial number, to the nearest second; null outside Excel's calendar. */
export function dateParts(serial: number, date1904 = false): DateParts | null {
  if (serial < 0 || serial >= 2958466) return null;
  const rounded = Math.round(serial * 86_400);
  const days = Math.floor(rounded / 86_400);
  const rest = rounded - days * 86_400;
  const clock = { hours: Math.floor(rest / 3600), minutes: Math.floor(rest / 60) % 60, seconds: rest % 60 };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const shifted = !date1904 && days < 60 ? days + 1 : days;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}
