import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { list, type RegionKind } from '../../domain/model';
import type { Language, TextKey } from '../../i18n';
import { Facts } from '../parts/facts';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { StatusChip } from '../parts/status-chip';
import { ViewFrame } from '../parts/view-frame';
import type { ReadValue } from '../services';

const useStyles = makeStyles({
  section: { margin: 0, display: 'block' },
  radios: { flexWrap: 'wrap' },
  show: { alignSelf: 'start' },
  line: { flexBasis: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A way to the region where something stands, if the workbook has it. */
function ShowRegion({ read, kind, label }: { read: ReadValue; kind: RegionKind; label: TextKey }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const region = read.model.regions.find((candidate) => candidate.kind === kind);
  if (!region) return null;
  return (
    <Button
      className={styles.show}
      size="small"
      onClick={() => void controller.show({ sheet: region.sheet, row: region.top, column: region.left })}
    >
      {t.text(label)}
    </Button>
  );
}

function Model({ read }: { read: ReadValue }) {
  const { t } = usePane();
  const styles = useStyles();
  const { steeringModel, regions } = read.model;
  const sheet = regions.find(({ kind }) => kind === 'levels')?.sheet ?? '';
  return (
    <>
      <Subtitle2 as="h3" className={styles.section}>
        {t.text('pane.settings.model')}
      </Subtitle2>
      <Text>{t.text(`pane.settings.source.${steeringModel.source}`, { sheet, name: steeringModel.name })}</Text>
      <Facts
        facts={steeringModel.levels.map(({ name, owners, parents }) => ({
          name,
          value: (
            <>
              <Text>{owners.map((owner) => t.text(`pane.settings.owner.${owner}`)).join(', ')}</Text>
              {parents.length > 0 && (
                <Text size={200} className={mergeClasses(styles.quiet, styles.line)}>
                  {t.text('pane.settings.under', { parents: list(parents, ', ') })}
                </Text>
              )}
            </>
          ),
        }))}
      />
      <ShowRegion read={read} kind="levels" label="pane.settings.showLevels" />
    </>
  );
}

function Rules({ read }: { read: ReadValue }) {
  const { t } = usePane();
  const styles = useStyles();
  const { settings, regions } = read.model;
  const percent = (share: number) => t.text('pane.settings.percent', { share: t.number(share) });
  return (
    <>
      <Subtitle2 as="h3" className={styles.section}>
        {t.text('pane.settings.rules')}
      </Subtitle2>
      {!regions.some(({ kind }) => kind === 'settings') && (
        <>
          <Text>{t.text('pane.settings.noSettings')}</Text>
          <Text>{t.text('pane.settings.makeSettings')}</Text>
        </>
      )}
      <Facts
        facts={[
          { name: t.text('pane.settings.policy'), value: t.text(`pane.settings.policy.${settings.policy}`) },
          { name: t.text('pane.settings.metLimit'), value: percent(settings.metLimit) },
          { name: t.text('pane.settings.partlyLimit'), value: percent(settings.partlyLimit) },
          { name: t.text('pane.settings.minMeasured'), value: percent(settings.minMeasured) },
          {
            name: t.text('pane.settings.partial'),
            value: t.text(`pane.settings.partial.${settings.partialRule ?? 'row'}`),
          },
          {
            name: t.text('pane.settings.words'),
            value: (
              <>
                {(['met', 'partly', 'notMet', 'notMeasured'] as const).map((status) => (
                  <StatusChip key={status} status={status} settings={settings} />
                ))}
              </>
            ),
          },
        ]}
      />
      <ShowRegion read={read} kind="settings" label="pane.settings.showSettings" />
    </>
  );
}

/** The pane's language. One that can't be fetched leaves the pane as it is, and says so. */
function ChooseLanguage() {
  const { t, setLanguage } = usePane();
  const styles = useStyles();
  const [failed, setFailed] = useState(false);
  const choose = (language: Language) =>
    setLanguage(language).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Field
      label={t.text('pane.settings.language')}
      hint={t.text('pane.settings.languageLead')}
      validationMessage={failed ? t.text('pane.settings.languageFailed') : undefined}
    >
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        value={t.language}
        onChange={(_event, data) => void choose(data.value === 'en' ? 'en' : 'sv')}
      >
        <Radio value="sv" label={<span lang="sv">{t.text('pane.settings.sv')}</span>} />
        <Radio value="en" label={<span lang="en">{t.text('pane.settings.en')}</span>} />
      </RadioGroup>
    </Field>
  );
}

/** *Inställningar*: what holds in this workbook and where it stands; the pane itself keeps nothing but its language. */
export function SettingsView() {
  const { t, controller, version } = usePane();
  const styles = useStyles();
  const read = usePaneState((state) => state.read);
  const returnTo = usePaneState((state) => state.returnTo);
  return (
    <ViewFrame title={t.text('pane.settings.title')} lead={t.text('pane.settings.lead')}>
      {read ? (
        <>
          <Model read={read} />
          <Rules read={read} />
        </>
      ) : (
        <Text>{t.text('pane.read.empty')}</Text>
      )}
      <ChooseLanguage />
      {version !== null && <Text className={styles.quiet}>{t.text('pane.settings.version', { version })}</Text>}
      <Footer primary={{ label: t.text('pane.done'), run: () => void controller.go(returnTo) }} />
    </ViewFrame>
  );
}
