import {
  CounterBadge,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { TextKey } from '../../i18n';
import { countBySeverity, openFindings } from '../text/findings';
import type { PaneState, Step } from '../state/pane-state';
import { STEPS } from '../state/pane-state';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minWidth: 0,
    overflow: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexWrap: 'nowrap', minWidth: 0 },
  tab: { flexShrink: 0 },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Pixels kept free: what waits makes a tab wider than it was measured. */
const ROOM_FOR_BADGE = 30;

const stepText = (step: Step): TextKey => `pane.step.${step}`;

/** How many things wait in a step: headings to ask about, errors found. */
function waiting(state: PaneState, step: Step): number {
  if (step === 'read') return state.read?.model.regions.reduce((sum, { ambiguous }) => sum + ambiguous.length, 0) ?? 0;
  if (step === 'check') return state.checked ? countBySeverity(openFindings(state.checked)).error : 0;
  return 0;
}

function StepLabel({ step }: { step: Step }) {
  const { t } = usePane();
  const styles = useStyles();
  const count = usePaneState((state) => waiting(state, step));
  return (
    <span className={styles.label}>
      {t.text(stepText(step))}
      {count > 0 && (
        <CounterBadge
          size="small"
          color="important"
          count={count}
          overflowCount={99}
          role="img"
          aria-label={t.text('pane.waiting', { count })}
        />
      )}
    </span>
  );
}

function HiddenStep({ step }: { step: Step }) {
  const { controller } = usePane();
  const visible = useIsOverflowItemVisible(step);
  if (visible) return null;
  return (
    <MenuItem onClick={() => void controller.go(step)}>
      <StepLabel step={step} />
    </MenuItem>
  );
}

function HiddenSteps() {
  const { t } = usePane();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu hasIcons={false}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={ref}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={t.text('pane.steps.more', { count: overflowCount })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {STEPS.map((step) => (
            <HiddenStep key={step} step={step} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The way through: none is lost at 320 px, those without room stand behind the dots. */
export function Steps() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  return (
    <Overflow minimumVisible={1} padding={ROOM_FOR_BADGE}>
      <nav className={styles.bar} aria-label={t.text('pane.steps')}>
        <TabList
          className={styles.list}
          size="small"
          selectedValue={view}
          onTabSelect={(_event, data) => void controller.go(data.value as Step)}
          selectTabOnFocus={false}
        >
          {STEPS.map((step) => (
            <OverflowItem key={step} id={step} priority={step === view ? 2 : 1}>
              <Tab className={styles.tab} value={step} id={`step-${step}`} aria-controls="view">
                <StepLabel step={step} />
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <HiddenSteps />
      </nav>
    </Overflow>
  );
}
