import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { copyText, saveText } from '../files/hand-over-text';
import { usePane } from '../parts/pane-context';
import type { ExportFilesValue } from '../services';

const useStyles = makeStyles({
  made: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: {
    margin: 0,
    maxHeight: '160px',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    // Drawn where colours are forced and backgrounds are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const BYTE_ORDER_MARK = /^\ufeff/;

/** A file that is made: what is in it, what is not, and the ways out of the pane. */
export function MadeFile({ file }: { file: ExportFilesValue }) {
  const { t } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [shown, setShown] = useState(false);
  const area = useRef<HTMLPreElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const text = file.text.replace(BYTE_ORDER_MARK, '');

  // It comes below the button that asked for it, where the pane may end.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    void place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [file]);

  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    if (!done) setShown(true);
  };
  // Where the clipboard is closed, everything is selected: one key copies it.
  useEffect(() => {
    if (shown && copied === false) {
      area.current?.focus();
      if (area.current) window.getSelection()?.selectAllChildren(area.current);
    }
  }, [shown, copied]);

  return (
    <div ref={place} className={styles.made}>
      <Text className={styles.name}>{t.text('pane.files.made', { name: file.name, rows: file.rows })}</Text>
      {file.notes.length > 0 && (
        <ul className={styles.notes}>
          {file.notes.map((note) => (
            <li key={note.key}>
              <Text>{t.message(note)}</Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => saveText(file.text, file.name)}>
          {t.text('pane.files.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void copy()}>
          {t.text('pane.files.copy')}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t.text('pane.files.show')}
        </Button>
      </div>
      <Text size={200}>{t.text('pane.files.ifNothing')}</Text>
      <div role="status">
        {copied !== null && <Text>{t.text(copied ? 'pane.files.copied' : 'pane.files.copyYourself')}</Text>}
      </div>
      {shown && (
        <pre
          ref={area}
          className={styles.text}
          tabIndex={0}
          role="region"
          aria-label={t.text('pane.files.text', { name: file.name })}
        >
          {text}
        </pre>
      )}
    </div>
  );
}
