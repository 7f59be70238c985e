import { exportText, type ExportFormat } from '../../../src/domain/exporting';
import { judgeModel } from '../../../src/domain/judging';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { occasion } from '../../support/build-model';
import { municipality } from '../reporting/a-municipality';

const swedish = createTranslator('sv');

function fileOf(format: ExportFormat, language = swedish) {
  const book = municipality();
  const judgements = complete(judgeModel(book, occasion(2025)));
  return complete(exportText(book, judgements, { format, decimals: 1 }, (message) => language.message(message)));
}
const linesOf = (format: ExportFormat): string[] => fileOf(format).text.replace('\ufeff', '').trimEnd().split('\r\n');
const lineOf = (format: ExportFormat, id: string): string => linesOf(format).find((line) => line.startsWith(`${id};`))!;

test.each<[ExportFormat, string, number]>([
  ['stratsys', 'stratsys-2025-12.txt', 3],
  ['goals', 'mål-2025-12.csv', 12],
  ['indicators', 'indikatorer-2025-12.csv', 3],
])('%s is called %s and has %i rows', (format, name, rows) => {
  const file = fileOf(format);
  expect([file.name, file.rows, linesOf(format).length]).toEqual([name, rows, rows + 1]);
});

describe('goals', () => {
  it('have a heading', () =>
    expect(linesOf('goals')[0]).toBe(
      'Nr;Nivå;Mål;Överordnat mål;Ansvarig;Målklass;Status;Föreslagen bedömning;Bedömning;Motivering;Uppfyllda;Delvis uppfyllda;Ej uppfyllda;Ej mätta;Underlag;Bedömt per',
    ));
  it.each<[string, string]>([
    ['V', 'V;Vision;En kommun för alla;;Kommunfullmäktige;;Bedöms ej;;'],
    ['UN1', 'UN1;Nämndmål;Fler behöriga;Ö1;Utbildningsnämnden;;Delvis uppfyllt;Uppfyllt;Delvis uppfyllt;Skillnaden mellan skolor kvarstår.;1;0;0;0;'],
    ['SN1', 'SN1;Nämndmål;Kortare väntan;Ö2, G1;Socialnämnden;;Ej uppfyllt;Ej uppfyllt;;;0;0;1;0;'],
    ['SN2', 'SN2;Nämndmål;Utan mått;;Socialnämnden;;Ej mätt;Ej mätt;;;0;0;0;0;'],
  ])('%s', (id, start) => expect(lineOf('goals', id).slice(0, start.length)).toBe(start)); // prettier-ignore
});

describe('indicators', () => {
  it.each<[string, string]>([
    ['I1', 'I1;UN1;Behöriga;Utbildningsnämnden;%;Uppfyllt;;85;2025;x;2025;1;Förbättras;125;Kolada;'],
    ['I2', 'I2;SN1;Väntetid;Socialnämnden;dagar;Ej uppfyllt;;85;2025;x;2025;25;Försämras;;Egen mätning;'],
    ['I3', 'I3;F1;Resultat;Kommunfullmäktige;%;Ej mätt;senaste utfall 2022;;;x;2025;;;;Bokslut;'],
  ])('%s: what is not known is empty', (id, start) =>
    expect(lineOf('indicators', id).slice(0, start.length)).toBe(start),
  );
});

test('speaks the language of reports', () => {
  const { text } = fileOf('goals', createTranslator('en'));
  expect(text).toContain('No;Level;Goal;Parent goal;Owner');
});

test.each<ExportFormat>(['stratsys', 'goals', 'indicators'])('%s: nothing of one person', (format) => {
  const { text, notes } = fileOf(format);
  expect(text + JSON.stringify(notes)).not.toMatch(/Anna|P1\b|Individuellt/);
});
