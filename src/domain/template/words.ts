import type { OccasionKind, OwnerKind, PartialRule, Policy, Requirement } from '../model';

/** Words of *Nivåer* and *Inställningar* as the template writes them: reading knows each (tested by reading a template). */
export const OWNER_WORD: Readonly<Record<OwnerKind, string>> = {
  council: 'kommunfullmäktige',
  committee: 'nämnd',
  company: 'bolag',
  department: 'avdelning',
  unit: 'enhet',
  individual: 'individ',
};

export const REQUIREMENT_WORD: Readonly<Record<Requirement, string>> = { error: 'fel', warning: 'varning', no: 'nej' };

export const POLICY_WORD: Readonly<Record<Policy, string>> = {
  share: 'andel',
  weighted: 'viktat',
  worst: 'sämsta',
  all: 'alla',
  half: 'hälften',
  classwise: 'klassvis',
  priority: 'prioriterad',
  manual: 'manuell',
};

export const PARTIAL_WORD: Readonly<Record<PartialRule, string>> = {
  none: 'ingen',
  tolerance: 'tolerans',
  way: 'väg',
  improved: 'förbättrad',
  degree: 'grad',
};

export const OCCASION_WORD: Readonly<Record<OccasionKind, string>> = { t1: 'T1', interim: 'Delår', year: 'Helår' };

export const DIRECTION_WORDS: readonly string[] = [
  'Högre bättre',
  'Lägre bättre',
  'Intervall',
  'Ja/nej',
  'Rang',
  'Bibehålla',
  'Ingen',
];

export const LIFECYCLE_WORDS: readonly string[] = ['Förslag', 'Beslutat', 'Gällande', 'Avslutat'];

export const ASSESSMENT_WORDS: readonly string[] = ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt', 'Ej mätt'];

export const YES_NO: readonly string[] = ['ja', 'nej'];

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nej');
