import { checkModel } from '../../../src/domain/checking';
import { judgeModel } from '../../../src/domain/judging';
import { complete } from '../../../src/domain/work';
import { atLeast, goal, indicator, model, occasion } from '../../support/build-model';
import { layOut } from './lay-out';

const WORDS =
  'trygg skola omsorg väntetid boende kultur klimat vatten energi ungdom äldre hälsa idrott bibliotek handläggning bostad företag lärare brukare resande'.split(
    ' ',
  );
const word = (index: number): string => WORDS[index % WORDS.length]!;

/** A large municipality: 1,000 goals and 10,000 indicators with six years of outcomes, half of the links misspelt. */
const large = () =>
  layOut(
    model({
      goals: Array.from({ length: 1000 }, (_, index) =>
        goal({
          id: `N${index}`,
          title: `Fler ${word(index)} ska nå ${word(index * 7)} och ${word(index * 13)} inom ${word(index * 3)} ${index}`,
          parents: [index % 2 ? `N${index - 1}` : `M${index}`],
          owner: `Nämnd ${index % 40} nämnden`,
        }),
      ),
      indicators: Array.from({ length: 10_000 }, (_, index) =>
        indicator({
          id: `I${index}`,
          title: `${word(index)} ${index}`,
          goals: [index % 2 ? `N${index % 1000}` : `Q${index}`],
          baseline: [70, 2022],
          targets: [atLeast(85, 2025), atLeast(86, 2026)],
          outcomes: { 2020: 70, 2021: 71, 2022: 72.5, 2023: 70 + (index % 9), 2024: 74, 2025: 75 },
        }),
      ),
    }),
  );

test('1,000 goals and 10,000 indicators are checked in slices', () => {
  const laid = large();
  const judgements = complete(judgeModel(laid, occasion(2025)));
  const work = checkModel(laid, occasion(2025), judgements);
  let slices = 1;
  let step = work.next();
  for (; !step.done; step = work.next()) slices += 1;
  expect(step.value.length).toBeGreaterThan(5000);
  expect(slices).toBeGreaterThan(60);
});

test('a workbook that is all one id and one endless title comes to an end', () => {
  const endless = `Vi ska skapa och ${'ska och '.repeat(5000)}`;
  const laid = layOut(
    model({
      goals: Array.from({ length: 1000 }, (_, index) =>
        goal({ id: 'N1', title: `${endless}${index % 50}`, parents: ['N1', `${endless}${index}`], level: 'Nämdmål' }),
      ),
    }),
  );
  const findings = complete(checkModel(laid, occasion(2025), null));
  expect(findings.filter(({ rule }) => rule === 'H02')).toHaveLength(999);
});
