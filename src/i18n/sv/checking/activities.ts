import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about activities (A). Swedish. */
export const activities = {
  'check.A01': 'Aktiviteten {activity} hör inte till något mål. Ange målnummer.',
  'check.A01.column':
    '{count, plural, one {En aktivitet} other {# aktiviteter}} hör inte till något mål: tabellen har ingen kolumn för mål. Lägg till kolumnen Mål.',
  'check.A01.unknown': 'Aktiviteten {activity} hör till målet ”{id}”, som inte finns. {suggestion}',
  'check.A02': 'Aktiviteten {activity} slutar {end}, före starten {start}. Rätta datumen.',
  'check.A02.date': 'Datumet ”{value}” kan inte läsas. Skriv till exempel 2025-06-30.',
  'check.A03':
    'Aktiviteten {activity} skulle ha varit klar {end} men har status ”{status}”. Uppdatera status eller slutdatum.',
  'check.A03.noStatus':
    'Aktiviteten {activity} skulle ha varit klar {end} men saknar status. Fyll i status eller nytt slutdatum.',
  'check.A04':
    'Aktiviteten {activity} hör till {goal} på nivån {level}, som inte har aktiviteter i modellen. Flytta den.',
  'check.A04.allowed':
    'Aktiviteten {activity} hör till {goal} på nivån {level}, som inte har aktiviteter i modellen. Flytta den till {allowed}.',
} as const satisfies Record<Extract<CheckingKey, `check.A${string}`>, string>;
