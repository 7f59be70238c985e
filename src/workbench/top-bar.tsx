import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Subtitle2,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular, InfoRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Language, Translator } from '../i18n';
import { EXAMPLES, type Example } from './files';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { width: '24px', height: '24px' },
  title: { margin: 0 },
  file: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
  end: { marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  about: { maxWidth: '22em' },
});

export interface TopBarProps {
  readonly t: Translator;
  readonly file: string | null;
  /** The example that is open, null for a file of the user's own. */
  readonly example: Example | null;
  readonly language: Language;
  readonly dark: boolean;
  readonly onExample: (example: Example) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (dark: boolean) => void;
}

/** What is open, opening and saving, and a plain word on what the workbench is and isn't. */
export function TopBar(props: TopBarProps) {
  const { t, file, example, language, dark } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="assets/icons/open-48.png" alt="" />
      <Subtitle2 as="h1" className={styles.title}>
        {t.text('workbench.title')} · {t.text('workbench.subtitle')}
      </Subtitle2>
      {file !== null && <Text className={styles.file}>{file}</Text>}
      <Select
        size="small"
        aria-label={t.text('workbench.example')}
        value={example ?? ''}
        onChange={(_event, data) => {
          const chosen = EXAMPLES.find((name) => name === data.value);
          if (chosen) props.onExample(chosen);
        }}
      >
        {example === null && <option value="">{t.text('workbench.ownFile')}</option>}
        {EXAMPLES.map((name) => (
          <option key={name} value={name}>
            {name}.xlsx
          </option>
        ))}
      </Select>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={t.text('workbench.open')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) props.onFile(chosen);
        }}
      />
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {t.text('workbench.open')}
      </Button>
      <Button size="small" icon={<SaveRegular />} disabled={file === null} onClick={props.onSave}>
        {t.text('workbench.save')}
      </Button>
      <Text size={200} className={styles.note}>
        {t.text('workbench.note')}
      </Text>
      <div className={styles.end}>
        <Popover>
          <PopoverTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle" icon={<InfoRegular />} aria-label={t.text('workbench.about')} />
          </PopoverTrigger>
          <PopoverSurface className={styles.about}>{t.text('workbench.noteMore')}</PopoverSurface>
        </Popover>
        <Select
          size="small"
          aria-label={t.text('workbench.language')}
          value={language}
          onChange={(_event, data) => props.onLanguage(data.value === 'en' ? 'en' : 'sv')}
        >
          <option value="sv">{t.text('pane.settings.sv')}</option>
          <option value="en">{t.text('pane.settings.en')}</option>
        </Select>
        <Switch
          label={t.text('workbench.dark')}
          checked={dark}
          onChange={(_event, data) => props.onDark(data.checked)}
        />
      </div>
    </header>
  );
}
