import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Translator } from '../../i18n';
import type { PaneState } from '../state/pane-state';
import { noticeTitle } from '../text/notices';
import { usePane, usePaneState } from './pane-context';

/** What is said aloud when the state became `now`; null when nothing new is to be said. */
export function sayingOf(t: Translator, before: PaneState, now: PaneState): string | null {
  if (now.failed !== null && now.failed !== before.failed) {
    const { message, remedy } = now.failed.failure;
    return `${t.message(message)} ${t.message(remedy)}`;
  }
  if (now.busy !== null && now.busy.command !== before.busy?.command) return t.text(`pane.busy.${now.busy.command}`);
  if (now.notice !== null && now.notice !== before.notice) return noticeTitle(t, now.notice);
  if (now.task?.kind === 'koladaCells' && before.task?.kind !== 'koladaCells') {
    return t.text('pane.kolada.say', { count: now.task.preview.plan.changes.length });
  }
  if (now.preview !== null && now.preview !== before.preview) {
    const { changes, newColumns, refused } = now.preview;
    return t.text('pane.preview.lead', { count: changes.length + newColumns.length, refused: refused.length });
  }
  if (now.judged !== null && now.judged !== before.judged) {
    return t.text('pane.say.judged', { count: now.judged.judgements.goals.length });
  }
  if (now.checked !== null && now.checked !== before.checked) {
    return t.text('pane.say.checked', { count: now.checked.findings.length });
  }
  if (now.read !== null && now.read !== before.read) {
    const { goals, indicators } = now.read.model;
    return t.text('pane.say.read', { goals: goals.length, indicators: indicators.length });
  }
  if (now.changed && !before.changed) return t.text('pane.changed');
  return null;
}

/** Tells those who do not see the pane what came of what they asked for. Never moves the keyboard. */
export function Announcer() {
  const { t } = usePane();
  const { announce } = useAnnounce();
  const state = usePaneState((whole) => whole);
  const before = useRef(state);
  useEffect(() => {
    const saying = sayingOf(t, before.current, state);
    before.current = state;
    if (saying !== null) announce(saying, { polite: true });
  }, [announce, state, t]);
  return null;
}
