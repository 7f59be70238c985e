import type { CellValue } from '../../../src/domain/model';
import { chain, type ChainSpec } from './a-chain';
import { follow, sheet, type Requirement } from './follow';

const findings = (spec: ChainSpec, rule: string): readonly string[] =>
  follow(chain(spec)).findings.filter((finding) => finding.startsWith(`${rule} `));

const plainOf = (rule: string): readonly string[] => findings({}, rule);

const KF = (id: string, rest = 'Medborgarperspektiv||'): string =>
  `${id}|Övergripande mål|Övergripande ${id}|V|Kommunfullmäktige|${rest}`;

const links = (rows: string) => sheet('Koppling', `KF-mål|Nämnd/bolag|Direktiv|Mål\n${rows}`);

const vaggeryd = (settings: Readonly<Record<string, CellValue>>, goals: string) => {
  const rows = Object.entries(settings).map(([name, value]) => `${name}|${String(value)}`);
  return follow([sheet('Mål', goals), sheet('Inställningar', `Inställning|Värde\n${rows.join('\n')}`)], {
    preset: 'vaggeryd',
  });
};

/** Kind C of the five steering models: each fires where the model is broken, and is silent in the whole chain. */
const requirements: readonly Requirement[] = [
  [
    '0-03',
    'an expected number of goals on a level',
    () => {
      expect(plainOf('H11')).toEqual([]);
      expect(findings({ goals: { KF3: KF('KF3'), KF4: KF('KF4') } }, 'H11')).toEqual(['H11 Mål!B3']);
      expect(findings({ goals: { KF2: '' } }, 'H11')).toEqual(['H11 Mål!B3']);
    },
  ],
  [
    '0-10',
    'least and most goals of a nämnd',
    () => {
      expect(plainOf('H10')).toEqual([]);
      const more = Object.fromEntries(
        ['SN3', 'SN4'].map((id) => [id, `${id}|Nämndmål|Titel ${id}|KF1|Socialnämnden|||`]),
      );
      const followed = follow(chain({ goals: more }));
      expect(followed.says('H10')).toEqual([expect.stringMatching(/Socialnämnden har 4 mål.*1–3/)]);
    },
  ],
  [
    '0-11',
    'no parent is a warning at most where the goal is of the nämnd’s own need',
    () => expect(plainOf('H04')).toEqual(['H04 Mål!D6']),
  ],
  [
    '0-14',
    'past levels is allowed where the model says so, and told where it does not',
    () => {
      expect(plainOf('H05')).toEqual([]);
      expect(findings({ goals: { B1: 'B1|Bolagsmål|Hyresrätter|V|Exempelbostäder AB|||' } }, 'H05')).toEqual([
        'H05 Mål!D8',
      ]);
    },
  ],
  [
    '0-15',
    'low down no indicator is asked for, on overall goals one is',
    () => {
      expect(plainOf('I03')).toEqual([]);
      expect(findings({ indicators: { I2: '' } }, 'I03')).toEqual(['I03 Mål!A4']);
    },
  ],
  [
    '1-02',
    'an indicator of an overall goal must have a target value',
    () => {
      expect(plainOf('T01')).toEqual([]);
      const spec = { indicators: { I1: 'I1|KF1|Trygghet|%|Högre bättre|60|2022|62|66|' } };
      expect(findings(spec, 'T01')).toEqual(['T01 Indikatorer!J2']);
      expect(follow(chain(spec)).indicator('I1')).toMatchObject({ status: 'notMeasured', reason: 'målvärde saknas' });
    },
  ],
  [
    '1-03',
    'whether a missing parent is an error is the municipality’s choice',
    () => {
      const severity = (level: string): string | undefined => {
        const { model, findings: found } = follow(
          chain({
            goals: { X: `X|${level}|Titel||${level === 'Bolagsmål' ? 'Exempelbostäder AB' : 'Kulturnämnden'}|||` },
          }),
        );
        expect(found).toContain('H04 Mål!D12');
        return model.steeringModel.levels.find(({ name }) => name === level)?.parentRequired;
      };
      expect([severity('Nämndmål'), severity('Bolagsmål')]).toEqual(['warning', 'error']);
    },
  ],
  [
    '1-07',
    'indicators are optional for nämnd and bolag',
    () => {
      const followed = follow(chain());
      expect(followed.goal('B1').proposal).toBe('notMeasured');
      expect(followed.findings).not.toContain('I03 Mål!A8');
    },
  ],
  [
    '1-09',
    'which overall goals nobody took up',
    () => {
      expect(plainOf('H12')).toEqual([]);
      const alone = follow(chain({ goals: { KF3: KF('KF3') } }));
      expect(alone.says('H12')).toEqual([expect.stringMatching(/KF3/)]);
      expect(alone.report('coverage')).toContain('["KF3 Övergripande KF3","Lucka","Lucka","Lucka","Lucka"]');
    },
  ],
  [
    '2-05',
    'a link to a goal that has ended names its successors',
    () => {
      const ended = {
        goalHeadings: '|Skede|Gäller till|Ersätts av',
        goals: {
          G1: 'G1|Övergripande mål|Gammalt|V|Kommunfullmäktige|Medborgarperspektiv|||Avslutat|2023-12-31|KF1; KF2',
          KN1: 'KN1|Nämndmål|Fler läser|G1|Kulturnämnden|||',
        },
      };
      expect(follow(chain(ended)).says('H16')).toEqual([expect.stringMatching(/G1.*KF1.* och KF2/)]);
    },
  ],
  [
    '3-08',
    'few goals: no more than the period before, or a largest number',
    () => {
      const goals = (ended: number, now: number): string =>
        [
          'Målnr|Nivå|Mål|Målområde|Ansvarig|Perspektiv|Skede|Gäller till',
          ...[...Array(ended).keys()].map((n) => `G${n}|Övergripande mål|Förra ${n}|Att bo|Kommunfullmäktige|Medborgare|Avslutat|2022-12-31`),
          ...[...Array(now).keys()].map((n) => `N${n}|Övergripande mål|Nytt ${n}|Att bo|Kommunfullmäktige|Medborgare|Gällande|`),
        ].join('\n'); // prettier-ignore
      expect(vaggeryd({}, goals(4, 5)).says('H15')).toEqual([expect.stringMatching(/5 mål, förra perioden 4/)]);
      expect(vaggeryd({}, goals(5, 5)).says('H15')).toEqual([]);
      expect(vaggeryd({ 'Få mål': 4 }, goals(9, 5)).says('H15')).toHaveLength(1);
    },
  ],
  [
    '3-09',
    'nämnder that have not answered a directive, and goals that lack one',
    () => {
      expect(findings({ more: [links('KF1|Kulturnämnden|Läs!|KN1')] }, 'H13')).toEqual([]);
      const open = follow(chain({ more: [links('KF2|Kulturnämnden|Bygg bibliotek.|')] }));
      expect(open.says('H13')).toEqual([expect.stringMatching(/Kulturnämnden.*KF2.*Bygg bibliotek/)]);
      const haninge = follow([sheet('Mål', `
Målnr|Nivå|Mål|Ansvarig|Överordnat mål
Ö1|Övergripande mål|Trygghet|Kommunfullmäktige|
N1|Nämndmål|Fler läser|Kulturnämnden|Ö1`)], { preset: 'haninge' }); // prettier-ignore
      expect(haninge.says('H13')).toEqual([expect.stringMatching(/Ö1/)]);
    },
  ],
  [
    '3-11',
    'a perspective is required, and which one',
    () => {
      expect(plainOf('H21')).toEqual([]);
      expect(findings({ goals: { KF1: KF('KF1', '||') } }, 'H21')).toEqual(['H21 Mål!F3']);
      expect(findings({ goals: { KF1: KF('KF1', 'Internt perspektiv||') } }, 'H21')).toEqual(['H21 Mål!F3']);
      expect(findings({}, 'W03')).toEqual([]);
    },
  ],
  [
    '3-13',
    'a baseline is required where a movement must show',
    () => {
      const spec = {
        settings: { 'Förflyttning ska visas': 'ja' },
        indicators: { I1: 'I1|KF1|Trygghet|%|Högre bättre|||62|66|65' },
      };
      expect(findings(spec, 'I07')).toEqual(['I07 Indikatorer!F2']);
      expect(findings({ settings: spec.settings }, 'I07')).toEqual([]);
    },
  ],
  [
    '3-17',
    'the whole koncern contributes: a bolag’s goal answers too, and one without goals is a gap',
    () => {
      expect(findings({ goals: { SN1: 'SN1|Nämndmål|Kortare|KF1|Socialnämnden|||' } }, 'H12')).toEqual([]);
      const without = follow(chain({ goals: { B1: '' }, more: [links('KF2|Exempelbostäder AB|Bygg.|')] }));
      expect(without.says('H13')).toEqual([expect.stringMatching(/Exempelbostäder AB/)]);
      expect(without.report('coverage')).toMatch(/"KF2 Hållbar tillväxt",2,"Lucka","Lucka",2/);
    },
  ],
  [
    '4-05',
    'every area is answered by the nämnd',
    () => {
      const areas = (last: string) =>
        follow(
          [
            sheet(
              'Mål',
              `Målnr|Nivå|Mål|Överordnat mål|Ansvarig\nA1|Inriktningsområde|Lärande||Kommunfullmäktige\nA2|Inriktningsområde|Öppen||Kommunfullmäktige\nN1|Nämndmål|Fler läser|A1|Kulturnämnden\n${last}`,
            ),
          ],
          { preset: 'inriktning' },
        ).says('H14');
      expect(areas('N2|Nämndmål|Fler möten|A2|Kulturnämnden')).toEqual([]);
      expect(areas('N2|Nämndmål|Fler sånger|A1|Kulturnämnden')).toEqual([
        expect.stringMatching(/Kulturnämnden.*Öppen/),
      ]);
    },
  ],
  [
    '4-07',
    'two goals in one sentence',
    () => {
      const title = 'Socialnämnden effektiviserar verksamheten och utvecklar användandet av välfärdsteknik';
      expect(findings({ goals: { SN2: `SN2|Nämndmål|${title}|KF1|Socialnämnden|||` } }, 'H20')).toEqual(['H20 Mål!C6']);
      expect(plainOf('H20')).toEqual([]);
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
