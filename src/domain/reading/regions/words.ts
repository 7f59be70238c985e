import type { CellValue, OwnerKind, PartialRule, Policy, Requirement } from '../../model';
import { lower, squeeze } from '../text';

/** Words of *Nivåer* and *Inställningar* (workbook.md section 2, readings.md A-60). Every reader gives null for words it does not know. */

const reader =
  <T>(table: Readonly<Record<string, T>>) =>
  (value: CellValue): T | null => {
    if (typeof value !== 'string') return null;
    return table[lower(squeeze(value)).replace(/\.$/, '')] ?? null;
  };

const policies = reader<Policy>({
  andel: 'share',
  viktat: 'weighted',
  viktad: 'weighted',
  sämsta: 'worst',
  sämst: 'worst',
  alla: 'all',
  hälften: 'half',
  klassvis: 'classwise',
  prioriterad: 'priority',
  prioriterade: 'priority',
  manuell: 'manual',
  manuellt: 'manual',
});
export const readPolicy = policies;
export const POLICY_CODES: readonly Policy[] = [
  'share',
  'weighted',
  'worst',
  'all',
  'half',
  'classwise',
  'priority',
  'manual',
];

export const readPartialRule = reader<PartialRule>({
  ingen: 'none',
  inget: 'none',
  tolerans: 'tolerance',
  väg: 'way',
  'på väg': 'way',
  förbättrad: 'improved',
  förbättrat: 'improved',
  grad: 'degree',
});

export const readRequirement = reader<Requirement>({
  fel: 'error',
  ja: 'error',
  varning: 'warning',
  nej: 'no',
  '-': 'no',
});

export const readOwnerKind = reader<OwnerKind>({
  kommunfullmäktige: 'council',
  fullmäktige: 'council',
  kf: 'council',
  kommun: 'council',
  nämnd: 'committee',
  nämnder: 'committee',
  styrelse: 'committee',
  kommunstyrelse: 'committee',
  kommunstyrelsen: 'committee',
  bolag: 'company',
  bolagsstyrelse: 'company',
  avdelning: 'department',
  förvaltning: 'department',
  verksamhet: 'department',
  enhet: 'unit',
  individ: 'individual',
  medarbetare: 'individual',
  person: 'individual',
});

const yesNo = reader<boolean>({
  ja: true,
  j: true,
  sant: true,
  x: true,
  yes: true,
  true: true,
  nej: false,
  n: false,
  falskt: false,
  no: false,
  false: false,
});

/** "ja", "nej", a ticked box, 1 or 0. */
export const readYesNo = (value: CellValue): boolean | null =>
  typeof value === 'boolean' ? value : value === 1 ? true : value === 0 ? false : yesNo(value);

export const readCountPer = reader<'owner' | 'total'>({
  ägare: 'owner',
  'per ägare': 'owner',
  totalt: 'total',
  total: 'total',
});
