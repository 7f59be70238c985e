import type { ComparisonKey } from '../../../domain/reporting/comparison-messages';

/** The block of comparisons in a nämnd's report. English. */
export const comparisons = {
  'report.comparisons.heading': 'Comparisons',
  'report.comparisons.empty': 'There is nothing to compare with.',
  'report.comparisons.column.own': 'Outcome',
  'report.comparisons.column.place': 'Place',
  'report.comparisons.column.mean': 'Mean',
  'report.comparisons.column.kingdom': 'Sweden',
  'report.comparisons.column.gap': 'Women minus men',
  'report.comparisons.column.best': 'Best',
  'report.comparisons.column.worst': 'Worst',
  'report.comparisons.named': '{name} {value}',
  'report.comparisons.ownName': 'own municipality',
  'report.comparisons.among':
    'Place, mean, best and worst are among the municipalities with columns of their own ({names}); the mean is unweighted and without the own municipality.',
  'report.comparisons.without': 'Without a value, and so not included: {names}.',
  'report.comparisons.source.kolada':
    '{mixed, select, yes {For indicators from Kolada: } other {}}Outcomes{kingdom, select, yes { and Sweden} other {}}: Source: Kolada. Place, mean, best, worst and differences: Own processing of data from Kolada.',
  'report.comparisons.source.own':
    'For indicators from other sources than Kolada, place, mean, best, worst and differences are: Own calculation.',
} as const satisfies Record<ComparisonKey, string>;
