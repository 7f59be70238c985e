import { keyFigures } from '../../../src/kolada';
import { type KeyFigure, likelySuccessor } from '../../../src/domain/kolada';
import { watchIds } from '../../../src/domain/kolada/watch';
import { indicator } from '../../support/build-model';

let figures: readonly KeyFigure[] = [];
beforeAll(async () => {
  ({ figures } = await keyFigures());
});

describe('what follows a key figure that ended, by its title', () => {
  it.each<[string, string, string | null]>([
    ['U07451', 'Företagsklimat Insikt - Totalt, Index, gammal definition (-2024)', 'U07453'],
    ['N99999', 'Skattesats till kommun (%)', 'N00901'],
    ['N99999', 'Något som ingen mäter i Sverige', null],
    ['N99999', '', null],
  ])('%s %s → %s', (id, title, successor) => {
    expect(likelySuccessor(id, title, figures)?.id ?? null).toBe(successor);
  });
});

describe('ids', () => {
  const described = (id: string, title: string) =>
    new Map([[id, { id, title, publicationDate: null, publicationYear: null, description: '' }]]);
  const watch = (
    kpi: string,
    own: string,
    now: ReturnType<typeof described> | null,
    was: Record<string, string> = {},
  ) => watchIds([{ indicator: indicator({ title: own }), kpi }], now, figures, was).map(({ kind }) => kind);

  const title = 'Skattesats till kommun (%)';
  it('that are as they were give nothing', () => {
    expect(watch('N00901', 'Skattesats', described('N00901', title), { N00901: title })).toEqual([]);
  });
  it('that are gone', () => {
    expect(watch('N00901', 'Skattesats', new Map())).toEqual(['gone']);
  });
  it('whose series has ended', () => {
    expect(watch('U07451', 'Företagsklimat Insikt', described('U07451', 'Företagsklimat Insikt (-2024)'))).toEqual([
      'ended',
    ]);
  });
  it('that have another title than last time', () => {
    expect(watch('N00901', 'Skattesats', described('N00901', 'Skattesats totalt'), { N00901: title })).toEqual([
      'renamed',
    ]);
  });
  it('of something else than the indicator', () => {
    expect(watch('N00901', 'Antal besök på badhuset', described('N00901', title))).toEqual(['otherTitle']);
  });
  it('are held against the bundled list where Kolada was not asked', () => {
    expect([watch('N00901', 'Skattesats', null), watch('N99999', 'Okänt', null)]).toEqual([[], ['gone']]);
  });
});
