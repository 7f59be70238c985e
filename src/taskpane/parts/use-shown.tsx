import { Link, Text } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from './pane-context';

/**
 * The beginning of a long list, and what shows `step` more of it (null when all are shown): thousands of rows cost
 * nothing until somebody asks for them. `key` says how many are left.
 */
export function useShown<T>(
  all: readonly T[],
  step: number,
  key: 'pane.preview.more' | 'pane.kolada.moreIndicators' = 'pane.preview.more',
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { t } = usePane();
  const [count, setCount] = useState(step);
  const rest = all.length - count;
  const more =
    rest > 0 ? (
      <Text>
        <Link as="button" onClick={() => setCount(count + step)}>
          {t.text(key, { count: rest })}
        </Link>
      </Text>
    ) : null;
  return { shown: all.slice(0, count), more };
}
