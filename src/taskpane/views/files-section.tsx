import { Button, makeStyles, Subtitle2, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { occasionCode } from '../../domain/model';
import { usePane, usePaneState } from '../parts/pane-context';
import type { ExportFilesValue, ExportFormat } from '../services';
import { MadeFile } from './made-file';

const FORMATS: readonly ExportFormat[] = ['stratsys', 'goals', 'indicators'];

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, display: 'block' },
  lead: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Filer att lämna vidare*: for other systems and for Excel without the add-in. */
export function FilesSection() {
  const { t, controller } = usePane();
  const { announce } = useAnnounce();
  const styles = useStyles();
  const heading = useId();
  const busy = usePaneState((state) => state.busy !== null);
  const read = usePaneState((state) => state.read);
  const occasion = usePaneState((state) => state.occasion);
  const [made, setMade] = useState<{ readonly file: ExportFilesValue; readonly of: unknown } | null>(null);
  /** A file belongs to what was read, at an occasion: with another it is gone. */
  const sameOccasion = (of: ExportFilesValue['occasion']): boolean =>
    occasion === null || (of !== null && occasionCode(of.occasion) === occasionCode(occasion));
  const current = made !== null && made.of === read && sameOccasion(made.file.occasion);

  const make = async (format: ExportFormat) => {
    const file = await controller.exportFile(format);
    setMade(file && { file, of: read });
    if (file) announce(t.text('pane.files.made', { name: file.name, rows: file.rows }), { polite: true });
  };
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} className={styles.heading}>
        {t.text('pane.files.title')}
      </Subtitle2>
      <Text className={styles.lead}>{t.text('pane.files.lead')}</Text>
      <div className={styles.buttons}>
        {FORMATS.map((format) => (
          <Button key={format} size="small" disabledFocusable={busy} onClick={() => void make(format)}>
            {t.text(`pane.files.${format}`)}
          </Button>
        ))}
      </div>
      {current && <MadeFile key={made.file.name} file={made.file} />}
    </section>
  );
}
