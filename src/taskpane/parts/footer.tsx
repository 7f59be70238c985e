import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactElement, useContext } from 'react';
import { createPortal } from 'react-dom';

export interface FooterAction {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

const Place = createContext<HTMLElement | null>(null);
export const FooterPlace = Place.Provider;

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { marginLeft: 'auto' },
  other: { minWidth: 0 },
});

/**
 * The bottom of the pane, always in the same place: what else can be done to the left, the view's one primary action to
 * the right. Views render it; it appears in the shell's own footer.
 */
export function Footer({
  primary,
  secondary,
  extra,
}: {
  primary: FooterAction;
  secondary?: FooterAction;
  extra?: (FooterAction & { readonly icon?: ReactElement }) | null;
}) {
  const place = useContext(Place);
  const styles = useStyles();
  if (place === null) return null;
  return createPortal(
    <div className={styles.footer}>
      {secondary && (
        <Button className={styles.other} onClick={secondary.run} disabledFocusable={secondary.disabled ?? false}>
          {secondary.label}
        </Button>
      )}
      {extra && (
        <Button
          className={styles.other}
          appearance="subtle"
          {...(extra.icon ? { icon: extra.icon } : {})}
          onClick={extra.run}
          disabledFocusable={extra.disabled ?? false}
        >
          {extra.label}
        </Button>
      )}
      <Button
        className={styles.end}
        appearance="primary"
        onClick={primary.run}
        disabledFocusable={primary.disabled ?? false}
      >
        {primary.label}
      </Button>
    </div>,
    place,
  );
}
