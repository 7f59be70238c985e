import type { Bench } from './browser';

export type Language = 'sv' | 'en';

/** Names the tests click by, in both languages. */
export const WORDS = {
  sv: {
    read: 'Läs in den här arbetsboken',
    toCheck: 'Till Kontrollera',
    toJudge: 'Till Bedöm',
    preview: 'Skriv status …',
    write: /^Skriv \d+ cell/,
    undo: 'Ångra',
    reports: 'Rapporter',
    createReport: 'Skapa rapport',
    readStep: 'Läs in',
    settings: 'Inställningar',
    allGoals: 'Alla mål',
    goals: 'Mål',
    findings: 'Påpekanden',
    glance: 'Läget i arbetsboken',
    start: 'Målstyrning i din arbetsbok',
    more: /Fler steg/,
    chart: /utfall och målvärde$/,
    changed: 'Arbetsboken har ändrats sedan den lästes.',
    openExample: 'Öppna exempel',
    back: 'Tillbaka',
    noGoals: /^Inga mål hittades/,
  },
  en: {
    read: 'Read this workbook',
    toCheck: 'To Check',
    toJudge: 'To Judge',
    preview: 'Write status …',
    write: /^Write \d+ cell/,
    undo: 'Undo',
    reports: 'Reports',
    createReport: 'Create report',
    readStep: 'Read',
    settings: 'Settings',
    allGoals: 'All goals',
    goals: 'Goals',
    findings: 'Findings',
    glance: 'The workbook at a glance',
    start: 'Goal steering in your workbook',
    more: /More steps/,
    chart: /outcome and target$/,
    changed: 'The workbook has changed since it was read.',
    openExample: 'Open example',
    back: 'Back',
    noGoals: /^No goals were found/,
  },
} as const;

/** Ways through the pane, each from where the one before ended. */
export function steps({ pane }: Pick<Bench, 'pane'>, language: Language = 'sv') {
  const words = WORDS[language];
  const click = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const heading = (name: string) => pane.getByRole('heading', { name, level: 2 }).waitFor();
  return {
    async read() {
      await click(words.read);
      await heading(words.glance);
    },
    async check() {
      await click(words.toCheck);
      await pane.getByRole('tree', { name: words.findings }).waitFor();
    },
    async judge() {
      await click(words.toJudge);
      await pane.getByRole('tree', { name: words.goals }).waitFor();
    },
    /** Opens a step that may stand behind the dots. */
    async step(name: string) {
      const tab = pane.getByRole('tab', { name: new RegExp(`^${name}`) });
      if (await tab.isVisible()) return tab.click();
      await click(words.more);
      await pane.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    },
    async preview() {
      await click(words.preview);
      await pane.getByRole('button', { name: words.write }).waitFor();
    },
  };
}
