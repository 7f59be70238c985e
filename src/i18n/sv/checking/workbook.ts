import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about the workbook and its tables (W). Swedish. */
export const workbook = {
  'check.W01.goals':
    'Ingen tabell med mål hittades. Skapa en mall, eller ge kolumnerna rubriker som Målnr, Nivå och Mål.',
  'check.W01.indicators':
    'Ingen tabell med indikatorer hittades, men modellen kräver indikatorer på nivån {level}. Lägg till en tabell med rubrikerna Indikatornr, Målnr, Indikator och Målvärde.',
  'check.W02': 'Rubriken {heading} står {count} gånger i samma tabell. Bara den första läses; byt namn på den andra.',
  'check.W02.sameMeaning':
    'Rubrikerna {read} och {heading} betyder samma sak, och bara kolumnen {read} läses. Ta bort den ena, eller byt rubrik på den.',
  'check.W02.ambiguous':
    'Rubriken {heading} kan betyda mer än en sak, så kolumnen läses inte. Ange vilken i Läs in, eller byt rubrik.',
  'check.W03':
    'Kolumnen för {field} saknas i en tabell som ser ut som {region}, så raderna kan inte användas fullt ut. Lägg till kolumnen.',
  'check.W03.ids':
    'Målen har inga målnummer ({count, plural, one {ett mål} other {# mål}}), så inget kan kopplas till dem. Lägg till en kolumn Målnr.',
  'check.W03.blockLayout':
    'Målen står under rubriker och har inga målnummer ({count, plural, one {ett mål} other {# mål}}). De läses och rapporteras, men inget skrivs i bladet. Låt tillägget göra tabellen Mål av dem.',
  'check.W03.titles':
    '{count, plural, one {Målet står som rubrik över sin tabell och har inget målnummer} other {Målen (#) står som rubriker över sina tabeller och har inga målnummer}}. Det läses och rapporteras, men inget skrivs vid rubriken. Behövs målnummer: lägg målen i en tabell med kolumnen Målnr.',
  'check.W03.year':
    'Rubriken {heading} säger inte vilket år värdena gäller. Skriv året i rubriken, eller fyll i År i Inställningar.',
  'check.W03.period':
    '{count, plural, =1 {Kolumnen {headings} läses inte: rubriken} other {Kolumnerna {headings} läses inte: rubrikerna}} säger inget år eller tillfälle som kan bedömas. Skriv till exempel Utfall 2024, T1 2025 eller Delår 2025.',
  'check.W01.transposed':
    'Bladet {sheet} ser ut att ha en indikator i varje kolumn och uppgifterna om den på raderna. Så läses det inte. Vänd tabellen, så att varje indikator får en rad: kopiera den och klistra in med Transponera.',
  'check.W01.yearRows':
    'Bladet {sheet} ser ut att ha ett år på varje rad och ett mått i varje kolumn, men arbetsboken har ingen tabell med indikatorer som heter så. Bladet läses inte. Lägg till en tabell med Målnr, Indikator och Målvärde, med samma namn som kolumnerna.',
  'check.W01.crosses':
    'Bladet {sheet} ser ut att koppla mål med kryss. Kryssen läses inte. Skriv det övre målets nummer på målets egen rad, i kolumnen Överordnat mål.',
  'check.W01.noTitle':
    'Bladet {sheet} ser ut att ha mål, men rubriken över deras text är tom. Bladet läses inte. Skriv Mål i cellen.',
  'check.W01.earlier':
    'Bladet {sheet} ser ut att ha en lista över tidigare bedömningar av mål som står på andra ställen. Raderna räknas inte som mål, och inget skrivs där. Är de mål: peka ut kolumnerna i Läs in.',
  'check.W01.carried':
    'Tomma celler i kolumnen {heading} läses som det som står ovanför, så som sammanfogade celler visas. Stämmer det inte, fyll i varje rad.',
  'check.W01.years':
    '{count, plural, =1 {En indikator} other {# indikatorer}} står på ett blad för varje år. Värdena på {sheets} läses som tidigare års, och status skrivs bara på bladet {newest}.',
  'check.W03.setting':
    'Inställningen {name} har värdet {value}, som inte kan läsas. Standardvärdet används; rätta cellen.',
  'check.W04': 'Cellen har felvärdet {value}. Rätta formeln; värdet räknas som saknat.',
  'check.W05':
    '{count, plural, one {Ett personligt mål finns} other {# personliga mål finns}} i arbetsboken. De hålls utanför alla rapporter och sammanställningar.',
  'check.W06': 'Rubriken {heading} har flyttat sedan kolumntolkningen sparades. Kontrollera tolkningen i Läs in.',
  'check.W06.gone': 'Rubriken {heading} på bladet {sheet} finns inte kvar. Gör om kolumntolkningen i Läs in.',
  'check.W06.field':
    'Kolumntolkningen säger att rubriken {heading} är fältet {field}, som inte finns. Kolumnen läses efter sin rubrik, om den känns igen. Välj fält i Läs in.',
  'check.W07': 'Tabellen {region} avbryts av en tom rad med data under, som lätt missas. Ta bort den tomma raden.',
} as const satisfies Record<Extract<CheckingKey, `check.W${string}`>, string>;
