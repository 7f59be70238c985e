import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type DragEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { Book } from '../emulator/workbook';
import { createTranslator, type Language } from '../i18n';
import type { PaneHostWindow } from './attach';
import { BookView } from './book-view';
import { type Example, openExample, openFile, type OpenResult, saveAs } from './files';
import { openSession, type Session } from './session';
import { TopBar } from './top-bar';

/** Not a class: Fluent gives those of its provider to everything that opens on top of the page, which would then cover it. */
const FILL = { height: '100%' };

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  main: { flex: '1 1 auto', minHeight: 0, display: 'flex' },
  pane: {
    flex: '0 0 350px',
    width: '350px',
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wait: { flex: '1 1 auto' },
});

interface Opened {
  readonly book: Book;
  readonly example: Example | null;
}

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** A workbook on the left, the real pane on the right, an emulated Excel between them. */
export function Workbench() {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => (/^en\b/.test(navigator.language) ? 'en' : 'sv'));
  const [dark, setDark] = useState(prefersDark);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refusal, setRefusal] = useState<Exclude<OpenResult, { ok: true }> | null>(null);
  const t = useMemo(() => createTranslator(language), [language]);

  // Office tells its language and theme when the add-in starts: another of either is another session on the same book.
  const session = useMemo(
    () => (opened ? openSession(opened.book, { language, dark }) : null),
    [opened, language, dark],
  );

  const take = useCallback((result: OpenResult, example: Example | null) => {
    if (result.ok) {
      setRefusal(null);
      setOpened({ book: result.book, example });
    } else setRefusal(result);
  }, []);
  useEffect(() => void openExample('vaggeryd').then((result) => take(result, 'vaggeryd')), [take]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const open = (file: File) => void openFile(file).then((result) => take(result, null));
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={FILL}>
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <TopBar
          t={t}
          file={opened?.book.fileName ?? null}
          example={opened?.example ?? null}
          language={language}
          dark={dark}
          onExample={(example) => void openExample(example).then((result) => take(result, example))}
          onFile={open}
          onSave={() => opened && saveAs(opened.book)}
          onLanguage={setLanguage}
          onDark={setDark}
        />
        {refusal && (
          <MessageBar intent="error">
            <MessageBarBody>{t.text(`workbench.file.${refusal.reason}`, { file: refusal.file })}</MessageBarBody>
          </MessageBar>
        )}
        <main className={styles.main}>
          {session ? (
            <>
              <BookView key={session.id} session={session} t={t} />
              <PaneFrame key={`pane ${session.id}`} session={session} title={t.text('workbench.pane')} />
            </>
          ) : (
            !refusal && <Spinner className={styles.wait} label={t.text('workbench.loading')} />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

/** The pane's own page. It asks for its Excel while it loads (pane-host.ts). */
function PaneFrame({ session, title }: { session: Session; title: string }) {
  const styles = useStyles();
  const [attached, setAttached] = useState(false);
  useEffect(() => {
    const page = window as PaneHostWindow;
    // Office.js keeps a document's settings in the tab's own store. In Excel every workbook has a view of its own.
    sessionStorage.clear();
    page.attachExcel = (pane) => session.host.attach(pane);
    page.excel = session.host;
    setAttached(true);
    return () => {
      delete page.attachExcel;
      delete page.excel;
    };
  }, [session]);
  return attached ? <iframe className={styles.pane} title={title} src="taskpane.html" /> : null;
}
