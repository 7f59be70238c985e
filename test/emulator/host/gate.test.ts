import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { isDeclared, requirementOf } from '../../../src/emulator/host/api-gate';
import { modelledTypes } from '../../../src/emulator/host/objects/define';
import { newBook, openOffice } from '../../support/office';

const run = (action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });

describe('members that are not there', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['Worksheet.pivotTables', (sheet) => sheet.pivotTables.load('items')],
    ['Range.getImage', (sheet) => sheet.getRange('A1').getImage()],
    ['Range.numberFormatLocal', (sheet) => sheet.getRange('A1').load('numberFormatLocal')],
    ['Range.formulasR1C1', (sheet) => (sheet.getRange('A1').formulasR1C1 = [['=R1C1']])],
    ['RangeFont.superscript', (sheet) => (sheet.getRange('A1').format.font.superscript = true)],
    ['Workbook.comments', (_, context) => context.workbook.comments.load('items')],
    ['Worksheet.copy', (sheet) => sheet.copy('End').load('name')],
  ])('%s is not modelled and says so', async (member, action) => {
    const { host } = await openOffice();
    await expect(run(action)).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(member) as string,
      debugInfo: expect.objectContaining({ errorLocation: member }) as object,
    });
    expect([...host.unmodelled]).toEqual([member]);
  });

  test.each<[string, string, string, boolean]>([
    ['Range', 'values', '1.1', true],
    ['Range', 'hyperlink', '1.6', false],
    ['Range', 'hyperlink', '1.7', true],
    ['Table', 'resize', '1.12', false],
    ['Table', 'resize', '1.13', true],
    ['Range', 'valuesAsJson', '1.15', false],
    ['Range', 'valuesAsJson', '1.16', true],
    ['PageLayout', 'zoom', '1.8', false],
    ['Worksheet', 'onNameChanged', '1.9', false],
    ['Workbook', 'linkedWorkbooks', '1.99', false],
  ])('%s.%s in ExcelApi %s: %p', (type, member, declared, there) => {
    expect(isDeclared(type, member, declared)).toBe(there);
  });

  test('classes outside Excel’s API have no requirement', () => {
    expect(requirementOf('AppRuntimeService', 'setAppRuntimeState')).toBeNull();
  });
});

describe('what is modelled', () => {
  /** Class → members, inherited ones included, from Microsoft's typings. */
  const typed = new Map<string, Set<string>>();
  beforeAll(() => {
    const path = require.resolve('@types/office-js/index.d.ts');
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
      for (const node of (statement.body as ts.ModuleBlock).statements) {
        if (!ts.isClassDeclaration(node)) continue;
        typed.set(node.name!.text, new Set(node.members.flatMap((member) => member.name?.getText(source) ?? [])));
      }
    }
  });

  test('every class and member the emulator offers is one of Excel’s', () => {
    const services = ['AddinInternalService', 'AppRuntimeService'];
    const wrong = modelledTypes()
      .filter(({ name }) => !services.includes(name))
      .flatMap(({ name, members }) =>
        members
          .filter((member) => !member.startsWith('_') && !typed.get(name)?.has(member))
          .map((member) => `${name}.${member}`),
      );
    expect(wrong).toEqual([]);
    expect(modelledTypes().length).toBeGreaterThan(50);
  });
});

describe('an Excel of another age', () => {
  test('refuses members that are younger than what it declares', async () => {
    const { Book } = await import('../../../src/emulator/workbook');
    const { createHost } = await import('../../../src/emulator/host');
    const book = new Book();
    book.addSheet('Blad1');
    const host = createHost(book, { excelApi: '1.11' });
    const answer = await new Promise<string | number>((resolve) =>
      host.execute(
        JSON.stringify({
          Actions: [{ Id: 5, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['address'] } }],
          ObjectPaths: {
            1: { Id: 1, ObjectPathType: 1, Name: '' },
            2: { Id: 2, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 1 },
            3: {
              Id: 3,
              ObjectPathType: 3,
              Name: 'Add',
              ParentObjectPathId: 2,
              ArgumentInfo: { Arguments: ['A1:B2', true] },
            },
            4: {
              Id: 4,
              ObjectPathType: 3,
              Name: 'Resize',
              ParentObjectPathId: 3,
              ArgumentInfo: { Arguments: ['A1:B5'] },
            },
          },
        }),
        0,
        resolve,
      ),
    );
    expect(JSON.parse(String(answer))).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: 'Table.resize', ActionIndex: 0 },
    });
  });

  test('a book behind a running page must be an Excel of the same age', async () => {
    await openOffice();
    await expect(openOffice(newBook(), { excelApi: '1.11' })).rejects.toThrow('another locale');
  });
});
