import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Label,
  makeStyles,
  tokens,
  useId,
} from '@fluentui/react-components';
import type { KoladaGender } from '../../../../domain/kolada';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { TickList } from '../../../parts/tick-list';
import type { KoladaChoice } from '../../../state/kolada-task';
import { indicatorName } from '../../../text/kolada';

const useStyles = makeStyles({
  genders: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  detail: { margin: 0, paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
});

const GENDERS: readonly KoladaGender[] = ['T', 'K', 'M'];

/** Total, women, men: those wanted. All of them is no choice. */
export function GenderPick({
  choice,
  choose,
}: {
  choice: KoladaChoice;
  choose: (more: Partial<KoladaChoice>) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const label = useId('genders');
  const wanted = choice.genders ?? GENDERS;
  const tick = (gender: KoladaGender, on: boolean): void => {
    const next = GENDERS.filter((one) => (one === gender ? on : wanted.includes(one)));
    choose({ genders: next.length === GENDERS.length ? null : next });
  };
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{t.text('pane.kolada.genders')}</Label>
      <div className={styles.genders}>
        {GENDERS.map((gender) => (
          <Checkbox
            key={gender}
            label={t.text(`pane.kolada.gender.${gender}`)}
            checked={wanted.includes(gender)}
            // Something must be wanted.
            disabled={busy || (wanted.length === 1 && wanted.includes(gender))}
            onChange={(_event, { checked }) => tick(gender, checked === true)}
          />
        ))}
      </div>
    </div>
  );
}

/** The workbook's key figures, each with the indicators that have its id: those left out are not asked for. */
export function FigurePick({
  choice,
  choose,
}: {
  choice: KoladaChoice;
  choose: (more: Partial<KoladaChoice>) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const byId = new Map<string, string[]>();
  for (const indicator of indicators ?? []) {
    const id = indicator.koladaId?.trim() ?? '';
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), indicatorName(t, indicator)]);
  }
  const figures = [...byId].map(([id, names]) => ({ id, names }));
  if (figures.length < 2) return null;
  const wanted = figures.filter(({ id }) => !choice.without.includes(id));
  const tick = (items: readonly { readonly id: string }[], on: boolean): void => {
    const these = new Set(items.map(({ id }) => id));
    const others = choice.without.filter((id) => !these.has(id));
    choose({ without: on ? others : [...others, ...these] });
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="figures">
        <AccordionHeader as="h4">
          {t.text('pane.kolada.figures', { count: wanted.length, of: figures.length })}
        </AccordionHeader>
        <AccordionPanel>
          <TickList
            items={figures}
            nameOf={({ id }) => id}
            label={({ id, names }) => `${id} ${names[0]}`}
            detail={({ names }) => names.length > 1 && <p className={styles.detail}>{names.slice(1).join(' · ')}</p>}
            ticked={({ id }) => !choice.without.includes(id)}
            tick={tick}
            all={t.text('pane.take.all', { count: figures.length })}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
