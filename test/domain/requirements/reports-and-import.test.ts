import { sheetOf } from '../../support/cells';
import { chain } from './a-chain';
import { follow, sheet, type Requirement } from './follow';

const plain = follow(chain());

const blocks = [
  ['En lärande kommun'],
  ['Beskrivning'],
  ['- Där människor vill bo och stanna kvar'],
  ['- Där alla lär'],
  ['Socialnämndens mål:'],
  ['Socialnämnden samverkar aktivt med till-\ngängliga skolor'],
  ['En öppen kommun'],
  ['Beskrivning - ba-\nlanserad demografi'],
  ['Socialnämndens mål:'],
  ['Socialnämnden är lätt att nå'],
];

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
    () => expect(plain.model.goals.find(({ id }) => id === 'KF1')?.description).toBe('Första stycket.\nAndra stycket.'),
  ],
  [
    '4-03',
    'a description as a list over several rows',
    () => {
      const { model } = follow([sheetOf('Socialnämndens mål', blocks)], { preset: 'inriktning' });
      expect(model.goals[0]).toMatchObject({
        title: 'En lärande kommun',
        description: expect.stringMatching(/Där människor vill bo.*\n.*Där alla lär/),
      });
    },
  ],
  [
    '4-06',
    'a hierarchy given by headings, without ids',
    () => {
      const { model, judgements } = follow([sheetOf('Socialnämndens mål', blocks)], { preset: 'inriktning' });
      expect(model.goals.map(({ title, parents }) => [title, parents.map(({ id }) => id)])).toEqual([
        ['En lärande kommun', []],
        [expect.stringMatching(/samverkar aktivt/), ['En lärande kommun']],
        ['En öppen kommun', []],
        ['Socialnämnden är lätt att nå', ['En öppen kommun']],
      ]);
      expect(judgements.goals.map((goal) => goal.proposal)).toEqual([
        'notScored',
        'notMeasured',
        'notScored',
        'notMeasured',
      ]);
    },
  ],
  [
    '4-10',
    'text with the breaks of a PDF is read whole',
    () => {
      const { model } = follow([sheet('Mål', 'Målnr|Nivå|Mål|Ansvarig\nN1|Nämndmål|x|Socialnämnden')].map((one) => ({
        ...one,
        values: [one.values[0]!, ['N1', 'Nämndmål', 'En ba-\nlanserad\u00a0demografi', 'Socialnämnden']],
      })), { preset: 'inriktning' }); // prettier-ignore
      expect(model.goals[0]?.title).toBe('En balanserad demografi');
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
