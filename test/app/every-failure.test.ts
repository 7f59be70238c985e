/** Every way a command can fail, provoked in the emulated Excel: each is told by its own code, with a text and a remedy. */
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFailure, ChosenFile, FailureCode } from '../../src/app';
import { commands } from '../../src/app';
import type { Fault, Host } from '../../src/emulator/host';
import type { Book } from '../../src/emulator/workbook';
import { createTranslator } from '../../src/i18n';
import { type Fault as KoladaFault, KoladaServer } from '../support/kolada/server';
import { serviceFor } from '../support/kolada/service';
import { makeXlsx, partsOf } from '../support/make-xlsx';
import { newBook, openOffice } from '../support/office';
import { fill } from '../excel/support';
import { chosen, smallFile } from './other-files';
import { attempt, must, openFixture } from './support';

// A hang is told after a tenth of a second here, not after a minute.
jest.mock('../../src/excel/watchdog', () => {
  const real = jest.requireActual<typeof import('../../src/excel/watchdog')>('../../src/excel/watchdog');
  return { ...real, watched: (trip: Promise<unknown>) => real.watched(trip, 100) };
});

type Attempt = ReturnType<typeof attempt>;
type Provocation = () => Promise<Awaited<Attempt>>;

const NOW = { occasion: null };
const judge = (signal?: AbortSignal): Attempt => attempt(commands.judge, NOW, signal);

/** The host does this at the n-th of the command's round trips. */
const at =
  (n: number, fault: Fault, run: () => Attempt = judge): Provocation =>
  async () => {
    const { host } = await openFixture('vaggeryd');
    host.faults.at(n, fault);
    return run();
  };

/** A cell of a workbook, changed by the user's own action, after something was done to the workbook. */
const change =
  (prepare: (book: Book, host: Host) => void): Provocation =>
  async () => {
    const { book, host } = await openFixture('vaggeryd');
    const old = book.sheet('Mål')!.cell(6, 2)!.value;
    prepare(book, host);
    return attempt(commands.applyChanges, {
      changes: [{ cell: { sheet: 'Mål', row: 6, column: 2 }, old, new: 'Nytt' }],
      anchors: [],
    });
  };

const fixture = (name: string): ChosenFile =>
  chosen(new Uint8Array(readFileSync(join(__dirname, `../fixtures/workbooks/${name}.xlsx`))), `${name}.xlsx`);

const file =
  (source: () => ChosenFile): Provocation =>
  async () => {
    await openFixture('vaggeryd');
    return attempt(commands.previewTake, { source: source(), names: null });
  };

/** An old .xls: the signature of a compound file, and the name of its one stream. */
const oldXls = (): Uint8Array => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};
const macros = partsOf()['[Content_Types].xml']!.replace(
  /application\/vnd[^"]*sheet\.main\+xml/,
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
);

const INDICATORS = [
  ['Indikatornr', 'Indikator', 'Enhet', 'Riktning', 'Kolada-id', 'Utfall 2025'],
  ['I1', 'Elever i åk 9', '%', 'Högre bättre', 'N15428', null],
] as const;

async function withKolada(municipality = 'Karlstad', columns = 6): Promise<void> {
  const book = newBook('Indikatorer', 'Inställningar');
  fill(
    book.sheet('Indikatorer')!,
    INDICATORS.map((row) => row.slice(0, columns)),
  );
  fill(book.sheet('Inställningar')!, [
    ['Inställning', 'Värde'],
    ['Kommun', municipality],
    ['År', 2025],
  ]);
  await openOffice(book);
}

const asking = (fault: KoladaFault, given: Parameters<typeof serviceFor>[1] = {}) => ({
  municipality: null,
  peers: null,
  years: null,
  service: serviceFor(new KoladaServer(fault), given).service,
  today: '2026-04-15' as const,
});

const kolada =
  (fault: KoladaFault, given: Parameters<typeof serviceFor>[1] = {}): Provocation =>
  async () => {
    await withKolada();
    return attempt(commands.previewFetch, asking(fault, given));
  };
const answering =
  (status: number, body: string): KoladaFault =>
  () => ({ status, body });
const fails = () => Promise.reject(new TypeError('Failed to fetch'));

/** What makes each of them happen. A code without a case here does not compile. */
const PROVOKED: Readonly<Record<FailureCode, Provocation>> = {
  Cancelled: async () => {
    await openFixture('vaggeryd');
    return judge(AbortSignal.abort());
  },
  EditMode: at(1, 'editMode'),
  AccessDenied: at(1, 'accessDenied'),
  SessionLost: at(1, 'sessionLost'),
  RequestTooLarge: at(1, 'requestTooLarge'),
  ResponseTooLarge: change((_book, host) => host.faults.at(1, 'responseTooLarge')),
  HostSilent: at(2, 'hang'),
  ApiNotFound: at(1, { kind: 'partial', after: 0, code: 'ApiNotFound' }),
  TooManyCells: at(3, 'nullResult'),
  Unexpected: at(1, 'activityLimit'),
  SheetProtected: change((book) => {
    book.sheet('Mål')!.protection.on = true;
  }),
  WorkbookReadOnly: change((book) => {
    book.readOnly = true;
  }),
  CellsChanged: change((book) => {
    book.sheet('Mål')!.edit(6, 2).value = 'Någon annans ord';
  }),
  ReadBackDiffers: change((book) => {
    // The rest of a merged area keeps nothing that is written there.
    book.sheet('Mål')!.merges.push({ top: 6, left: 1, rows: 1, columns: 2 });
  }),
  HalfWritten: change((_book, host) => {
    host.faults.at(3, 'responseTooLarge');
    host.faults.at(4, 'accessDenied');
  }),
  NoRoom: async () => {
    const { book } = await openFixture('sollentuna');
    const preview = await must(commands.previewStatus, NOW);
    for (const { sheet, column } of preview.newColumns) {
      book.sheet(sheet)!.merges.push({ top: 6, left: column - 1, rows: 1, columns: 2 });
    }
    return attempt(commands.writeStatus, { preview, ours: [] });
  },
  PartNotLoaded: async () => {
    await openOffice(newBook());
    globalThis.fetch = fails;
    return attempt(commands.previewOpenExample, { example: 'vaggeryd' });
  },
  NothingToUndo: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.undo, {});
  },
  SheetHidden: async () => {
    await openFixture('skyddad');
    return attempt(commands.showCell, { cell: { sheet: 'Dold beräkning', row: 0, column: 0 } });
  },
  SheetTaken: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.template, { model: 'vaggeryd', year: 2025 });
  },
  ModelUnknown: async () => {
    await openOffice(newBook());
    return attempt(commands.template, { model: 'finns inte', year: 2025 });
  },
  StructureProtected: async () => {
    const { book } = await openFixture('inriktning');
    const preview = await must(commands.previewGoalTable, {});
    book.protection.structure = true;
    return attempt(commands.writeGoalTable, { preview });
  },
  NoGoals: async () => {
    await openFixture('tom');
    return judge();
  },
  NoDocument: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.previewGoalTable, {});
  },
  NoExamples: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.previewExamples, {});
  },
  NoGoalThere: async () => {
    await openFixture('vaggeryd');
    const judged = await must(commands.judge, NOW);
    return attempt(commands.goalAtSelection, { judged });
  },
  NoHeadings: async () => {
    const { book } = await openFixture('vaggeryd');
    book.active!.selection = { top: 900, left: 3, rows: 1, columns: 1 };
    return attempt(commands.headingsAtSelection, {});
  },
  WorkbookInUse: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.previewOpenExample, { example: 'haninge' });
  },
  MappingInvalid: async () => {
    await openFixture('vaggeryd');
    return attempt(commands.judge, { ...NOW, mapping: { version: 99 } });
  },
  NothingForNewYear: async () => {
    const book = newBook('Mål');
    fill(book.sheet('Mål')!, [
      ['Målnr', 'Nivå', 'Mål'],
      ['M1', 'Nämndmål', 'Ett mål utan år'],
    ]);
    await openOffice(book);
    return attempt(commands.previewNewYear, { followUp: null, ended: [] });
  },
  FileNotXlsx: file(() => fixture('inte-excel')),
  FileEncrypted: file(() => fixture('krypterad')),
  FileLegacyXls: file(() => chosen(oldXls(), 'gammal.xls')),
  FileTruncated: file(() => fixture('avhuggen')),
  FileTooLarge: file(() => fixture('bomb')),
  FileMacroFile: file(() => chosen(makeXlsx({ '[Content_Types].xml': macros }), 'makron.xlsx')),
  FileBroken: file(() => chosen(makeXlsx({ 'xl/worksheets/sheet1.xml': null }), 'trasig.xlsx')),
  FileHostile: file(() =>
    chosen(makeXlsx({ 'xl/workbook.xml': `<!DOCTYPE x>${partsOf()['xl/workbook.xml']!}` }), 'elak.xlsx'),
  ),
  FileUnreadable: file(() => ({ ...chosen(strToU8('x'), 'borta.xlsx'), arrayBuffer: fails })),
  FileNoGoals: file(() => smallFile('tom.xlsx', { Blad: [['Datum', 'Plats']] })),
  KoladaOffline: kolada(() => null, { fetch: fails, online: () => false }),
  KoladaBlocked: kolada(() => null, { fetch: fails }),
  KoladaSilent: kolada(() => ({ status: 200, body: '', silent: 'all' })),
  KoladaTooMany: kolada(answering(429, '')),
  KoladaRejected: kolada(answering(400, '{}')),
  KoladaServer: kolada(answering(503, '')),
  KoladaTruncated: kolada(answering(200, '{"values":[')),
  KoladaGarbage: kolada(answering(200, '<html></html>')),
  KoladaElsewhere: kolada(answering(200, '{"values":[],"next_url":"https://example.org/v3/kpi/N1"}')),
  KoladaMunicipalityUnknown: async () => {
    await withKolada('Ankeborg');
    return attempt(
      commands.previewFetch,
      asking(() => null),
    );
  },
  KoladaGroupUnknown: async () => {
    await withKolada();
    return attempt(commands.previewFetch, { ...asking(() => null), peers: { kind: 'group', id: 'G1' } });
  },
  KoladaNothing: async () => {
    await withKolada('Karlstad', 4);
    return attempt(
      commands.previewFetch,
      asking(() => null),
    );
  },
  KoladaUnread: async () => {
    await withKolada();
    return attempt(commands.previewFetch, { ...asking(() => null), given: { text: 'ingen tabell', kpi: null } });
  },
  KoladaIdNoColumn: async () => {
    await withKolada('Karlstad', 4);
    const { model } = await must(commands.read, NOW);
    const { figures } = await must(commands.searchKeyFigures, {
      text: 'N00901',
      area: null,
      municipalitiesOnly: true,
      most: 1,
    });
    return attempt(commands.previewKoladaId, { indicator: model.indicators[0]!.key, figure: figures[0]! });
  },
};

/** Sentences for people: all filled in, and none a code. */
function told({ message, remedy }: AppFailure): void {
  for (const language of ['sv', 'en'] as const) {
    const translator = createTranslator(language);
    for (const text of [translator.message(message), translator.message(remedy)]) {
      expect(text).toMatch(/^\p{Lu}.{10,}[.?)]$/u);
      expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
    }
  }
}

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

it.each(Object.entries(PROVOKED))('%s', async (code, provoke) => {
  const result = await provoke();
  expect(result.ok ? 'nothing failed' : result.failure.code).toBe(code);
  if (!result.ok) told(result.failure);
});
