import type { ComparisonKey } from '../../../domain/reporting/comparison-messages';

/** The block of comparisons in a nämnd's report. Swedish. */
export const comparisons = {
  'report.comparisons.heading': 'Jämförelser',
  'report.comparisons.empty': 'Det finns inget att jämföra med.',
  'report.comparisons.column.own': 'Utfall',
  'report.comparisons.column.place': 'Plats',
  'report.comparisons.column.mean': 'Medel',
  'report.comparisons.column.kingdom': 'Riket',
  'report.comparisons.column.gap': 'Kvinnor minus män',
  'report.comparisons.column.best': 'Bäst',
  'report.comparisons.column.worst': 'Sämst',
  'report.comparisons.named': '{name} {value}',
  'report.comparisons.ownName': 'egna kommunen',
  'report.comparisons.among':
    'Plats, medel, bäst och sämst gäller bland kommunerna med egna kolumner ({names}); medlet är oviktat och utan den egna kommunen.',
  'report.comparisons.without': 'Utan värde, och därför inte med: {names}.',
  'report.comparisons.source.kolada':
    '{mixed, select, yes {För indikatorer från Kolada gäller: } other {}}Utfall{kingdom, select, yes { och riket} other {}}: Källa: Kolada. Plats, medel, bäst och sämst samt skillnader: Egen bearbetning av data från Kolada.',
  'report.comparisons.source.own':
    'För indikatorer med annan källa än Kolada är plats, medel, bäst och sämst samt skillnader: Egen beräkning.',
} as const satisfies Record<ComparisonKey, string>;
