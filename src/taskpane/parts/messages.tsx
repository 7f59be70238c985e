import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { list } from '../../domain/model';
import { noticeTitle } from '../text/notices';
import { occasionText } from '../text/occasions';
import type { FailureCode } from '../services';
import type { Notice } from '../state/pane-state';
import { CellLinks } from './cell-links';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  // Outside what scrolls: what came of the user's choice is in sight however far down it was made, and moves no row.
  stack: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    maxHeight: '45%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  bar: { flexShrink: 0 },
  body: { overflowWrap: 'anywhere' },
  part: { display: 'block', paddingTop: tokens.spacingVerticalXS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    // Lines of links stand 24 px apart (WCAG 2.5.8).
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

function CloseButton({ onClick }: { onClick: () => void }) {
  const { t } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={t.text('pane.close')}
      onClick={onClick}
    />
  );
}

/** Nothing went wrong: there is only nothing to do, or to show. */
const QUIET: readonly FailureCode[] = ['Cancelled', 'NothingToUndo', 'NoGoalThere'];

/** What happened, what was and wasn't changed, what to do; the code for support folded away. */
function FailureMessage() {
  const { t, store } = usePane();
  const styles = useStyles();
  const failed = usePaneState((state) => state.failed);
  const view = usePaneState((state) => state.view);
  if (failed === null) return null;
  const { code, message, remedy, cells, details } = failed.failure;
  const intent = QUIET.includes(code) ? 'info' : code === 'EditMode' ? 'warning' : 'error';
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t.message(message)}</MessageBarTitle>
        <Text className={styles.part}>{t.message(remedy)}</Text>
        <CellLinks cells={cells} label={t.text('pane.failure.cells')} />
        {code !== 'Cancelled' && (
          <Accordion collapsible>
            <AccordionItem value="details">
              <AccordionHeader size="small">{t.text('pane.failure.details')}</AccordionHeader>
              <AccordionPanel>
                <Text className={styles.code}>{t.text('pane.failure.code', { code })}</Text>
                {details !== null && <Text className={styles.code}> · {details}</Text>}
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClick={() => store.dispatch({ type: 'failureClosed' })} />}>
        {code === 'NoGoals' && view !== 'read' && (
          <Button size="small" onClick={() => store.dispatch({ type: 'viewed', view: 'read' })}>
            {t.text('pane.to', { step: t.text('pane.step.read') })}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

interface NoticeBarProps {
  readonly title: string;
  /** Something that was asked for is not there. */
  readonly incomplete?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

function NoticeBar({ title, incomplete = false, actions, children }: NoticeBarProps) {
  const { store } = usePane();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={incomplete ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClick={() => store.dispatch({ type: 'noticeClosed' })} />}>
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}

function SheetLinks({ sheets }: { sheets: readonly string[] }) {
  const { controller } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.links}>
      {sheets.map((sheet) => (
        <Link key={sheet} as="button" onClick={() => void controller.show({ sheet, row: 0, column: 0 })}>
          {sheet}
        </Link>
      ))}
    </div>
  );
}

function UndoButton() {
  const { t, controller } = usePane();
  return (
    <Button size="small" onClick={() => void controller.undo()}>
      {t.text('pane.undo')}
    </Button>
  );
}

function NoticeMessage({ notice }: { notice: Notice }) {
  const { t } = usePane();
  const styles = useStyles();
  switch (notice.kind) {
    case 'written': {
      const { written, undoable, occasion } = notice.value;
      return (
        <NoticeBar title={noticeTitle(t, notice)} actions={written.length > 0 && undoable && <UndoButton />}>
          <Text className={styles.part}>
            {t.text('pane.notice.writtenDetail', { occasion: occasionText(t, occasion) })}
          </Text>
          {!undoable && <Text className={styles.part}>{t.text('pane.notice.notUndoable')}</Text>}
        </NoticeBar>
      );
    }
    case 'changed':
    case 'acknowledged':
    case 'reopened':
    case 'assessed':
      return <NoticeBar title={noticeTitle(t, notice)} actions={notice.value.undoable && <UndoButton />} />;
    case 'undone':
      return (
        <NoticeBar title={noticeTitle(t, notice)}>
          {notice.value.renamedSheets.map(({ from, to }) => (
            <Text key={from} className={styles.part}>
              {t.text('pane.notice.renamedSheet', { from, to })}
            </Text>
          ))}
          {(['removedSheets', 'restoredSheets', 'keptSheets', 'missingSheets'] as const).map(
            (kind) =>
              notice.value[kind].length > 0 && (
                <Text key={kind} className={styles.part}>
                  {t.text(`pane.notice.${kind}`, { sheets: notice.value[kind].join(', ') })}
                </Text>
              ),
          )}
          {notice.value.leftAlone.length > 0 && (
            <>
              <Text className={styles.part}>
                {t.text('pane.notice.leftAlone', { count: notice.value.leftAlone.length })}
              </Text>
              <CellLinks cells={notice.value.leftAlone} label={t.text('pane.failure.cells')} />
            </>
          )}
        </NoticeBar>
      );
    case 'reported': {
      const { sheets, renamed, refused, notCreated, keptComments, movedComments, leftInHistory, undoable } =
        notice.value;
      return (
        <NoticeBar
          title={noticeTitle(t, notice)}
          incomplete={refused.length + notCreated.length > 0}
          actions={sheets.length > 0 && undoable && <UndoButton />}
        >
          {!undoable && <Text className={styles.part}>{t.text('pane.notice.notUndoable')}</Text>}
          {keptComments > 0 && (
            <Text className={styles.part}>
              {t.text('pane.notice.comments', { kept: keptComments, moved: movedComments })}
            </Text>
          )}
          {leftInHistory > 0 && (
            <Text className={styles.part}>{t.text('pane.notice.history', { count: leftInHistory })}</Text>
          )}
          {renamed.map(({ wanted, used }) => (
            <Text key={used} className={styles.part}>
              {t.text('pane.notice.renamed', { wanted, used })}
            </Text>
          ))}
          {refused.map((sheet) => (
            <Text key={sheet} className={styles.part}>
              {t.text('pane.notice.refused', { sheet })}
            </Text>
          ))}
          {notCreated.length > 0 && (
            <Text className={styles.part}>{t.text('pane.notice.structure', { sheets: list(notCreated, ', ') })}</Text>
          )}
          <SheetLinks sheets={sheets} />
        </NoticeBar>
      );
    }
    case 'templateMade':
    case 'acted': {
      const { sheets, undoable } = notice.value;
      return (
        <NoticeBar title={noticeTitle(t, notice)} actions={undoable && <UndoButton />}>
          {!undoable && <Text className={styles.part}>{t.text('pane.notice.notUndoable')}</Text>}
          <SheetLinks sheets={sheets} />
        </NoticeBar>
      );
    }
    case 'mappingSaved':
      return <NoticeBar title={noticeTitle(t, notice)} />;
  }
}

/** What the user must know, above the view: the last failure, then the last thing done. */
export function Messages() {
  const { t } = usePane();
  const styles = useStyles();
  const notice = usePaneState((state) => state.notice);
  const failed = usePaneState((state) => state.failed);
  if (notice === null && failed === null) return null;
  return (
    <section className={styles.stack} aria-label={t.text('pane.messages')}>
      <FailureMessage />
      {notice && <NoticeMessage notice={notice} />}
    </section>
  );
}
