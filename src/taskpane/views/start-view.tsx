import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  ChartMultipleRegular,
  CheckmarkCircleRegular,
  DocumentTableRegular,
  ShieldRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Counts, type Judgements, list, type Proposal, SEVERITIES, type SteeringModel } from '../../domain/model';
import { Facts } from '../parts/facts';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { StatusChip } from '../parts/status-chip';
import { StatusCounts } from '../parts/status-counts';
import { KoladaOffer } from '../parts/kolada-offer';
import { TakeOffer } from '../parts/take-offer';
import { ViewFrame } from '../parts/view-frame';
import { countBySeverity, openFindings } from '../text/findings';
import { lastRunText, occasionText } from '../text/occasions';
import type { Translator } from '../../i18n';
import type { ReadValue } from '../services';

const useStyles = makeStyles({
  points: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  point: { display: 'flex', gap: tokens.spacingHorizontalM, listStyle: 'none' },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  template: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  private: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    // Drawn where colours are forced and backgrounds are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function Point({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.point}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text>{children}</Text>
    </li>
  );
}

interface OfferProps {
  readonly lead: string;
  readonly label: string;
  readonly choices: readonly { readonly text: string; readonly run: () => void }[];
}

/** A way to begin without goals of one's own: a button with choices. */
function Offer({ lead, label, choices }: OfferProps) {
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.template}>
      <Text>{lead}</Text>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" disabledFocusable={busy}>
            {label}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {choices.map(({ text, run }) => (
              <MenuItem key={text} onClick={run}>
                {text}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function FirstRun() {
  const { t, controller, models, examples } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <ViewFrame title={t.text('pane.start.title')} lead={t.text('pane.start.lead')}>
      <ul className={styles.points}>
        <Point icon={<CheckmarkCircleRegular />}>{t.text('pane.start.first')}</Point>
        <Point icon={<ChartMultipleRegular />}>{t.text('pane.start.second')}</Point>
        <Point icon={<DocumentTableRegular />}>{t.text('pane.start.third')}</Point>
      </ul>
      <div className={styles.private}>
        <span className={styles.icon} aria-hidden>
          <ShieldRegular />
        </span>
        <Text>{t.text('pane.start.private')}</Text>
      </div>
      <Offer
        lead={t.text('pane.start.newBook')}
        label={t.text('pane.start.template')}
        choices={models.map(({ id, name }) => ({
          text: t.text('pane.start.modelOf', { name }),
          run: () => void controller.template(id),
        }))}
      />
      <Offer
        lead={t.text('pane.openExample.lead')}
        label={t.text('pane.openExample.offer')}
        choices={examples.map(({ id, name }) => ({
          text: t.text('pane.openExample.like', { name }),
          run: () => void controller.openExample(id),
        }))}
      />
      <Footer primary={{ label: t.text('pane.start.read'), run: () => void controller.read(), disabled: busy }} />
    </ViewFrame>
  );
}

/** Goals by shown status, for the glance: only those that are scored count. */
function goalCounts({ goals }: Judgements): Counts & { readonly cannotJudge: number } {
  const of = (wanted: Proposal) => goals.filter(({ status }) => status === wanted).length;
  return {
    met: of('met'),
    partly: of('partly'),
    notMet: of('notMet'),
    notMeasured: of('notMeasured'),
    cannotJudge: of('cannotJudge'),
  };
}

/** A model that is read out of the goals has no name of its own: its levels say which it is. */
const modelText = (t: Translator, { name, levels }: SteeringModel): string =>
  name !== ''
    ? name
    : levels.length === 0
      ? t.text('pane.start.missing')
      : t.text('pane.start.levels', {
          levels: list(
            levels.map((level) => level.name),
            ', ',
          ),
        });

function Glance({ read }: { read: ReadValue }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const checked = usePaneState((state) => state.checked);
  const judged = usePaneState((state) => state.judged);
  const chosen = usePaneState((state) => state.occasion);
  const busy = usePaneState((state) => state.busy !== null);
  const { settings, steeringModel, goals, indicators } = read.model;
  const found = read.occasion;
  const occasion = chosen ?? found?.occasion ?? null;
  const counts = checked && countBySeverity(openFindings(checked));
  const occasionLine =
    occasion === null
      ? t.text('pane.start.missing')
      : chosen === null && found?.assumed
        ? t.text('pane.start.assumed', { occasion: occasionText(t, occasion) })
        : occasionText(t, occasion);
  const verdict = judged?.judgements.verdict ?? null;
  return (
    <ViewFrame title={t.text('pane.start.glance')} lead={t.text('pane.start.glanceLead')}>
      <Facts
        facts={[
          {
            name: t.text('pane.start.municipality'),
            value: settings.municipality ?? t.text('pane.start.noMunicipality'),
          },
          { name: t.text('pane.start.model'), value: modelText(t, steeringModel) },
          { name: t.text('pane.start.occasion'), value: occasionLine },
          { name: t.text('pane.start.goals'), value: t.number(goals.length) },
          { name: t.text('pane.start.indicators'), value: t.number(indicators.length) },
          {
            name: t.text('pane.start.findings'),
            value: counts
              ? SEVERITIES.map(
                  (severity) =>
                    `${t.number(counts[severity])} ${t.text(`pane.severity.${severity}`, { count: counts[severity] })}`,
                ).join(' · ')
              : t.text('pane.start.notChecked'),
          },
          {
            name: t.text('pane.start.statuses'),
            value: judged ? (
              <StatusCounts counts={goalCounts(judged.judgements)} settings={settings} />
            ) : (
              t.text('pane.start.notJudged')
            ),
          },
          ...(verdict
            ? [
                {
                  name: t.text('pane.start.verdict'),
                  value: <StatusChip status={verdict.status} settings={settings} />,
                },
              ]
            : []),
          {
            name: t.text('pane.start.lastRun'),
            value: read.lastRun ? lastRunText(t, read.lastRun) : t.text('pane.start.never'),
          },
        ]}
      />
      <div className={styles.template}>
        <Text>{t.text('pane.newYear.lead')}</Text>
        <Button size="small" disabledFocusable={busy} onClick={() => void controller.open('newYear')}>
          {t.text('pane.newYear.offer')}
        </Button>
      </div>
      <TakeOffer />
      <KoladaOffer />
      {read.examples !== undefined && (
        <div className={styles.template}>
          <Text>{t.text('pane.examples.found', { count: read.examples })}</Text>
          <Button size="small" disabledFocusable={busy} onClick={() => void controller.open('examples')}>
            {t.text('pane.examples.offer')}
          </Button>
        </div>
      )}
      <Footer
        secondary={{ label: t.text('pane.reread'), run: () => void controller.reread(), disabled: busy }}
        primary={{
          label: t.text('pane.to', { step: t.text('pane.step.check') }),
          run: () => void controller.go('check'),
          disabled: busy,
        }}
      />
    </ViewFrame>
  );
}

/** First time: what the add-in does, in three lines. After that: the workbook at a glance. */
export function StartView() {
  const read = usePaneState((state) => state.read);
  return read === null ? <FirstRun /> : <Glance read={read} />;
}
