import type { Translator } from '../../i18n';
import type { Notice } from '../state/pane-state';

/** What was done, in one sentence: the heading of its message, and what is said aloud. */
export function noticeTitle(t: Translator, notice: Notice): string {
  switch (notice.kind) {
    case 'written':
      return t.text('pane.notice.written', {
        count: notice.value.written.length,
        refused: notice.value.preview.refused.length,
      });
    case 'changed':
    case 'acknowledged':
    case 'reopened':
    case 'assessed':
      return t.text(`pane.notice.${notice.kind}`, { count: notice.value.written });
    case 'undone':
      return t.text('pane.notice.undone', { count: notice.value.restored });
    case 'reported':
      return t.text('pane.notice.reported', { count: notice.value.sheets.length });
    case 'templateMade':
      return t.text('pane.notice.template', { count: notice.value.sheets.length });
    case 'acted': {
      const { written, sheets, columns = 0, taken } = notice.value;
      if (taken) return t.text('pane.take.done', taken);
      const cells = t.text('pane.task.done', { count: written, sheets: sheets.length });
      return columns === 0 ? cells : `${t.text('pane.task.columns', { count: columns })} ${cells}`;
    }
    case 'mappingSaved':
      return t.text('pane.read.saved');
  }
}
