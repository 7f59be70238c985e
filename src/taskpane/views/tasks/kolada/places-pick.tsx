import { Checkbox, Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../../../domain/kolada';
import { folded } from '../../../../domain/kolada/folded';
import { MOST_CHOSEN } from '../../../../domain/kolada/populations';
import { usePane, usePaneState } from '../../../parts/pane-context';

const useStyles = makeStyles({
  pick: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  search: { maxWidth: 'none' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
});

const MOST_FOUND = 12;

/** The municipalities whose names begin with the words, then those that have them elsewhere. */
function found(places: readonly Place[], text: string): readonly Place[] {
  const wanted = folded(text.trim());
  if (wanted === '') return [];
  const at = (place: Place): number => folded(place.title).indexOf(wanted);
  return places.filter((place) => at(place) >= 0).toSorted((a, b) => Number(at(a) > 0) - Number(at(b) > 0));
}

/** Municipalities of one's own choice: those chosen, and a search for others. Nothing is asked of anybody. */
export function PlacesPick({
  places,
  own,
  chosen,
  choose,
}: {
  places: readonly Place[];
  /** The own municipality, which is never among those compared with. */
  own: string | null;
  chosen: readonly string[];
  choose: (places: readonly string[]) => void;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const [text, setText] = useState('');
  const others = places.filter(({ id }) => id !== own);
  const full = chosen.length >= MOST_CHOSEN;
  const hits = found(
    others.filter(({ id }) => !chosen.includes(id)),
    text,
  );
  const box = ({ id, title }: Place, checked: boolean) => (
    <li key={id}>
      <Checkbox
        label={title}
        checked={checked}
        disabled={busy || (!checked && full)}
        onChange={() => choose(checked ? chosen.filter((one) => one !== id) : [...chosen, id].toSorted())}
      />
    </li>
  );
  return (
    <div className={styles.pick}>
      <Text>
        {t.text(full ? 'pane.kolada.chosenFull' : 'pane.kolada.chosen', { count: chosen.length, most: MOST_CHOSEN })}
      </Text>
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={t.text('pane.kolada.chosenList')}>
          {others.filter(({ id }) => chosen.includes(id)).map((place) => box(place, true))}
        </ul>
      )}
      <Field label={t.text('pane.kolada.searchPlace')}>
        <SearchBox
          className={styles.search}
          value={text}
          dismiss={{ 'aria-label': t.text('pane.kolada.clear') }}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      {text.trim() !== '' && (
        <>
          <Text role="status" size={200}>
            {t.text(hits.length > MOST_FOUND ? 'pane.kolada.foundPlacesMany' : 'pane.kolada.foundPlaces', {
              count: hits.length,
              shown: MOST_FOUND,
            })}
          </Text>
          <ul className={styles.list} aria-label={t.text('pane.kolada.foundList')}>
            {hits.slice(0, MOST_FOUND).map((place) => box(place, false))}
          </ul>
        </>
      )}
    </div>
  );
}
