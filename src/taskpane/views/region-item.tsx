import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { isDocument, list, type Region, regionRange } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import type { MappingCorrection } from '../services';
import { fieldChoices, unreadColumns } from '../text/fields';
import { ColumnChoice } from './column-choice';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '2px', flex: '1 1 auto', minWidth: 0 },
  show: { alignSelf: 'start' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(130px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

const SURE = 0.9;
const LIKELY = 0.6;

/** How sure a recognition is, in words a person uses. */
function ConfidenceBadge({ confidence }: { confidence: number }) {
  const { t } = usePane();
  if (confidence >= SURE)
    return (
      <Badge appearance="tint" color="success">
        {t.text('pane.read.sure')}
      </Badge>
    );
  if (confidence >= LIKELY)
    return (
      <Badge appearance="tint" color="informative">
        {t.text('pane.read.likely')}
      </Badge>
    );
  return (
    <Badge appearance="tint" color="warning">
      {t.text('pane.read.unsure')}
    </Badge>
  );
}

/** One region: where it is, how sure, and its columns to correct. */
export function RegionItem({
  name,
  region,
  regions,
  edited,
  onCorrect,
}: {
  /** Tells it from the others: several may stand under one heading. */
  name: string;
  region: Region;
  /** All regions of the workbook. */
  regions: readonly Region[];
  edited: (column: number) => MappingCorrection | undefined;
  onCorrect: (column: number, field: string | null, before: string | null) => void;
}) {
  const { t, controller, fieldHeadings } = usePane();
  const styles = useStyles();
  const unread = region.blockLayout ? [] : unreadColumns(region, regions);
  const rows = region.top + region.rows - region.bodyTop;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          <span className={styles.line}>
            <Text weight="semibold">{t.text(`pane.read.kind.${region.kind}`)}</Text>
            <ConfidenceBadge confidence={region.confidence} />
          </span>
          <span className={styles.place}>
            {region.sheet}!{regionRange(region)} · {t.text('pane.read.rows', { count: rows })}
            {region.table !== null && ` · ${t.text('pane.read.table', { name: region.table })}`}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          {region.blockLayout && <Text>{t.text('pane.read.block')}</Text>}
          {isDocument(region, regions) && (
            <Button className={styles.show} size="small" onClick={() => void controller.open('goalTable')}>
              {t.text('pane.goalTable.offer')}
            </Button>
          )}
          {region.origins && <Text>{t.text('pane.read.origins', { sheets: list(region.origins) })}</Text>}
          <div className={styles.columns}>
            {region.fields.map(({ column, field, heading, confidence }) => {
              const edit = edited(column);
              return (
                <ColumnChoice
                  key={column}
                  region={region}
                  column={column}
                  heading={heading}
                  choices={fieldChoices(fieldHeadings, region, field)}
                  value={edit ? (edit.field ?? '') : field}
                  {...(confidence < SURE && !edit
                    ? { hint: t.text('pane.read.share', { share: t.number(Math.round(confidence * 100)) }) }
                    : {})}
                  onChange={(next) => onCorrect(column, next, field)}
                />
              );
            })}
          </div>
          {unread.length > 0 && (
            <>
              <Text size={200} weight="semibold">
                {t.text('pane.read.ignored')}
              </Text>
              <div className={styles.columns}>
                {unread.map(({ column, heading }) => (
                  <ColumnChoice
                    key={column}
                    region={region}
                    column={column}
                    heading={heading}
                    choices={fieldChoices(fieldHeadings, region, null)}
                    value={edited(column)?.field ?? ''}
                    onChange={(next) => onCorrect(column, next, null)}
                  />
                ))}
              </div>
            </>
          )}
          <Button
            className={styles.show}
            size="small"
            onClick={() => void controller.show({ sheet: region.sheet, row: region.top, column: region.left })}
          >
            {t.text('pane.read.show')}
          </Button>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
