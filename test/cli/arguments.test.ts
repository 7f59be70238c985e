import { languageOf, parseArguments } from '../../src/cli/arguments';
import { CliError } from '../../src/cli/errors';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');

describe('understanding the command line', () => {
  it.each<[string, object]>([
    ['', { command: 'help', language: 'sv' }],
    ['help', { command: 'help', language: 'sv' }],
    ['--help --lang en', { command: 'help', language: 'en' }],
    ['read a.xlsx', { command: 'read', language: 'sv', json: false, file: 'a.xlsx', occasion: null, mapping: null }],
    [
      'judge a.xlsx --json --occasion 2025-08 --lang en --mapping m.json',
      {
        command: 'judge',
        language: 'en',
        json: true,
        file: 'a.xlsx',
        occasion: { year: 2025, kind: 'interim' },
        mapping: 'm.json',
      },
    ],
    ['check --occasion=2025 a.xlsx', { command: 'check', occasion: { year: 2025, kind: 'year' } }],
    ['check --occasion=2025-12 a.xlsx', { command: 'check', occasion: { year: 2025, kind: 'year' } }],
    ['check --occasion=2025-04 a.xlsx', { command: 'check', occasion: { year: 2025, kind: 't1' } }],
    ['run a.xlsx -o b.xlsx', { command: 'run', output: 'b.xlsx', overwrite: false, reports: null, owners: null }],
    ['run a.xlsx -o b.xlsx --reports all', { reports: null }],
    ['run a.xlsx -o b.xlsx --reports none', { reports: [] }],
    ['run a.xlsx -o b.xlsx --reports summary,findings', { reports: ['summary', 'findings'] }],
    [
      'run a.xlsx --output b.xlsx --overwrite --owner Socialnämnden --owner KS',
      { overwrite: true, owners: ['Socialnämnden', 'KS'] },
    ],
    ['run a.xlsx -o b.xlsx', { texts: 'full', charts: 'proposed', live: false }],
    ['run a.xlsx -o b.xlsx --texts short --charts I1,I2 --live', { texts: 'short', charts: ['I1', 'I2'], live: true }],
    ['run a.xlsx -o b.xlsx --charts none', { charts: [] }],
    ['run a.xlsx -o b.xlsx --charts proposed', { charts: 'proposed' }],
    ['template haninge -o b.xlsx', { command: 'template', model: 'haninge', output: 'b.xlsx' }],
  ])('%s', (line, expected) => expect(parseArguments(words(line))).toMatchObject(expected));

  it.each([
    ['rita a.xlsx', 'cli.usage.unknownCommand', 'rita'],
    ['read', 'cli.usage.file', 'read'],
    ['read a.xlsx b.xlsx', 'cli.usage.extra', 'b.xlsx'],
    ['read a.xlsx --färg', 'cli.usage.unknownOption', '--färg'],
    ['read a.xlsx --lang de', 'cli.usage.language', 'de'],
    ['judge a.xlsx --occasion 2025-13', 'cli.usage.occasion', '2025-13'],
    ['judge a.xlsx --occasion hösten', 'cli.usage.occasion', 'hösten'],
    ['run a.xlsx', 'cli.usage.output', ''],
    ['run a.xlsx -o b.xlsx --reports summary,allt', 'cli.usage.reports', 'allt'],
    ['run a.xlsx -o b.xlsx --texts långa', 'cli.usage.texts', 'långa'],
    ['template', 'cli.usage.model', ''],
  ])('%s is refused with one sentence', (line, key, value) => {
    let thrown: unknown = null;
    try {
      parseArguments(words(line));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CliError);
    expect(thrown).toMatchObject({ exit: 2, key, args: { value } });
  });

  it.each([
    ['read a.xlsx', 'sv'],
    ['read a.xlsx --lang en', 'en'],
    ['--lang=en rita', 'en'],
    ['read --lang', 'sv'],
  ])('tells mistakes in the language asked for: %s', (line, language) =>
    expect(languageOf(words(line))).toBe(language),
  );
});
