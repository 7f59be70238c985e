import type { Book } from '../../workbook';
import { HostType, readOnly } from './define';

/** Days from 30 December 1899, and from 1 January 1904, to the first day of 1970. */
const TO_1970 = { from1900: 25_569, from1904: 24_107 } as const;
const DAY_MS = 86_400_000;

/** Excel.FunctionResult */
const functionResultType = new HostType<number>({
  name: 'FunctionResult',
  properties: { value: readOnly((value) => value), error: readOnly(() => null) },
});

/** Excel.Functions: DATE, in the workbook's own calendar. Dates before March 1900 are Excel's to get wrong. */
export const functionsType = new HostType<Book>({
  name: 'Functions',
  methods: {
    date: (book, args) => {
      const days = Date.UTC(args.whole(0), args.whole(1) - 1, args.whole(2)) / DAY_MS;
      return functionResultType.of(days + (book.date1904 ? TO_1970.from1904 : TO_1970.from1900));
    },
  },
});
