import { chain } from './a-chain';
import { follow, sheet, type Requirement } from './follow';

const plain = follow(chain());

/** Kind D of the five steering models, of indicators, activities, directives and money: from cells to report sheets. */
const requirements: readonly Requirement[] = [
  [
    '0-06',
    'indicators on overall goals',
    () => {
      expect(plain.goal('KF1')).toMatchObject({ proposal: 'met', counts: { met: 1, notMet: 0 } });
      expect(plain.goal('KF2')).toMatchObject({ proposal: 'notMet' });
    },
  ],
  ['0-12', 'indicators on nämndmål', () => expect(plain.goal('SN1')).toMatchObject({ proposal: 'met' })],
  [
    '0-16',
    'activities, on verksamhetsmål only',
    () => {
      const activities = sheet(
        'Aktiviteter',
        `
Nr|Aktivitet|Mål|Ansvarig|Start|Slut|Status
A1|Fast omsorgskontakt|VM1|Hemtjänst norr|2025-01-15|2026-03-01|Pågår
A2|Ny webb|SN1|Socialnämnden|2025-01-15|2026-03-01|Pågår`,
      );
      const followed = follow(chain({ more: [activities] }));
      expect(followed.findings.filter((finding) => finding.startsWith('A0'))).toEqual(['A04 Aktiviteter!C3']);
      expect(followed.report('thread')).toContain('A1 Fast omsorgskontakt');
      expect(followed.report('committee:Socialnämnden')).toContain('"A1 Fast omsorgskontakt","VM1","2025-01-15"');
    },
  ],
  [
    '1-11',
    'private performers on indicators and activities',
    () => {
      const performed = follow(
        chain({
          indicatorHeadings: '|Utförare',
          indicators: { I3: 'I3|SN1|Väntetid|dagar|Lägre bättre|80|2022|70|50|60|enskild regi' },
          more: [
            sheet(
              'Aktiviteter',
              'Nr|Aktivitet|Mål|Ansvarig|Start|Slut|Status|Utförare\nA1|Avtal|VM1|Hemtjänst norr|2025-01-01|2026-01-01|Pågår|enskild regi',
            ),
          ],
        }),
      );
      expect(performed.report('committee:Socialnämnden')).toContain('Utförare: enskild regi');
      expect(performed.report('committee:Socialnämnden')).toContain('"Hemtjänst norr","enskild regi"]');
    },
  ],
  [
    '1-12',
    'follow-up items of the reglemente that are no goals: indicators are shown, nothing is scored or asked for above them',
    () => {
      const duty = follow([
        ...chain({
          goals: { R1: 'R1|Grunduppdrag|Tillsyn enligt reglemente||Socialnämnden|||' },
          indicators: { I9: 'I9|R1|Tillsyner|st|Högre bättre|10|2022|11|12|11' },
        }).filter(({ name }) => name !== 'Nivåer'),
        sheet(
          'Nivåer',
          `
Nivå|Ordning|Ägare|Överordnad nivå|Överordnat krävs|Bedöms|Visas i rapport
Vision|0|Kommunfullmäktige||nej|nej|ja
Övergripande mål|1|Kommunfullmäktige|Vision|nej|ja|ja
Nämndmål|2|Nämnd|Övergripande mål|varning|ja|ja
Bolagsmål|2|Bolag|Övergripande mål|fel|ja|ja
Grunduppdrag|2|Nämnd, bolag||nej|nej|ja
Verksamhetsmål|3|Avdelning, enhet||nej|ja|ja
Individuellt mål|4|Individ||nej|nej|nej`,
        ),
      ]);
      expect(duty.goal('R1').proposal).toBe('notScored');
      expect(duty.indicator('I9').status).toBe('met');
      expect(duty.findings.filter((finding) => /^H\d\d Mål!.12/.test(finding))).toEqual([]);
      expect(duty.report('committee:Socialnämnden')).toMatch(/R1 Tillsyn enligt reglemente.*I9 Tillsyner/);
      expect(duty.report('committee:Socialnämnden')).toContain('4 mål är i kraft');
    },
  ],
  [
    '2-03',
    'goals and money in one workbook',
    () => {
      const money = follow(
        chain({
          more: [sheet('Ekonomi', 'Nämnd/bolag|Budget|Utfall|Prognos|Avvikelse\nSocialnämnden|640|431.7|648.2|-8.2')],
        }),
      );
      expect(money.report('committee:Socialnämnden')).toContain('"Socialnämnden",640,431.7,648.2,-8.2');
    },
  ],
  [
    '2-12',
    'the region as comparison group',
    () => {
      const region = follow(
        chain({
          settings: { Jämförelsegrupp: 'Stockholms län' },
          indicatorHeadings: '|Riket 2025|Stockholms län 2025',
          indicators: { I3: 'I3|SN1|Väntetid|dagar|Lägre bättre|80|2022|70|50|60|66|61' },
        }),
      );
      expect(region.indicator('I3').comparison).toMatchObject({ group: 'Stockholms län', value: 61 });
      expect(region.report('committee:Socialnämnden')).toContain('Stockholms län');
    },
  ],
  [
    '2-13',
    'an external evaluation as source',
    () => {
      const source = follow(
        chain({
          indicatorHeadings: '|Källa',
          indicators: { I3: 'I3|SN1|Poäng|st|Högre bättre|80|2022|70|50|60|SKR, Kommunkompassen' },
        }),
      );
      expect(source.report('committee:Socialnämnden')).toContain('SKR, Kommunkompassen');
      expect(source.report('appendix')).toContain('SKR, Kommunkompassen');
    },
  ],
  [
    '3-09',
    'a directive to a nämnd on a goal, and its answer',
    () => {
      const links = sheet('Koppling', 'KF-mål|Nämnd/bolag|Direktiv|Mål\nKF1|Socialnämnden|Korta köerna.|SN1');
      expect(follow(chain({ more: [links] })).report('committee:Socialnämnden')).toContain(
        '["Korta köerna.","KF1","SN1"]',
      );
    },
  ],
  [
    '3-14',
    'money by goal',
    () => {
      const money = follow(chain({ more: [sheet('Ekonomi', 'Mål|Budget|Utfall|Avvikelse\nSN1|12|13|-1')] }));
      expect(money.report('committee:Socialnämnden')).toContain('["SN1 Kortare väntan",12,13,-1]');
    },
  ],
  [
    '3-19',
    'a citizen dialogue as a note of evidence',
    () => {
      const noted = follow(
        chain({
          goalHeadings: '|Kommentar',
          goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||Medborgardialog 1 april' },
        }),
      );
      expect(noted.report('committee:Kulturnämnden')).toContain('Medborgardialog 1 april');
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
