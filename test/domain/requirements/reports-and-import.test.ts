import { sheetOf } from '../../support/cells';
import { chain } from './a-chain';
import { follow, type Requirement } from './follow';

const plain = follow(chain());

const AREA = 'Kommunfullmäktiges strategiska inriktningsområde:';

const document = () =>
  follow([
    sheetOf(
      'Socialnämnden',
      [
        'Socialnämndens mål 2020',
        AREA,
        'En lärande kommun',
        'Beskrivning',
        '- Där människor vill bo och stanna kvar',
        '- Där alla har till-',
        'gängliga skolor',
        'Socialnämndens mål:',
        'Socialnämnden samverkar aktivt med skolor',
        AREA,
        'En öppen kommun',
        'Beskrivning',
        '- En ba-',
        'lanserad demografi',
        'Socialnämndens mål:',
        'Socialnämnden är lätt att nå',
      ].map((line) => [line]),
    ),
  ]);

/** Kinds R and I of the five steering models, so far as the domain carries them. */
const requirements: readonly Requirement[] = [
  [
    '1-13',
    'a nämnd’s and a bolag’s own report, in the order of its plan',
    () =>
      expect(plain.reports).toEqual(
        expect.arrayContaining(['committee:Socialnämnden', 'committee:Exempelbostäder AB']),
      ),
  ],
  [
    '1-14',
    'the same goals for KS and KF in the order of Mål och budget',
    () =>
      expect(plain.report('summary')).toMatch(/KF1 Trygghet hela livet.*SN1 Kortare väntan.*KF2 Hållbar tillväxt.*SN1/),
  ],
  [
    '1-15',
    'the red thread downwards and upwards',
    () => expect(plain.report('thread')).toMatch(/V En kommun.*KF1.*SN1.*VM1 Samma personal hos samma kund.*"SN1"\]/),
  ],
  [
    '3-18',
    'follow-up through the year: T1, Delår and Helår',
    () => {
      const parts = chain({
        indicatorHeadings: '|Delår 2025',
        indicators: { I1: 'I1|KF1|Trygghet|%|Högre bättre|60|2022|62||65|64' },
      });
      expect(follow(parts, { when: '2025-08' }).indicator('I1')).toMatchObject({
        outcome: { value: 64 },
        status: 'partly',
      });
      expect(follow(parts, { when: '2025' }).indicator('I1').status).toBe('notMeasured');
    },
  ],
  [
    '4-01',
    'a sheet for one nämnd and one year',
    () =>
      expect(plain.report('committee:Kulturnämnden')).toMatch(
        /Kulturnämnden: uppföljning av mål","Exempelkommun · Helår 2025/,
      ),
  ],
  [
    '2-14',
    'short and full texts',
    () => {
      const long = chain({ goals: { KN1: 'KN1|Nämndmål|Fler läser|KF1|Kulturnämnden|||En lång text.' } });
      expect(follow(long, { texts: 'short' }).report('committee:Kulturnämnden')).not.toContain('En lång text.');
      expect(follow(long).report('committee:Kulturnämnden')).toContain('En lång text.');
    },
  ],
  [
    '4-03',
    'a description as a list over several rows',
    () =>
      expect(document().model.goals[0]).toMatchObject({
        title: 'En lärande kommun',
        description: expect.stringMatching(/^- Där människor vill bo och stanna kvar\n- Där alla/),
      }),
  ],
  [
    '4-06',
    'a hierarchy given by headings, without ids; no cell is written',
    () => {
      const { model, judgements, report } = document();
      expect(model.goals.map(({ title, parents }) => [title, parents.map(({ id }) => id)])).toEqual([
        ['En lärande kommun', []],
        ['Socialnämnden samverkar aktivt med skolor', ['En lärande kommun']],
        ['En öppen kommun', []],
        ['Socialnämnden är lätt att nå', ['En öppen kommun']],
      ]);
      expect(model.regions[0]?.blockLayout).toBe(true);
      expect(judgements.goals.map((goal) => goal.proposal)).toEqual(
        ['notScored', 'notMeasured', 'notScored', 'notMeasured'],
      ); // prettier-ignore
      expect(report('committee:Socialnämnden')).toContain('Socialnämnden är lätt att nå');
    },
  ],
  [
    '4-10',
    'a text with the breaks of a PDF is read whole',
    () => {
      const descriptions = document().model.goals.map(({ description }) => description);
      expect(descriptions[0]).toContain('Där alla har tillgängliga skolor');
      expect(descriptions[2]).toBe('- En balanserad demografi');
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
