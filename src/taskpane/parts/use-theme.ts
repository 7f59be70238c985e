import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfficeTheme } from '../services';
import { chooseTheme, FLUENT_THEMES } from '../text/theme';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

const matches = (query: (typeof QUERIES)[number]): boolean => window.matchMedia(query).matches;

function current(officeTheme: () => OfficeTheme | null): Theme {
  return FLUENT_THEMES[
    chooseTheme({
      forcedColours: matches('(forced-colors: active)'),
      office: officeTheme(),
      pageBackground: document.body.style.backgroundColor || null,
      prefersDark: matches('(prefers-color-scheme: dark)'),
    })
  ];
}

/** The theme that fits Office and the system, and follows when they change. */
export function useTheme(officeTheme: () => OfficeTheme | null): Theme {
  const [theme, setTheme] = useState(() => current(officeTheme));
  useEffect(() => {
    const update = () => setTheme(current(officeTheme));
    const lists = QUERIES.map((query) => window.matchMedia(query));
    for (const list of lists) list.addEventListener('change', update);
    // Office has no reliable event for its theme: looked at again whenever the user comes back to the pane.
    window.addEventListener('focus', update);
    return () => {
      for (const list of lists) list.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [officeTheme]);
  return theme;
}
