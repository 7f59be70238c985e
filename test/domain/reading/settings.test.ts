import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

describe('settings', () => {
  it('are read beside the levels too; what is not understood is told', () => {
    const found = readSheets([
      sheetOf('Styrmodell', [
        ['Styrmodell'],
        [],
        ['Nivå', 'Ordning', 'Ägare', 'Bedöms'],
        ['Vision', 0, 'kommunfullmäktige', 'nej'],
        ['Nämndmål', 1, 'nämnd, bolag', 'ja'],
        [],
        ['Kommun', 'Täby'],
        ['Uppföljning', 'Delår 2025'],
        ['Mandatperiod', '2023–2026'],
        ['Gräns väg (%)', [0.6, '0%']],
        ['Få mål', 'ja'],
        ['Statusord', 'Klart, Nästan, Nej, Okänt'],
        ['Bedömningssätt', 'knasigt'],
      ]),
    ]);
    expect(found.settings).toMatchObject({
      municipality: 'Täby',
      followUp: 'interim',
      year: 2025,
      termFrom: 2023,
      termTo: 2026,
      wayLimit: 60,
      fewGoals: 'noMoreThanBefore',
      statusWords: ['Klart', 'Nästan', 'Nej', 'Okänt'],
      policy: 'share',
    });
    expect(found.steeringModel).toMatchObject({
      name: 'Täby',
      source: 'workbook',
      levels: [
        { name: 'Vision', judged: false, owners: ['council'] },
        { name: 'Nämndmål', judged: true, owners: ['committee', 'company'] },
      ],
    });
    expect(found.problems).toMatchObject([{ kind: 'settingUnreadable', name: 'Bedömningssätt', value: 'knasigt' }]);
  });

  it('a Swedish label with a word that also is English', () => {
    const rows = [
      ['Inställning', 'Värde'],
      ['Väg in underliggande mål', 'nej'],
      ['Include sub-goals', 'ja'],
    ];
    expect(readSheets([sheetOf('Inställningar', rows)]).settings.subGoals).toBe('no');
    expect(readSheets([sheetOf('Inställningar', [rows[0]!, rows[2]!])]).settings.subGoals).toBe('yes');
  });

  it('a limit of 0.75 without a percent format could be either: told, not used', () => {
    const rows = [
      ['Inställning', 'Värde'],
      ['Gräns uppfyllt (%)', 0.75],
      ['Gräns delvis (%)', '40 %'],
    ];
    const found = readSheets([sheetOf('Inställningar', rows)]);
    expect(found.settings).toMatchObject({ metLimit: 75, partlyLimit: 40 });
    expect(found.problems).toMatchObject([{ kind: 'settingUnreadable', name: 'Gräns uppfyllt', value: 0.75 }]);
  });

  it('levels that nobody described are derived from their words, with nothing required', () => {
    const { steeringModel } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Nivå', 'Mål'],
        ['N', 'Nämndmål', 'a'],
        ['V', 'Vision', 'b'],
        ['P', 'Individuellt mål', 'c'],
        ['X', 'Egen nivå', 'd'],
      ]),
    ]);
    expect(steeringModel.source).toBe('derived');
    expect(steeringModel.levels.map(({ name, judged, inReports }) => `${name} ${judged} ${inReports}`)).toEqual([
      'Vision false true',
      'Nämndmål true true',
      'Individuellt mål false false',
      'Egen nivå true true',
    ]);
  });
});
