import {
  Accordion,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { PointOutOffer } from '../parts/point-out-offer';
import { KoladaOffer } from '../parts/kolada-offer';
import { TakeOffer } from '../parts/take-offer';
import { ViewFrame } from '../parts/view-frame';
import type { MappingCorrection, ReadValue } from '../services';
import { ColumnChoice } from './column-choice';
import { RegionItem } from './region-item';

const useStyles = makeStyles({
  asked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  regions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: { overflowWrap: 'anywhere', paddingRight: tokens.spacingHorizontalM },
});

const keyOf = ({ region, column }: Pick<MappingCorrection, 'region' | 'column'>): string => `${region} ${column}`;

function Regions({ read }: { read: ReadValue }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const [edits, setEdits] = useState<ReadonlyMap<string, MappingCorrection>>(new Map());
  const { regions } = read.model;
  const asked = regions.flatMap((region, index) =>
    region.ambiguous.map((question) => ({
      region,
      index,
      question,
      key: keyOf({ region: index, column: question.column }),
    })),
  );
  const correct = (correction: MappingCorrection, before: string | null) => {
    const next = new Map(edits);
    if (correction.field === before) next.delete(keyOf(correction));
    else next.set(keyOf(correction), correction);
    setEdits(next);
  };
  return (
    <>
      {asked.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t.text('pane.read.ask', { count: asked.length })}</MessageBarTitle>
            <Text block>{t.text('pane.read.askLead')}</Text>
            <div className={styles.asked}>
              {asked.map(({ region, index, question, key }) => (
                <ColumnChoice
                  key={key}
                  region={region}
                  column={question.column}
                  heading={question.heading}
                  choices={question.candidates}
                  value={edits.get(key)?.field ?? ''}
                  placeholder
                  onChange={(field) => correct({ region: index, column: question.column, field }, '')}
                />
              ))}
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      <Accordion className={styles.regions} multiple collapsible>
        {regions.map((region, index) => (
          <RegionItem
            key={index}
            name={String(index)}
            region={region}
            regions={regions}
            edited={(column) => edits.get(keyOf({ region: index, column }))}
            onCorrect={(column, field, before) => correct({ region: index, column, field }, before)}
          />
        ))}
      </Accordion>
      <PointOutOffer />
      <TakeOffer />
      <KoladaOffer />
      {edits.size > 0 ? (
        <Footer
          secondary={{ label: t.text('pane.read.discard'), run: () => setEdits(new Map()), disabled: busy }}
          primary={{
            label: t.text('pane.read.save', { count: edits.size }),
            run: () => void controller.saveMapping([...edits.values()]),
            disabled: busy,
          }}
        />
      ) : (
        <Footer
          secondary={{ label: t.text('pane.reread'), run: () => void controller.reread(), disabled: busy }}
          primary={{
            label: t.text('pane.to', { step: t.text('pane.step.check') }),
            run: () => void controller.go('check'),
            disabled: busy,
          }}
        />
      )}
    </>
  );
}

/** *Läs in*: what was recognised, how surely, and the user's corrections. */
export function ReadView() {
  const { t, controller } = usePane();
  const read = usePaneState((state) => state.read);
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <ViewFrame title={t.text('pane.read.title')} lead={read ? t.text('pane.read.lead') : t.text('pane.read.empty')}>
      {read ? (
        // Another reading is another set of columns: corrections not saved belong to the old one.
        <Regions
          key={read.model.regions.map(({ sheet, top, fields }) => `${sheet}${top}${fields.length}`).join()}
          read={read}
        />
      ) : (
        <>
          <PointOutOffer />
          <Footer primary={{ label: t.text('pane.start.read'), run: () => void controller.read(), disabled: busy }} />
        </>
      )}
    </ViewFrame>
  );
}
