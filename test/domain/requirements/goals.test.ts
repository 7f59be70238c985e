import { chain, goalSheet } from './a-chain';
import { follow, settingsSheet, sheet, words, type Requirement } from './follow';

const plain = follow(chain());

/** Kind D of the five steering models, of goals: what the workbook can hold, from its cells to the report sheets. */
const requirements: readonly Requirement[] = [
  [
    '0-01',
    'six named levels, in an order of the workbook’s own',
    () => {
      const { steeringModel } = plain.model;
      expect([steeringModel.source, ...steeringModel.levels.map(({ name }) => name)]).toEqual(
        ['workbook', 'Vision', 'Övergripande mål', 'Nämndmål', 'Bolagsmål', 'Verksamhetsmål', 'Individuellt mål'],
      ); // prettier-ignore
      expect(plain.findings.filter((finding) => finding.startsWith('H08'))).toEqual([]);
    },
  ],
  [
    '0-02',
    'one vision at the top, counted and not scored',
    () => {
      expect(plain.goal('V')).toMatchObject({ proposal: 'notScored', policy: null, counts: { met: 1, notMet: 1 } });
      expect(plain.report('thread')).toMatch(/^.*?\[\["V En kommun att växa i","Vision","Kommunfullmäktige","–"/);
    },
  ],
  [
    '0-04',
    'a short name and a description of several paragraphs',
    () => {
      const nämnd = follow(chain({ goals: { SN1: 'SN1|Nämndmål|Kort|KF1|Socialnämnden|||Ett.\n\nTvå.' } }));
      expect(nämnd.model.goals.find(({ id }) => id === 'SN1')).toMatchObject({
        title: 'Kort',
        description: 'Ett.\n\nTvå.',
      });
      expect(nämnd.report('committee:Socialnämnden')).toContain('"SN1 Kort"');
      expect(nämnd.report('committee:Socialnämnden')).toContain('Ett.\\n\\nTvå.');
    },
  ],
  [
    '0-05',
    'a nämnd’s goal under several overall goals, counted once under each',
    () => {
      expect(plain.model.goals.find(({ id }) => id === 'SN1')?.parents.map(({ id }) => id)).toEqual(['KF1', 'KF2']);
      expect(plain.report('committee:Socialnämnden')).toContain('Bidrar till KF1 Trygghet hela livet och KF2');
      expect(plain.report('thread')).toContain('SN1 Kortare väntan (se ovan)');
      expect(plain.report('coverage')).toContain('["KF2 Hållbar tillväxt",2,');
    },
  ],
  [
    '0-11',
    'a goal of the nämnd’s own need',
    () => {
      expect(plain.model.goals.find(({ id }) => id === 'SN2')).toMatchObject({ origin: 'Eget behov', parents: [] });
      expect(plain.report('committee:Socialnämnden')).toContain('Kommer ur nämndens eget behov.');
    },
  ],
  [
    '0-13',
    'goals of an enhet stand with its nämnd',
    () => expect(plain.report('committee:Socialnämnden')).toContain('VM1 Samma personal hos samma kund'),
  ],
  [
    '0-14',
    'a low goal may skip levels',
    () => {
      expect(plain.findings.filter((finding) => /^(H04|H05) Mål!D10/.test(finding))).toEqual([]);
      expect(plain.report('thread')).toContain(
        '["VM2 Öppet på kvällen","Verksamhetsmål","Äldreomsorgen","Ej mätt","KF1"]',
      );
      const vision = follow(chain({ goals: { VM2: 'VM2|Verksamhetsmål|Öppet|V|Äldreomsorgen|||' } }));
      expect(vision.findings.filter((finding) => /^(H04|H05) Mål!D10/.test(finding))).toEqual([]);
    },
  ],
  [
    '0-17',
    'individual goals are judged for the one who holds the file, and stand in no sheet, no roll-up and no finding’s words',
    () => {
      expect(plain.indicator('I4')).toMatchObject({ status: 'met' });
      expect(plain.goal('VM1').counts).toEqual({ met: 0, partly: 0, notMet: 0, notMeasured: 0 });
      for (const key of plain.reports) expect(plain.report(key)).not.toMatch(/Hemlig|Anna|"P1|"I4/);
      expect(plain.findings).toContain('W05 Mål!B11');
      expect(plain.says('H09').join()).not.toMatch(/Anna/);
    },
  ],
  [
    '1-04',
    'a nämndmål holds for the period',
    () => {
      const dated = follow(
        chain({
          goalHeadings: '|Gäller från|Gäller till',
          goals: { KN1: 'KN1|Nämndmål|Fler läser|KF1|Kulturnämnden||||2023|2026' },
        }),
      );
      expect(dated.model.goals.find(({ id }) => id === 'KN1')).toMatchObject({
        validFrom: '2023-01-01',
        validTo: '2026-12-31',
      });
      expect(dated.report('committee:Kulturnämnden')).toContain('Gäller 2023-01-01–2026-12-31.');
    },
  ],
  [
    '1-05',
    'a nämnd’s plan holds its goals and those of its verksamhetsplaner',
    () => {
      const planned = follow(
        chain({
          goalHeadings: '|Plandokument',
          goals: {
            SN1: 'SN1|Nämndmål|Kortare väntan|KF1|Socialnämnden||||Nämndplan 2025',
            VM1: 'VM1|Verksamhetsmål|Samma personal|SN1|Hemtjänst norr||||Verksamhetsplan hemtjänst',
          },
        }),
      );
      const text = planned.report('committee:Socialnämnden');
      expect(text).toContain('Plan: Nämndplan 2025.');
      expect(text.indexOf('Plan: Verksamhetsplan hemtjänst.')).toBeGreaterThan(text.indexOf('Plan: Nämndplan 2025.'));
    },
  ],
  [
    '1-06',
    'a bolag owns bolagsmål, and has a sheet of its own',
    () => {
      expect(plain.report('committee:Exempelbostäder AB')).toContain('B1 Fler hyresrätter');
      const mixed = follow(chain({ goals: { B1: 'B1|Nämndmål|Fler hyresrätter|KF2|Exempelbostäder AB|||' } }));
      expect(mixed.findings).toContain('H22 Mål!B8');
    },
  ],
  [
    '1-10',
    'a second text at the top beside the vision',
    () => {
      const two = follow(chain({ goals: { L: 'L|Vision|Löftet till invånarna||Kommunfullmäktige|||' } }));
      expect(two.goal('L').proposal).toBe('notScored');
      expect(two.report('thread')).toContain('["L Löftet till invånarna","Vision"');
    },
  ],
  [
    '1-16',
    'nämnder and bolag in one chain',
    () => expect(plain.report('coverage')).toMatch(/"KF2 Hållbar tillväxt",2,"Lucka",1,3/),
  ],
  [
    '2-06',
    'where a goal comes from: the vision and the political majority',
    () => {
      const origin = follow(
        chain({ goals: { SN2: 'SN2|Nämndmål|Stanna||Socialnämnden||Vision och majoritetens program|' } }),
      );
      expect(origin.report('committee:Socialnämnden')).toContain('Ursprung: Vision och majoritetens program.');
    },
  ],
  [
    '3-04',
    'the budget document’s code on a goal',
    () => {
      const coded = follow(
        chain({ goalHeadings: '|Budgetdokument', goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||SPB20' } }),
      );
      expect(coded.model.goals.find(({ id }) => id === 'KN1')?.plan).toBe('SPB20');
      expect(coded.report('committee:Kulturnämnden')).toContain('Plan: SPB20.');
    },
  ],
  [
    '3-05',
    'målområden above the goals, by link or by their words',
    () => {
      const areas = follow(
        [sheet('Mål', `
Målnr|Nivå|Mål|Överordnat mål|Ansvarig|Målområde
M1|Målområde|Att bo||Kommunfullmäktige|
M2|Målområde|Att lära||Kommunfullmäktige|
KF1|Övergripande mål|Fler bostäder|M1|Kommunfullmäktige|
KF2|Övergripande mål|Alla läser||Kommunfullmäktige|Att lära`)],
        { preset: 'vaggeryd' },
      ); // prettier-ignore
      expect(words(areas.goal('M2').explanation)).toBe('0 uppfyllda, 0 delvis, 0 ej, 1 ej mätt.');
      expect(areas.report('summary')).toMatch(/Att bo: .*KF1 Fler bostäder.*Att lära: .*KF2 Alla läser/);
    },
  ],
  [
    '3-06',
    'Agenda 2030, several for a goal',
    () => {
      const tagged = follow(
        chain({ goalHeadings: '|Agenda 2030', goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||4; 10' } }),
      );
      expect(tagged.reports).toContain('sdg');
      expect(tagged.report('sdg').match(/KN1 Läs/g)).toHaveLength(2);
    },
  ],
  [
    '3-10',
    'effect and target group',
    () => {
      const effects = follow(
        chain({
          goalHeadings: '|Målgrupp|Effekt',
          goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||Barn 6–12 år|Barn läser mer' },
        }),
      );
      expect(effects.report('committee:Kulturnämnden')).toContain('Målgrupp: Barn 6–12 år; Effekt: Barn läser mer.');
    },
  ],
  [
    '3-12',
    'financial goals and goals as an employer are reported apart',
    () => {
      const classes = follow(
        chain({
          goalHeadings: '|Målklass',
          goals: {
            KF2: 'KF2|Övergripande mål|Resultat 2 %|V|Kommunfullmäktige|Medborgarperspektiv|||Finansiellt mål',
            KF3: 'KF3|Övergripande mål|Hållbart arbetsliv|V|Kommunfullmäktige|Medborgarperspektiv|||Arbetsgivarmål',
          },
        }),
      );
      expect(classes.report('summary')).toMatch(/Finansiellt mål.*Arbetsgivarmål/);
      expect(classes.report('summary')).toMatch(/\["KF2 Resultat 2 %".*\["KF3 Hållbart arbetsliv"/);
    },
  ],
  [
    '3-16',
    'focus areas that cut across, several for a goal',
    () => {
      const focus = follow(
        chain({
          goalHeadings: '|Fokusområden',
          goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||Barn och unga; Landsbygd' },
        }),
      );
      expect(focus.model.goals.find(({ id }) => id === 'KN1')?.focus).toEqual(['Barn och unga', 'Landsbygd']);
      expect(focus.report('committee:Kulturnämnden')).toContain('Fokusområden: Barn och unga, Landsbygd.');
    },
  ],
  [
    '4-02',
    'areas at the top get counts, never a target or a status',
    () => {
      const areas = follow(
        [sheet('Mål', `
Målnr|Nivå|Mål|Överordnat mål|Ansvarig|Bedömning|Motivering
A1|Inriktningsområde|En lärande kommun||Kommunfullmäktige||
N1|Nämndmål|Fler läser|A1|Kulturnämnden|Uppfyllt|Enkäten.
N2|Nämndmål|Fler sjunger|A1|Kulturnämnden||`)],
        { preset: 'inriktning' },
      ); // prettier-ignore
      expect(areas.goal('A1')).toMatchObject({
        proposal: 'notScored',
        status: 'notScored',
        counts: { met: 1, notMeasured: 1 },
      });
      expect(areas.says('T01')).toEqual([]);
      expect(words(areas.goal('A1').explanation)).toBe('1 uppfyllt, 0 delvis, 0 ej, 1 ej mätt.');
    },
  ],
  [
    '4-04',
    'one area, several goals of a nämnd',
    () => {
      const two = follow(
        [
          sheet(
            'Mål',
            'Målnr|Nivå|Mål|Överordnat mål|Ansvarig\nA1|Inriktningsområde|Lärande||Kommunfullmäktige\nN1|Nämndmål|Läs|A1|Kulturnämnden\nN2|Nämndmål|Sjung|A1|Kulturnämnden',
          ),
        ],
        { preset: 'inriktning' },
      );
      expect(two.report('thread')).toMatch(/A1 Lärande.*N1 Läs.*N2 Sjung/);
      expect(two.report('coverage')).toContain('["A1 Lärande",2,2]');
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());

test('a workbook without Nivåer has the levels its words name', () => {
  const { model } = follow([goalSheet(), settingsSheet({ Kommun: 'Exempelkommun' })]);
  expect(model.steeringModel).toMatchObject({ source: 'derived' });
  expect(model.steeringModel.levels.find(({ name }) => name === 'Individuellt mål')?.inReports).toBe(false);
});
