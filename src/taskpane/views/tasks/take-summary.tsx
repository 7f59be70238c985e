import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { addressText, list, SEVERITIES } from '../../../domain/model';
import { Facts } from '../../parts/facts';
import { usePane } from '../../parts/pane-context';
import type { TakePreview } from '../../services';
import { countBySeverity } from '../../text/findings';
import { TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Findings shown: the rest are seen when the file itself is open. */
const MOST_FINDINGS = 20;

function Findings({ findings }: { findings: TakePreview['other']['summary']['findings'] }) {
  const { t } = usePane();
  const styles = useStyles();
  if (findings.length === 0) return null;
  const rest = findings.length - MOST_FINDINGS;
  return (
    <Accordion collapsible>
      <AccordionItem value="findings">
        <AccordionHeader size="small">{t.text('pane.take.findings', { count: findings.length })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {findings.slice(0, MOST_FINDINGS).map(({ key, rule, severity, message, cells }) => (
              <li key={key}>
                {[
                  `${rule} ${t.text(`pane.severity.${severity}`, { count: 1 })}`,
                  ...cells.slice(0, 1).map(addressText),
                  t.message(message),
                ].join(' · ')}
              </li>
            ))}
          </ul>
          {rest > 0 && <Text>{t.text('pane.take.moreFindings', { count: rest })}</Text>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** What was read of the file, and what of it never comes along. */
export function TakeSummary({ preview: { other, notTaken, plan } }: { preview: TakePreview }) {
  const { t } = usePane();
  const styles = useStyles();
  const { model, summary } = other;
  const read = summary.sheets.filter(({ kinds }) => kinds.length > 0).map(({ name }) => name);
  const unread = summary.sheets.filter(({ kinds }) => kinds.length === 0).map(({ name }) => name);
  const counts = countBySeverity(summary.findings);
  const out = (['personalGoals', 'personalIndicators', 'unitOutcomes', 'nameless'] as const).filter(
    (what) => notTaken[what] > 0,
  );
  return (
    <TaskSection title={t.text('pane.take.read')}>
      <Facts
        facts={[
          { name: t.text('pane.take.sheets'), value: t.text('pane.take.list', { items: list(read, ', ') }) },
          { name: t.text('pane.start.goals'), value: t.number(model.goals.length) },
          { name: t.text('pane.start.indicators'), value: t.number(model.indicators.length) },
          {
            name: t.text('pane.start.findings'),
            value: SEVERITIES.map(
              (severity) =>
                `${t.number(counts[severity])} ${t.text(`pane.severity.${severity}`, { count: counts[severity] })}`,
            ).join(' · '),
          },
        ]}
      />
      {unread.length > 0 && <Text>{t.text('pane.take.unread', { sheets: list(unread, ', ') })}</Text>}
      {summary.tooLarge.length > 0 && (
        <Text>{t.text('pane.take.tooLarge', { sheets: list(summary.tooLarge, ', ') })}</Text>
      )}
      {(out.length > 0 || plan.lostReferences > 0) && (
        <ul className={styles.list}>
          {out.map((what) => (
            <li key={what}>{t.text(`pane.take.out.${what}`, { count: notTaken[what] })}</li>
          ))}
          {plan.lostReferences > 0 && <li>{t.text('pane.take.lostReferences', { count: plan.lostReferences })}</li>}
        </ul>
      )}
      <Findings findings={summary.findings} />
    </TaskSection>
  );
}
