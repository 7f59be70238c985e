import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Proposal, Settings } from '../../domain/model';
import { STATUS_SYMBOLS, statusWord } from '../text/status';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    minWidth: 0,
    border: `1px solid transparent`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  met: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  partly: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  notMet: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  other: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

const LOOK: Record<Proposal, 'met' | 'partly' | 'notMet' | 'other'> = {
  met: 'met',
  partly: 'partly',
  notMet: 'notMet',
  notMeasured: 'other',
  cannotJudge: 'other',
  ended: 'other',
  notStarted: 'other',
  notScored: 'other',
};

/** A status as the cells show it: symbol, word and colour, never colour alone. */
export function StatusChip({ status, settings, count }: { status: Proposal; settings: Settings; count?: number }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles[LOOK[status]])}>
      <span aria-hidden>{STATUS_SYMBOLS[status]}</span>
      <span>
        {count === undefined ? '' : `${t.number(count)} `}
        {statusWord(t, settings, status)}
      </span>
    </span>
  );
}
