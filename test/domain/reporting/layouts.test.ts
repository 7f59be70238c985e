import { atLeast, cell, goal, indicator, model, outcome } from '../../support/build-model';
import { everything, layOut, municipality, prose, table } from './a-municipality';

describe('which sheets there are', () => {
  test('one for the whole, one for each nämnd and bolag with something to report, then the others', () => {
    expect(layOut().sheets.map(({ key }) => key)).toEqual([
      'summary',
      'committee:Utbildningsnämnden',
      'committee:Socialnämnden',
      'committee:Exempelbostäder AB',
      'committee:Kulturnämnden',
      'thread',
      'coverage',
      'deviations',
      'appendix',
      'findings',
      'sdg',
    ]);
  });

  test.each<[string, Parameters<typeof layOut>[1], string[]]>([
    ['chosen kinds', { kinds: ['summary', 'appendix'] }, ['summary', 'appendix']],
    ['one nämnd', { kinds: ['committees'], owners: ['socialnämnden '] }, ['committee:Socialnämnden']],
    ['an unknown nämnd', { kinds: ['committees'], owners: ['Okända nämnden'] }, []],
  ])('%s', (_, options, keys) => {
    expect(layOut(municipality(), options).sheets.map(({ key }) => key)).toEqual(keys);
  });

  test('no sheet where the workbook has nothing for it', () => {
    const bare = model({ goals: [goal({ id: 'X', owner: null })] });
    expect(layOut(bare).sheets.map(({ key }) => key)).toEqual(['summary', 'thread', 'deviations', 'findings']);
  });

  test('goals that have ended or do not apply yet stand in blocks of their own, and in no table', () => {
    const book = model({
      goals: [
        goal({ id: 'N1', title: 'Nu', owner: 'Socialnämnden' }),
        goal({ id: 'N2', title: 'Förr', owner: 'Socialnämnden', validTo: '2024-12-31', replacedBy: ['N1'] }),
        goal({ id: 'N3', title: 'Sedan', owner: 'Socialnämnden', validFrom: '2026-01-01' }),
        goal({ id: 'N4', title: 'Kanske', owner: 'Socialnämnden', lifecycle: 'proposed' }),
      ],
    });
    for (const key of ['summary', 'committee:Socialnämnden']) {
      const sheet = layOut(book).sheet(key);
      expect(JSON.stringify(table(sheet, 'goals'))).toMatch(/N1 Nu(?!.*(Förr|Sedan|Kanske))/);
      expect(prose(sheet)).toEqual(
        expect.arrayContaining([
          'Avslutade mål',
          'N2 Förr: avslutat 2024-12-31. Ersatt av N1 Nu.',
          'Mål som ännu inte gäller',
          'N3 Sedan: gäller från 2026-01-01.',
          'N4 Kanske: gäller inte än.',
        ]),
      );
    }
  });

  test('row keys are unique in every sheet, and the layout says the same twice', () => {
    for (const { blocks } of layOut().sheets) {
      const keys = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ key }) => key) : []));
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(layOut().sheets).toEqual(layOut().sheets);
  });
});

describe('personal goals', () => {
  test.each(['Anna', 'hemliga', 'P1', 'IP', 'A2'])('"%s" is on no sheet', (word) => {
    const { sheets } = layOut(municipality(), { texts: 'full' });
    for (const sheet of sheets) expect(everything(sheet)).not.toMatch(new RegExp(`\\b${word}\\b`));
  });
});

describe('Sammanfattning', () => {
  const summary = () => layOut().sheet('summary');

  test('says its title, its occasion and its counts', () => {
    expect(prose(summary()).slice(0, 5)).toEqual([
      'Uppföljning av mål: sammanfattning',
      'Exempelkommun · Helår 2025 (31 december) · Mål och budget 2025',
      '8 mål är i kraft: 1 delvis uppfyllt, 3 ej uppfyllda, 3 ej mätta och 1 kan ej bedömas.',
      'Målen följs med 3 indikatorer: 1 uppfylld, 1 ej uppfylld och 1 ej mätt.',
      expect.stringMatching(/^God ekonomisk hushållning: /),
    ]);
  });

  test('goals stand under their areas, in the areas’ order, each with what nämnder and bolag contribute', () => {
    expect(table(summary(), 'goals').map(([name]) => name)).toEqual([
      'Trygghet: 1 ej uppfyllt',
      'Ö2 Äldre är trygga',
      'Socialnämnden: 1 mål',
      'Exempelbostäder AB: 1 mål',
      'Lärande: 1 ej uppfyllt',
      'Ö1 Alla elever lyckas',
      'Utbildningsnämnden: 2 mål',
    ]);
  });

  test('financial goals stand apart', () => {
    expect(table(summary(), 'class.Finansiellt mål').map(([name]) => name)).toEqual(['F1 Budget i balans']);
    expect(table(summary(), 'goals').flat()).not.toContain('F1 Budget i balans');
  });

  test('the numbers of the chart are a table beside it', () => {
    expect(table(summary(), 'levels')).toEqual([
      ['Övergripande mål', 0, 0, 2, 0],
      ['Finansiellt mål', 0, 0, 0, 1],
      ['Nämndmål', 0, 1, 1, 1],
      ['Bolagsmål', 0, 0, 0, 1],
      ['Verksamhetsmål', 0, 0, 0, 1],
    ]);
    expect(summary().blocks.find(({ kind }) => kind === 'chart')).toMatchObject({ table: 'levels' });
  });

  test('ended goals are named with their successors', () => {
    expect(prose(summary())).toContain(
      'G1 Gammalt mål: avslutat. Ersatt av Ö1 Alla elever lyckas och Ö2 Äldre är trygga.',
    );
    expect(table(summary(), 'goals').flat()).not.toContain('G1 Gammalt mål');
  });

  test('the last block says how it was judged, what is not measured, and the sources', () => {
    const said = prose(summary());
    const from = said.indexOf('Så har vi bedömt');
    expect(said.slice(from + 1)).toEqual([
      expect.stringContaining(' Delvis uppfyllt används inte, utom där raden har en egen tolerans. Ett mål '),
      '1 indikator är ej mätt: senaste utfallet är för gammalt (1).',
      'Källa: Kolada. Jämförelser, medelvärden, placeringar och skillnader: Egen bearbetning av data från Kolada. ' +
        'Övriga källor: Egen mätning; Bokslut.',
    ]);
  });

  test('the trend of the share met needs an earlier judgement, and says so', () => {
    const book = municipality();
    const [first] = layOut(book).sheets;
    expect(table(first!, 'goals')[1]![3]).toBe('–');
    expect(prose(first!)).toContain('Trenden visas när det finns en tidigare uppföljning att jämföra med.');
  });
});

describe('a nämnd’s sheet', () => {
  const rows = (texts: 'short' | 'full' = 'short') =>
    table(layOut(municipality(), { texts }).sheet('committee:Utbildningsnämnden'), 'goals');

  test('goal, parent goal, assessment beside the proposal, motivation, indicators, the goals below', () => {
    expect(rows().map(([first]) => first)).toEqual([
      'UN1 Fler behöriga',
      'Bidrar till Ö1 Alla elever lyckas',
      expect.stringMatching(/^Bedömning: Delvis uppfyllt\. Föreslagen bedömning: Uppfyllt\. /),
      'Motivering: Skillnaden mellan skolor kvarstår.',
      'I1 Behöriga (%)\nKälla: Kolada',
      'Kvinnor',
      'Män',
      'UN1.a Läslyft',
      'Bidrar till UN1 Fler behöriga',
      expect.stringMatching(/^Ej mätt: /),
    ]);
  });

  test('women and men have no rows where their cells are empty', () => {
    const empty = (['women', 'men'] as const).map((gender) => ({ ...outcome(2025, null), gender }));
    const own = indicator({
      id: 'I1',
      goals: ['UN1'],
      targets: [atLeast(84)],
      outcomes: [outcome(2025, 85), ...empty],
    });
    const sheet = layOut({ ...municipality(), indicators: [own] }).sheet('committee:Utbildningsnämnden');
    expect(table(sheet, 'goals').flat()).not.toContain('Kvinnor');
  });

  test('an indicator’s row: baseline, three latest outcomes, target, trend, status, the workbook’s comment', () => {
    expect(rows()[4]).toEqual([
      'I1 Behöriga (%)\nKälla: Kolada',
      80,
      81,
      82.44444,
      85,
      'x',
      'Förbättras',
      'Uppfyllt',
      'Ur boken',
    ]);
    expect(rows()[5]!.slice(0, 5)).toEqual(['Kvinnor', null, '–', '–', 88]);
  });

  test('periods that are not the occasion’s own are printed beside the value, long tails are not', () => {
    const sheet = layOut().sheet('committee:Utbildningsnämnden');
    const block = sheet.blocks.find((one) => one.kind === 'table' && one.id === 'goals');
    const cells = block?.kind === 'table' ? block.rows[4]!.cells : [];
    expect(cells.slice(1, 5).map((one) => one?.format)).toEqual([
      { kind: 'number', decimals: 1, period: '2022' },
      { kind: 'number', decimals: 1, period: '2023' },
      { kind: 'number', decimals: 1, period: '2024' },
      { kind: 'number', decimals: 1 },
    ]);
  });

  test('full texts explain every indicator, short ones those not measured', () => {
    expect(rows('full').some(([first]) => String(first).startsWith('Utfall 85'))).toBe(true);
    expect(rows('short').some(([first]) => String(first).startsWith('Utfall 85'))).toBe(false);
  });

  test('directives and the goals that answer them, activities, budget', () => {
    const { sheet } = layOut();
    expect(table(sheet('committee:Socialnämnden'), 'directives')).toEqual([['Korta köerna', 'Ö2', 'SN1']]);
    expect(table(sheet('committee:Kulturnämnden'), 'directives')).toEqual([['Öppna biblioteken', 'Ö1', 'Inget mål']]);
    expect(table(sheet('committee:Socialnämnden'), 'budget')).toEqual([['Socialnämnden', 640, 431.7, 648.2, -8.2]]);
    expect(table(sheet('committee:Utbildningsnämnden'), 'activities')).toEqual([
      ['A1 Anställ lärare', 'UN1', '2025-01-15', '–', 'Pågår', 'Avdelning grundskola'],
    ]);
  });

  test('a parent that has ended is said to have', () => {
    const said = table(layOut().sheet('committee:Socialnämnden'), 'goals').map(([first]) => first);
    expect(said).toContain('Bidrar till Ö2 Äldre är trygga och G1 Gammalt mål (avslutat mål)');
    expect(said).toContain('Kommer ur nämndens eget behov.');
  });
});

describe('the other sheets', () => {
  test('Röd tråd: every goal under what it contributes to, and upwards', () => {
    const rows = table(layOut().sheet('thread'), 'chain');
    expect(rows.slice(0, 6).map(([name]) => name)).toEqual([
      'V En kommun för alla',
      'M2 Trygghet',
      'Ö2 Äldre är trygga',
      'SN1 Kortare väntan',
      'B1 Bygga hyresrätter',
      'M1 Lärande',
    ]);
    expect(rows.find(([name]) => name === 'SN1 Kortare väntan')!.slice(3)).toEqual(['Ej uppfyllt', 'Ö2, G1']);
    expect(rows.find(([name]) => name === 'A1 Anställ lärare')).toBeDefined();
  });

  test('Röd tråd survives goals that point at each other', () => {
    const circle = model({
      goals: [goal({ id: 'A', parents: ['B'] }), goal({ id: 'B', parents: ['A'] }), goal({ id: 'C', parents: ['A'] })],
    });
    const names = table(layOut(circle, { kinds: ['thread'] }).sheet('thread'), 'chain').map(([name]) => name);
    for (const id of ['A', 'B', 'C']) expect(names.some((name) => String(name).startsWith(`${id} `))).toBe(true);
  });

  test('Täckning: counts with the worst status, and gaps', () => {
    const sheet = layOut().sheet('coverage');
    expect(table(sheet, 'matrix')).toEqual([
      ['Ö1 Alla elever lyckas', 2, 'Lucka', 'Lucka', 'Lucka', 2],
      ['Ö2 Äldre är trygga', 'Lucka', 1, 1, 'Lucka', 2],
      ['F1 Budget i balans', 'Lucka', 'Lucka', 'Lucka', 'Lucka', 'Lucka'],
    ]);
  });

  test('where the council has only areas, they are what the nämnd answers', () => {
    const areas = model({
      goals: [
        goal({ id: 'A1', level: 'Målområde', title: 'En öppen kommun', owner: null }),
        goal({ id: 'A2', level: 'Målområde', title: 'En hållbar kommun', owner: null }),
        goal({ id: 'S1', title: 'Tydlig myndighet', parents: ['A1'] }),
      ],
    });
    const { sheet } = layOut(areas);
    expect(table(sheet('coverage'), 'matrix')).toEqual([
      ['A1 En öppen kommun', 1, 1],
      ['A2 En hållbar kommun', 'Lucka', 'Lucka'],
    ]);
    expect(table(sheet('summary'), 'goals').map(([name]) => name)).toEqual([
      'En öppen kommun: 1 ej mätt',
      'S1 Tydlig myndighet',
    ]);
  });

  test('Avvikelser: nothing that is met, and a motivation or that there is none', () => {
    const rows = table(layOut().sheet('deviations'), 'deviations');
    expect(rows.map(([kind, name]) => `${kind} ${name}`)).toEqual([
      'Mål Ö1 Alla elever lyckas',
      'Mål Ö2 Äldre är trygga',
      'Mål F1 Budget i balans',
      'Indikator I3 Resultat',
      'Mål UN1 Fler behöriga',
      'Mål UN1.a Läslyft',
      'Mål SN1 Kortare väntan',
      'Indikator I2 Väntetid',
      'Mål SN2 Utan mått',
      'Mål B1 Bygga hyresrätter',
    ]);
    expect(rows[4]!.slice(2, 5)).toEqual([
      'Utbildningsnämnden',
      'Delvis uppfyllt',
      'Skillnaden mellan skolor kvarstår.',
    ]);
    expect(rows[6]![4]).toBe('Motivering saknas');
    expect(rows[3]![4]).toBe('senaste utfall 2022');
  });

  test('Indikatorbilaga: one row each, all periods', () => {
    const rows = table(layOut().sheet('appendix'), 'indicators');
    expect(rows.map(([id]) => id)).toEqual(['I1', 'I2', 'I3']);
    expect(rows[0]!.slice(5, 9)).toEqual(['–', 81, 82.44444, 85]);
  });

  test('Kontroll: a finding keeps its key when its cell moves', () => {
    const finding = (row: number) => ({
      key: 'H03|1',
      rule: 'H03',
      severity: 'error' as const,
      message: { key: 'report.missing', args: { id: 'KF9' } },
      cells: [{ ...cell('Mål', row, 4) }],
      fix: null,
      owner: null,
    });
    const keyed = (row: number) => {
      const block = layOut(municipality(), {}, [finding(row)])
        .sheet('findings')
        .blocks.find((one) => one.kind === 'table');
      return block?.kind === 'table' ? block.rows[0]! : null;
    };
    expect(keyed(13)!.key).toBe(keyed(20)!.key);
    expect(keyed(13)!.cells[2]).toMatchObject({ content: 'Mål!E14', link: { sheet: 'Mål', cell: 'E14' } });
  });

  test('Agenda 2030: a goal stands under each of its global goals', () => {
    expect(table(layOut().sheet('sdg'), 'goals').map(([name]) => name)).toEqual([
      '4. God utbildning för alla: 1 ej uppfyllt',
      'Ö1 Alla elever lyckas',
      '10. Minskad ojämlikhet: 1 ej uppfyllt',
      'Ö1 Alla elever lyckas',
    ]);
  });
});
