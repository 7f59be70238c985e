import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const KINDS = '.csv,.txt,.tsv,.json,.xlsx,.xlsm,.xls';

/** Without the network: a table pasted, or a file from Kolada. Both are read on this computer. */
export function OtherWays() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [kpi, setKpi] = useState('');
  const ids = [...new Set((indicators ?? []).flatMap(({ koladaId }) => koladaId ?? []))].toSorted();
  const of = { kpi: kpi === '' ? null : kpi };
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again, when it has been saved anew.
    event.target.value = '';
    if (file) void controller.kolada.readGiven({ file, ...of });
  };
  return (
    <TaskSection title={t.text('pane.kolada.ways')} lead={t.text('pane.kolada.waysLead')}>
      <div className={styles.ways}>
        <Field label={t.text('pane.kolada.paste')} hint={t.text('pane.kolada.pasteHint')}>
          <Textarea value={text} resize="vertical" onChange={(_event, data) => setText(data.value)} />
        </Field>
        <Field label={t.text('pane.kolada.kpi')}>
          <Select value={kpi} onChange={(_event, data) => setKpi(data.value)}>
            <option value="">{t.text('pane.kolada.kpiNamed')}</option>
            {ids.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy || text.trim() === ''}
            onClick={() => void controller.kolada.readGiven({ text, ...of })}
          >
            {t.text('pane.kolada.readPasted')}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
            {t.text('pane.kolada.file')}
          </Button>
          <input
            ref={input}
            type="file"
            accept={KINDS}
            hidden
            aria-label={t.text('pane.kolada.file')}
            onChange={chosen}
          />
        </div>
      </div>
    </TaskSection>
  );
}
