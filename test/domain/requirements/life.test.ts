import { occasionDate } from '../../../src/domain/model';
import { chain, type ChainSpec } from './a-chain';
import { follow, sheet, words, type Requirement } from './follow';

const LIFE = '|Skede|Gäller från|Gäller till|Ersätts av|Beslutat av|Beslutsdatum';

/** A nämnd's goal KN1 with its life: Skede|Gäller från|Gäller till|Ersätts av|Beslutat av|Beslutsdatum. */
const living = (life: string, more: ChainSpec = {}, when = '2025') =>
  follow(
    chain({
      ...more,
      goalHeadings: LIFE,
      goals: { KN1: `KN1|Nämndmål|Fler läser|KF1|Kulturnämnden||||${life}`, ...more.goals },
      indicators: { IX: 'IX|KN1|Lån|st|Högre bättre|10|2022|11|12|11', ...more.indicators },
    }),
    { when },
  );

const proposal = (life: string, when?: string) => living(life, {}, when).goal('KN1').proposal;

const TERM = { settings: { 'Mandatperiod från': 2023, 'Mandatperiod till': 2026, Plan: 'Kommunplan 2024–2026' } };

/** Kind L of the five steering models: from proposal to successors. */
const requirements: readonly Requirement[] = [
  [
    '0-18',
    'a goal lives longer than a budget year: the same goal is judged year after year',
    () => {
      const years = ['2024', '2025'].map((when) => proposal('Gällande|2023|2030|||', when));
      expect(years).toEqual(['cannotJudge', 'met']);
      expect(occasionDate({ year: 2031, kind: 't1' }) > '2030-12-31').toBe(true);
      expect(proposal('Gällande|2023|2030|||', '2031-04')).toBe('ended');
    },
  ],
  [
    '1-01',
    'the term has a start and an end, and decides what a target for the term means',
    () => {
      const { model, indicator } = follow(
        chain({
          ...TERM,
          indicatorHeadings: '|Målvärde mandatperiod',
          indicators: { I1: 'I1|KF1|Trygghet|%|Högre bättre|60|2022|62|66||68' },
        }),
        { when: '2025' },
      );
      expect([model.settings.termFrom, model.settings.termTo]).toEqual([2023, 2026]);
      expect(indicator('I1').target).toMatchObject({ year: 2025, low: 66, pathTo: 2026 });
    },
  ],
  [
    '2-01',
    'the plan and its years stand on every sheet, and move with the cell',
    () => {
      const { reports, report } = follow(chain(TERM));
      for (const key of reports) expect(report(key)).toContain('Kommunplan 2024–2026');
    },
  ],
  [
    '2-02',
    'who decided, and when',
    () => {
      const decided = living('Gällande||||Kommunfullmäktige|2023-06-12');
      expect(decided.model.goals.find(({ id }) => id === 'KN1')).toMatchObject({
        decidedBy: 'Kommunfullmäktige',
        decidedOn: '2023-06-12',
      });
      expect(decided.report('committee:Kulturnämnden')).toContain('Beslutat av Kommunfullmäktige 2023-06-12.');
    },
  ],
  [
    '2-04',
    'an ended goal is shown as ended and not judged after its end; to its last day it is',
    () => {
      expect(proposal('Avslutat||2025-12-30|||')).toBe('ended');
      expect(proposal('Avslutat||2025-12-31|||')).toBe('met');
      expect(proposal('Avslutat|||||')).toBe('ended');
      expect(living('Avslutat|||||').findings).toContain('H18 Mål!K7');
      const ended = living('Avslutat||2024-12-31|||');
      expect(words(ended.goal('KN1').explanation)).toBe('Avslutat 2024-12-31.');
      expect(ended.judgements.verdict?.counts).toMatchObject({ met: 2, notMet: 1 });
    },
  ],
  [
    '2-05',
    'six goals become three, n:m, and each names its successors',
    () => {
      const replaced = living('Avslutat||2023-12-31|SN1; SN2||', {
        goals: { KN2: 'KN2|Nämndmål|Fler sjunger|KF1|Kulturnämnden||||Avslutat||2023-12-31|SN2||' },
      });
      const said = replaced.report('committee:Kulturnämnden');
      expect(said).toContain(
        'KN1 Fler läser: avslutat 2023-12-31. Ersatt av SN1 Kortare väntan och SN2 Fler medarbetare stannar.',
      );
      expect(said).toContain('KN2 Fler sjunger: avslutat 2023-12-31. Ersatt av SN2 Fler medarbetare stannar.');
      expect(living('Avslutat||2023-12-31|SN9||').findings).toContain('H18 Mål!L7');
    },
  ],
  [
    '3-01',
    'arbetshypotes, beslutat, gällande, avslutat',
    () => {
      expect(
        ['Arbetshypotes', 'Förslag', 'Beslutat', 'Gällande', 'Avslutat'].map((state) => proposal(`${state}|||||`)),
      ).toEqual(['notStarted', 'notStarted', 'met', 'met', 'ended']);
    },
  ],
  [
    '3-02',
    'work starts later than the term and the decision',
    () => {
      expect(proposal('Beslutat|2026-01-01||||2025-06-12')).toBe('notStarted');
      expect(proposal('Beslutat|2026-01-01||||2025-06-12', '2026')).not.toBe('notStarted');
      expect(words(living('Beslutat|2026-01-01|||||').goal('KN1').explanation)).toBe(
        'Ej påbörjat: gäller från 2026-01-01.',
      );
    },
  ],
  [
    '3-03',
    'the dated steps of the goal process, with the late ones told',
    () => {
      const rows = [
        'Nr|Aktivitet|Mål|Ansvarig|Start|Slut|Status',
        'S1|Dialog med nämnderna|Z1|Kulturnämnden|2025-02-01|2025-04-01|Klar',
        'S2|Förslag till mål|Z1|Kulturnämnden|2025-05-01|2025-10-01|Pågår',
      ];
      const calendar = living('Gällande|||||', {
        goals: { Z1: 'Z1|Verksamhetsmål|Målprocessen steg för steg|KN1|Kulturnämnden||||Gällande|||||' },
        more: [sheet('Aktiviteter', rows.join('\n'))],
      });
      expect(calendar.findings.filter((finding) => finding.startsWith('A03'))).toEqual(['A03 Aktiviteter!F3']);
      expect(calendar.report('committee:Kulturnämnden')).toMatch(
        /"S1 Dialog med nämnderna","Z1","2025-02-01","2025-04-01","Klar".*"S2 Förslag till mål"/,
      );
    },
  ],
  [
    '3-07',
    'the goals before stay visible beside the new ones',
    () => {
      const before = living('Avslutat||2023-12-31|SN1||');
      expect(before.report('summary')).toContain('KN1 Fler läser: avslutat 2023-12-31. Ersatt av SN1 Kortare väntan.');
      expect(before.report('thread')).toContain('"KN1 Fler läser","Nämndmål","Kulturnämnden","Avslutat"');
    },
  ],
  [
    '3-15',
    'a goal may hold over several terms; one that only sticks out of the term is told',
    () => {
      const outside = (life: string) => living(life, TERM).findings.filter((finding) => finding.startsWith('H17'));
      expect(outside('Gällande|2019|2030|||')).toEqual([]);
      expect(outside('Gällande|2023|2026|||')).toEqual([]);
      expect(outside('Gällande|2024|2028|||')).toEqual(['H17 Mål!K7']);
      expect(outside('Gällande||2028|||')).toEqual(['H17 Mål!K7']);
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
