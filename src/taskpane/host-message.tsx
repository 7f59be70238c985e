import { FluentProvider, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Translator } from '../i18n';
import { useTheme } from './parts/use-theme';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
  provider: { height: '100%' },
  title: { margin: 0 },
});

const noTheme = () => null;

/** Shown in place of the pane where it can't work: outside Excel, or in one too old. */
export function HostMessage({ kind, t }: { kind: 'noExcel' | 'tooOld'; t: Translator }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(noTheme)} className={styles.provider}>
      <main className={styles.page} lang={t.language}>
        <Subtitle1 as="h1" className={styles.title}>
          {t.text(`pane.host.${kind}`)}
        </Subtitle1>
        <Text>{t.text(`pane.host.${kind}Lead`)}</Text>
      </main>
    </FluentProvider>
  );
}
