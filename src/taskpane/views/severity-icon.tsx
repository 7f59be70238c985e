import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Severity } from '../../domain/model';
import { usePane } from '../parts/pane-context';

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteYellowForeground2 },
  notice: { color: tokens.colorPaletteBlueForeground2 },
});

const SHAPE = { error: ErrorCircleRegular, warning: WarningRegular, notice: InfoRegular } as const;

/** Shape and colour of a severity, with its word for those who see neither unless the word stands beside it. */
export function SeverityIcon({ severity, beside = false }: { severity: Severity; beside?: boolean }) {
  const { t } = usePane();
  const styles = useStyles();
  const Shape = SHAPE[severity];
  const className = mergeClasses(styles.icon, styles[severity]);
  return beside ? (
    <Shape className={className} aria-hidden />
  ) : (
    <Shape className={className} title={t.text(`pane.severity.name.${severity}`)} />
  );
}
