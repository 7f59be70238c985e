import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../i18n';
import { Announcer } from './parts/announcer';
import { BusyBar } from './parts/busy-bar';
import { FooterPlace } from './parts/footer';
import { Header } from './parts/header';
import { Messages } from './parts/messages';
import { useKeptKeyboard } from './parts/use-kept-keyboard';
import { PaneContext, usePane, usePaneState } from './parts/pane-context';
import { RereadBar } from './parts/reread-bar';
import { Steps } from './parts/steps';
import { useTheme } from './parts/use-theme';
import type { Services } from './services';
import type { Controller } from './state/controller';
import type { Store } from './state/store';
import { CheckView } from './views/check-view';
import { JudgeView } from './views/judge-view';
import { ReadView } from './views/read-view';
import { ReportsView } from './views/reports-view';
import { SettingsView } from './views/settings-view';
import { StartView } from './views/start-view';
import { lazyPart } from './parts/lazy-part';

/** Loaded when the first action is previewed: few openings of the pane need it. */
const TaskView = lazyPart(() => import('./views/task-view'));

/** Not a class: Fluent gives those of its provider to every menu and dialog too, which would then cover the whole pane. */
const FILL = { height: '100%' };

const useStyles = makeStyles({
  shell: { height: '100%', minHeight: '380px', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  view: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    outlineOffset: '-2px',
    // Fields have a least width of their own that a narrow or zoomed pane hasn't room for.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & .fui-Input, & .fui-SearchBox, & .fui-Textarea': { minWidth: 0 },
    '& select, & input, & textarea': { minWidth: 0, maxWidth: '100%' },
    '& label': { minWidth: 0, overflowWrap: 'anywhere' },
  },
});

/** The language of Office, when it is one of ours; Swedish else. */
export const languageOf = (displayLanguage: string): Language => (/^en\b/i.test(displayLanguage) ? 'en' : 'sv');

function Shell() {
  const { t } = usePane();
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const page = usePaneState(
    (state) => `${state.view} ${state.openGoal ?? ''} ${state.preview !== null} ${state.task?.kind ?? ''}`,
  );
  const atIndicator = usePaneState((state) => state.openIndicator !== null);
  const task = usePaneState((state) => state.task);
  const shown = task === null ? view : null;
  const busy = usePaneState((state) => state.busy !== null);
  const scroller = useRef<HTMLElement>(null);
  const [footer, setFooter] = useState<HTMLElement | null>(null);

  // Another page of the pane begins at its top, or where it was asked to open. The control that led here may be gone with the page it stood on: the
  // keyboard then goes on from the page's beginning, but is never taken from the grid.
  useEffect(() => {
    const main = scroller.current;
    if (!main) return;
    if (!atIndicator) main.scrollTop = 0;
    if (document.hasFocus() && document.activeElement === document.body) main.focus({ preventScroll: true });
  }, [page, atIndicator]);
  useKeptKeyboard(scroller);
  return (
    <FooterPlace value={footer}>
      <div className={styles.shell}>
        <Header />
        <Steps />
        <Messages />
        <main
          id="view"
          ref={scroller}
          className={styles.view}
          aria-busy={busy}
          aria-label={t.text(`pane.step.${view}`)}
          tabIndex={0}
        >
          {task && (
            <Suspense fallback={null}>
              <TaskView task={task} />
            </Suspense>
          )}
          {shown === 'start' && <StartView />}
          {shown === 'read' && <ReadView />}
          {shown === 'check' && <CheckView scroller={scroller} />}
          {shown === 'judge' && <JudgeView scroller={scroller} />}
          {shown === 'reports' && <ReportsView />}
          {shown === 'settings' && <SettingsView />}
        </main>
        <RereadBar onReread={() => scroller.current?.focus({ preventScroll: true })} />
        <BusyBar />
        <footer ref={setFooter} />
      </div>
      <Announcer />
    </FooterPlace>
  );
}

/** The pane. Shows the state of `store` and lets `controller` act; decides nothing of the domain. */
export function App({ services, store, controller }: { services: Services; store: Store; controller: Controller }) {
  const theme = useTheme(services.officeTheme);
  const [language, setLanguage] = useState(() => languageOf(services.displayLanguage));
  const t = useMemo(() => services.translate(language), [services, language]);
  const pane = useMemo(() => {
    const { models, examples, fieldHeadings, version, loadLanguage } = services;
    const choose = (chosen: Language) => loadLanguage(chosen).then(() => setLanguage(chosen));
    return { store, controller, t, models, examples, fieldHeadings, version, setLanguage: choose };
  }, [store, controller, t, services]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} style={FILL}>
      <AriaLiveAnnouncer>
        <PaneContext pane={pane}>
          <Shell />
        </PaneContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
