import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import type { Finding } from '../../domain/model';
import { ChangeTable } from '../parts/change-table';
import { usePane } from '../parts/pane-context';

/** The cells that fixes would change, old → new; nothing changes until the user says so here. */
export function FixDialog({ findings, onClose }: { findings: readonly Finding[]; onClose: () => void }) {
  const { t, controller } = usePane();
  const changes = findings.flatMap(({ fix }) => fix?.changes ?? []);
  const anchors = findings.flatMap(({ fix }) => fix?.anchors ?? []);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.text('pane.fix.title', { count: changes.length })}</DialogTitle>
          <DialogContent>
            <Text block>{t.text('pane.fix.lead')}</Text>
            <ChangeTable changes={changes} label={t.text('pane.preview.changes')} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t.text('pane.cancel')}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                void controller.fix({ changes, anchors });
              }}
            >
              {t.text('pane.fix.do')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
