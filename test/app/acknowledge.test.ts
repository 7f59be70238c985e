import { commands } from '../../src/app';
import type { Finding } from '../../src/domain/model';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture, under } from './support';

const AT = { occasion: null };

/** The first finding of a rule, with its reason. */
async function found(rule: string): Promise<{ finding: Finding; reason: string | null; all: number }> {
  const { findings, acknowledged } = await must(commands.check, AT);
  const finding = findings.find((one) => one.rule === rule)!;
  return { finding, reason: acknowledged.get(finding.key) ?? null, all: findings.length };
}

describe('Kvittera', () => {
  it('makes Kontroll where there is none, writes Ja and the reason on the row, and is read at the next check', async () => {
    const { book } = await openFixture('stokig');
    const before = cellsOf(book);
    const { finding, all } = await found('H15');
    const { undoable } = await must(commands.acknowledge, { ...AT, key: finding.key, reason: ' Så har KF beslutat. ' });
    expect(undoable).toBe(true);
    expect(under(book, 'Kontroll', 'Kvitterad').filter(Boolean)).toEqual(['Ja']);
    expect(under(book, 'Kontroll', 'Skäl').filter(Boolean)).toContain('Så har KF beslutat.');
    const again = await found('H15');
    expect([again.reason, again.all]).toEqual(['Så har KF beslutat.', all]);

    await must(commands.undo, {});
    expect((await found('H15')).reason).toBeNull();
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('stays when Kontroll is written anew, and when rows of it are sorted', async () => {
    const { book } = await openFixture('stokig');
    const { finding } = await found('H15');
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: 'Beslutat.' });
    await must(commands.writeFindings, AT);
    expect((await found('H15')).reason).toBe('Beslutat.');
    expect(under(book, 'Kontroll', 'Kvitterad').filter(Boolean)).toEqual(['Ja']);
  });

  it('ends when the finding’s cell changes, and the words are kept', async () => {
    const { book } = await openFixture('stokig');
    const { finding } = await found('H03');
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: 'Vi vet.' });
    const [cell] = finding.cells;
    const old = book.sheet(cell!.sheet)!.cell(cell!.row, cell!.column)!.value as string;
    await must(commands.applyChanges, { changes: [{ cell: cell!, old, new: 'KF98' }], anchors: [] });
    const { findings, acknowledged } = await must(commands.check, AT);
    expect(findings.some(({ cells: [first], rule }) => rule === 'H03' && first?.row === cell!.row)).toBe(true);
    expect(acknowledged.size).toBe(0);
    await must(commands.writeFindings, AT);
    expect(JSON.stringify(cellsOf(book))).toContain('Vi vet.');
  });

  it('is taken back', async () => {
    await openFixture('stokig');
    const { finding } = await found('H15');
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: 'Beslutat.' });
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: null });
    expect((await found('H15')).reason).toBeNull();
  });

  it('a reason that looks like a formula stays text', async () => {
    await openFixture('stokig');
    const { finding } = await found('H15');
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: '=1+1' });
    expect((await found('H15')).reason).toBe('=1+1');
  });

  it('"Nej" in Kvitterad, or a reason alone, acknowledges nothing', async () => {
    const { book } = await openFixture('stokig');
    const { finding } = await found('H15');
    await must(commands.acknowledge, { ...AT, key: finding.key, reason: 'Beslutat.' });
    const sheet = book.sheet('Kontroll')!;
    const row = sheet.rows.findIndex((cells) => cells?.some((one) => one?.value === 'Beslutat.'));
    const column = sheet.rows[row]!.findIndex((one) => one?.value === 'Ja');
    for (const word of ['Nej', null]) {
      const old = sheet.cell(row, column)!.value as string;
      const changes = [{ cell: { sheet: 'Kontroll', row, column }, old, new: word }];
      await must(commands.applyChanges, { changes, anchors: [] });
      expect((await found('H15')).reason).toBeNull();
    }
  });

  it('does nothing for a finding that is gone', async () => {
    const { book } = await openFixture('stokig');
    const before = cellsOf(book);
    const result = await attempt(commands.acknowledge, { ...AT, key: 'H15|gone', reason: 'x' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
    expect(cellsOf(book)).toEqual(before);
  });
});
