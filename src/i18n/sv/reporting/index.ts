import type { ComparisonKey } from '../../../domain/reporting/comparison-messages';
import type { ReportingKey } from '../../../domain/reporting/messages';
import { words } from './words';
import { tables } from './tables';
import { summary } from './summary';
import { committee } from './committee';
import { judged } from './judged';
import { thread } from './thread';
import { coverage } from './coverage';
import { deviations } from './deviations';
import { appendix } from './appendix';
import { findings } from './findings';
import { sdg } from './sdg';
import { history } from './history';
import { periods } from './periods';
import { charts } from './charts';
import { comparisons } from './comparisons';

/** What the report sheets say, one file a sheet. Swedish. */
export const reporting = {
  ...words,
  ...tables,
  ...summary,
  ...committee,
  ...judged,
  ...thread,
  ...coverage,
  ...deviations,
  ...appendix,
  ...findings,
  ...sdg,
  ...history,
  ...periods,
  ...charts,
  ...comparisons,
} satisfies Record<ReportingKey | ComparisonKey, string>;
