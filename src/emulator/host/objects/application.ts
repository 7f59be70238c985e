import type { Book } from '../../workbook';
import { oneOf } from './arguments';
import { HostType, readOnly, readWrite } from './define';
import { textLocale } from '../../workbook';

/** Excel.Application. Nothing is suspended here: the emulator neither draws nor calculates within a batch. */
export const applicationType: HostType<Book> = new HostType<Book>({
  name: 'Application',
  properties: {
    calculationMode: readWrite(
      (book) => book.calculationMode,
      (book, value) => {
        book.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    ),
    calculationState: readOnly(() => 'Done'),
    decimalSeparator: readOnly((_book, env) => textLocale(env.options.dataLocale).decimal),
    thousandsSeparator: readOnly((_book, env) => textLocale(env.options.dataLocale).group),
    useSystemSeparators: readOnly(() => true),
  },
  methods: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
