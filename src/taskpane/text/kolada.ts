import type { Indicator } from '../../domain/model';
import type { Translator } from '../../i18n';

/** "I7 Nöjda brukare". */
export const indicatorName = (t: Translator, { id, title }: Pick<Indicator, 'id' | 'title'>): string =>
  [id, title ?? t.text('pane.indicator.untitled')].filter((part) => part !== null).join(' ');
