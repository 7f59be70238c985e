import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../parts/pane-context';
import type { ListedFinding } from '../text/findings';

// As narrow as a zoomed pane.
const useStyles = makeStyles({
  reason: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere', '& .fui-Input, & input': { minWidth: 0 } },
});

/** *Kvittera*: why a finding is to stand. It is written in *Kontroll* when the user says so here, not before. */
export default function AcknowledgeDialog({ listed, onClose }: { listed: ListedFinding; onClose: () => void }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.text('pane.acknowledge.title')}</DialogTitle>
          <DialogContent>
            <Text block>{listed.sentence}</Text>
            <Field
              className={styles.reason}
              label={t.text('pane.acknowledge.reason')}
              hint={t.text('pane.acknowledge.lead')}
              required
            >
              <Input value={reason} onChange={(_event, data) => setReason(data.value)} />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t.text('pane.cancel')}</Button>
            <Button
              appearance="primary"
              disabled={reason.trim() === ''}
              onClick={() => {
                onClose();
                void controller.acknowledge(listed.finding.key, reason);
              }}
            >
              {t.text('pane.acknowledge.do')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
