import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Agenda 2030*. English. */
export const sdg = {
  'report.sdg.name': 'Agenda 2030',
  'report.sdg.title': 'Agenda 2030: goals by global goal',
  'report.sdg.intro': 'A goal tagged with several global goals stands under each of them.',
  'report.sdg.goal': '{number}. {name}',
  'report.sdg.empty': 'No goals are tagged with global goals.',

  'report.sdg.1': 'No poverty',
  'report.sdg.2': 'Zero hunger',
  'report.sdg.3': 'Good health and well-being',
  'report.sdg.4': 'Quality education',
  'report.sdg.5': 'Gender equality',
  'report.sdg.6': 'Clean water and sanitation',
  'report.sdg.7': 'Affordable and clean energy',
  'report.sdg.8': 'Decent work and economic growth',
  'report.sdg.9': 'Industry, innovation and infrastructure',
  'report.sdg.10': 'Reduced inequalities',
  'report.sdg.11': 'Sustainable cities and communities',
  'report.sdg.12': 'Responsible consumption and production',
  'report.sdg.13': 'Climate action',
  'report.sdg.14': 'Life below water',
  'report.sdg.15': 'Life on land',
  'report.sdg.16': 'Peace, justice and strong institutions',
  'report.sdg.17': 'Partnerships for the goals',
} as const satisfies Record<Under<SheetKey, 'report.sdg'>, string>;
