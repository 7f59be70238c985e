import { Button, Field, makeStyles, Select, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Goal, headingOfField, type Model } from '../../domain/model';
import { ChangeTable } from '../parts/change-table';
import { usePane, usePaneState } from '../parts/pane-context';
import { assessmentChanges, enteredNow, lackingColumns } from '../text/assessment';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  write: { alignSelf: 'start' },
  // Both have a least width of their own that a narrow or zoomed pane hasn't room for.
  input: { minWidth: 0, '& select, & textarea': { minWidth: 0, width: '100%' } },
});

const WORDS = ['met', 'partly', 'notMet', 'notMeasured'] as const;

/** *Bedömning* and *Motivering* of a goal: what a person enters, the cells that would change, and the writing of them. */
export default function AssessmentForm({ goal, model }: { goal: Goal; model: Model }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const [entered, setEntered] = useState(() => enteredNow(goal));
  const lacking = lackingColumns(model, goal);
  const region = model.regions[goal.row.region];
  // The cells' words, not the pane's: the workbook's own where it has some.
  const known = WORDS.map((word, at) => model.settings.statusWords?.[at] ?? t.text(`pane.assess.word.${word}`));
  const words = goal.assessment === null || known.includes(goal.assessment) ? known : [goal.assessment, ...known];
  const changes = assessmentChanges(model, goal, entered);
  return (
    <section className={styles.form}>
      <Subtitle2 as="h3" className={styles.title}>
        {t.text('pane.assess.title')}
      </Subtitle2>
      {lacking.length > 0 && region && (
        <Text>
          {region.blockLayout
            ? t.text('pane.assess.noRows')
            : t.text('pane.assess.lacking', {
                columns: {
                  type: 'list',
                  items: lacking.map((field) => ({ key: `pane.field.${field}` })),
                  joiner: 'and',
                },
                sheet: region.sheet,
                row: String(headingOfField(region, 'title').row + 1),
              })}
        </Text>
      )}
      {!lacking.includes('assessment') && (
        <Field label={t.text('pane.field.assessment')}>
          <Select
            className={styles.input}
            value={entered.assessment}
            onChange={(_event, data) => setEntered({ ...entered, assessment: data.value })}
          >
            <option value="">{t.text('pane.assess.none')}</option>
            {words.map((word) => (
              <option key={word}>{word}</option>
            ))}
          </Select>
        </Field>
      )}
      {!lacking.includes('motivation') && (
        <Field label={t.text('pane.field.motivation')}>
          <Textarea
            className={styles.input}
            value={entered.motivation}
            onChange={(_event, data) => setEntered({ ...entered, motivation: data.value })}
          />
        </Field>
      )}
      {changes.length > 0 && (
        <>
          <ChangeTable changes={changes} label={t.text('pane.preview.changes')} />
          <Button className={styles.write} disabled={busy} onClick={() => void controller.assess(goal.key, changes)}>
            {t.text('pane.assess.write')}
          </Button>
        </>
      )}
    </section>
  );
}
