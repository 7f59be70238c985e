import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

/** "Nämndmål N1 ← Trygg" */
const goals = (heading: readonly string[], ...rows: readonly string[][]): readonly string[] =>
  readSheets([sheetOf('Plan', [heading, ...rows])]).goals.map(
    ({ level, id, title, parents }) => `${level} ${id ?? title}${parents.map((parent) => ` ← ${parent.id}`).join('')}`,
  );

describe('the council’s goals in a column beside the committee’s', () => {
  it.each(['KF-mål', 'KF mål', 'Mål KF', 'Mål från KF'])('%s', (heading) => {
    for (const own of ['Nämndmål', 'Mål nämnd', 'Mål för nämnden'])
      expect(goals(['Nr', heading, own], ['N1', 'En trygg kommun', 'Äldre är trygga'])).toEqual([
        'Nämndmål N1 ← En trygg kommun',
      ]);
  });

  it.each(['KF-mål', 'Mål KF'])('%s alone are the goals themselves', (heading) => {
    expect(goals(['Nr', heading, 'Ansvarig'], ['K1', 'En trygg kommun', 'KS'])).toEqual(['Övergripande mål K1']);
  });
});
