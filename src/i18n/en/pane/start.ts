import type { start as swedish } from '../../sv/pane/start';

/** *Start*. English. */
export const start = {
  'pane.start.title': 'Goal steering in your workbook',
  'pane.start.lead': 'Röda tråden reads goals, indicators and outcomes as they stand in the workbook.',
  'pane.start.first': 'Checks the goal chain and shows what is missing or does not agree, cell by cell.',
  'pane.start.second': 'Proposes a judgement of every goal from outcomes and targets, and shows the arithmetic.',
  'pane.start.third': 'Creates reports for committees, executive board and council as sheets of the same workbook.',
  'pane.start.private': 'Nothing leaves the workbook, and nothing is written before you have seen which cells change.',
  'pane.start.read': 'Read this workbook',
  'pane.start.newBook':
    'No goals in Excel yet? Create sheets for goals, indicators and steering model in an empty workbook.',
  'pane.start.template': 'Create template',
  'pane.start.modelOf': 'Steering model like {name}',
  'pane.start.glance': 'The workbook at a glance',
  'pane.start.glanceLead': 'This is the workbook as last read.',
  'pane.start.municipality': 'Municipality',
  'pane.start.model': 'Steering model',
  'pane.start.occasion': 'Occasion',
  'pane.start.goals': 'Goals',
  'pane.start.indicators': 'Indicators',
  'pane.start.findings': 'Findings',
  'pane.start.statuses': 'Status of the goals',
  'pane.start.verdict': 'Sound economic management',
  'pane.start.lastRun': 'Last written',
  'pane.start.lastRunText': '{occasion}, {at}',
  'pane.start.never': 'Never',
  'pane.start.notChecked': 'Not checked yet',
  'pane.start.notJudged': 'Not judged yet',
  'pane.start.assumed': '{occasion} (assumed; change it at the top)',
  'pane.start.missing': 'Missing',
} as const satisfies Record<keyof typeof swedish, string>;
