import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { occasionCode, parseOccasionCode } from '../../domain/model';
import { occasionChoices, occasionText } from '../text/occasions';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  name: { flex: '1 1 auto', minWidth: 0, margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  end: { marginLeft: 'auto' },
  menu: { maxHeight: '60vh', overflowY: 'auto' },
});

/** Whose workbook, at which occasion (a picker), and the settings. */
export function Header() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const read = usePaneState((state) => state.read);
  const chosen = usePaneState((state) => state.occasion);
  const view = usePaneState((state) => state.view);
  const returnTo = usePaneState((state) => state.returnTo);
  const busy = usePaneState((state) => state.busy !== null);
  const occasion = chosen ?? read?.occasion?.occasion ?? null;
  const name =
    read === null ? t.text('pane.name') : (read.model.settings.municipality ?? t.text('pane.header.noMunicipality'));
  const label = occasion ? occasionText(t, occasion) : t.text('pane.header.noOccasion');
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold" className={styles.name}>
        {name}
      </Text>
      {read !== null && (
        <Menu
          checkedValues={{ occasion: occasion ? [occasionCode(occasion)] : [] }}
          onCheckedValueChange={(_event, data) => {
            const next = parseOccasionCode(data.checkedItems[0] ?? '');
            if (next) void controller.chooseOccasion(next);
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="subtle"
              size="small"
              disabledFocusable={busy}
              aria-label={t.text('pane.header.occasion', { occasion: label })}
            >
              {label}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover className={styles.menu}>
            <MenuList>
              {occasionChoices(read.model, occasion).map((choice) => (
                <MenuItemRadio key={occasionCode(choice)} name="occasion" value={occasionCode(choice)}>
                  {occasionText(t, choice)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Button
        className={styles.end}
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-label={t.text('pane.header.settings')}
        aria-pressed={view === 'settings'}
        onClick={() => void controller.go(view === 'settings' ? returnTo : 'settings')}
      />
    </header>
  );
}
