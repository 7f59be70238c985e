import type { NewYearChoice, NewYearPlan } from '../../domain/planning';
import { type Mapping, readWorkbook } from '../../domain/reading';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { knowledge } from '../knowledge';
import { originsIn } from '../origins';
import { ownSheets } from '../own-sheets';
import { type ActionValue, namesOf, plainCells, requireSeen, runAction } from '../run-plan';
import { runSliced } from '../slices';
import { load, type Loaded, mappingFor, requireGoals, tell } from '../workbook';

export interface NewYearPreview {
  readonly choice: NewYearChoice;
  readonly plan: NewYearPlan;
}

export interface NewYearOptions {
  /** What the user saw. */
  readonly preview: NewYearPreview;
}

interface Planned {
  readonly plan: NewYearPlan;
  /** The stored mapping with the columns where they will stand; null when none is stored. */
  readonly mapping: Mapping | null;
}

/** Loaded when it is asked for: once a year. */
const planning = () => import('../../domain/planning/new-year');

/** Reads the workbook as it would be: columns that would not be found as what they are are not offered. */
async function tried(loaded: Loaded, plan: NewYearPlan, signal: AbortSignal): Promise<Planned> {
  if (plan.columns.length === 0) return { plan, mapping: null };
  const { misread, withColumns } = await planning();
  const { cells, stored } = loaded;
  const stands = mappingFor(undefined, stored.settings.mapping);
  const { model, mapping } = await runSliced(
    readWorkbook(withColumns(cells, plan.columns), knowledge(), {
      mapping: stands,
      ownSheets: ownSheets(cells, stored),
      origins: originsIn(cells, stored.settings.origins),
      preset: null,
    }),
    signal,
  );
  const unclear = misread(loaded.model, model, plan);
  if (unclear.length === 0) return { plan, mapping: stands && mapping };
  return tried(
    loaded,
    {
      ...plan,
      columns: plan.columns.filter(({ sheet }) => !unclear.includes(sheet)),
      anchors: plan.anchors.filter(({ sheet }) => !unclear.includes(sheet)),
      refused: [...plan.refused, ...unclear.map((sheet) => ({ sheet, reason: 'unclear' as const }))],
    },
    signal,
  );
}

async function planned(loaded: Loaded, choice: NewYearChoice, signal: AbortSignal): Promise<Planned> {
  requireGoals(loaded);
  const { planNewYear } = await planning();
  const { model, cells, occasion } = loaded;
  const result = await tried(loaded, planNewYear(model, cells, occasion.occasion, choice), signal);
  const { plan } = result;
  if (plan.columns.length === 0 && plan.changes.length === 0 && plan.refused.length === 0) {
    throw new CommandFailed('NothingForNewYear', { year: String(plan.year) });
  }
  return result;
}

/** *Nytt år*: the columns, settings and goals that would change. Nothing is written. */
export const previewNewYear = defineCommand(
  'previewNewYear',
  async (choice: NewYearChoice, progress, signal): Promise<NewYearPreview> => {
    const loaded = await load({ occasion: null }, progress, signal);
    tell(progress, 'compare');
    const { plan } = await planned(loaded, choice, signal);
    return { choice, plan };
  },
);

/** Does what was shown, all or nothing. */
export const writeNewYear = defineCommand(
  'writeNewYear',
  async ({ preview }: NewYearOptions, progress, signal): Promise<ActionValue> => {
    const loaded = await load({ occasion: null }, progress, signal);
    const { plan, mapping } = await planned(loaded, preview.choice, signal);
    requireSeen(preview.plan, plan);
    tell(progress, 'write');
    const { columns, changes, anchors } = plan;
    const value = await runAction(
      {
        cells: plainCells(changes, loaded.cells),
        anchors: [...anchors, ...namesOf(changes, loaded)],
        ...(columns.length > 0 && { inserted: columns }),
      },
      signal,
      mapping ? (settings) => ({ ...settings, mapping }) : undefined,
    );
    return { ...value, columns: columns.length };
  },
);
