import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about targets (T). Swedish. */
export const targets = {
  'check.T01':
    'Indikatorn {indicator} har inget målvärde för {year}. Fyll i målvärdet, eller skriv Ingen som riktning om den bara följs.',
  'check.T01.required':
    'Indikatorn {indicator} har inget målvärde för {year}, men modellen kräver det på nivån {level}. Fyll i målvärdet.',
  'check.T01.term':
    'Målvärdet för {indicator} gäller mandatperioden, men den står inte i Inställningar. Fyll i Mandatperiod från och till.',

  'check.T02':
    'Målvärdet {value} för {indicator} kan inte läsas. Skriv till exempel minst 85 %, högst 14 dagar eller 70–80.',
  'check.T02.soFar':
    'Målvärdet {value} för {indicator} kan inte läsas som en helhet. Uppfattat så långt: {understood}. Skriv till exempel minst 85 %, högst 14 dagar eller 70–80.',
  'check.T02.lines':
    'Cellen för {indicator} har {count} målvärden på var sin rad. Ge varje indikator en egen rad i tabellen.',
  'check.T02.unfit':
    'Målvärdet {value} för {indicator} kan inte läsas med riktningen. Skriv ut det: minst, högst, ett intervall eller Ja.',
  'check.T02.tolerance': 'Toleransen {value} för {indicator} kan inte läsas. Skriv ett tal i indikatorns enhet.',
  'check.T02.conflict':
    'Indikatorn {indicator} har olika målvärden för {year}: {values}. Det första används; ta bort det som är fel.',
  'check.T02.conflictUndated':
    'Indikatorn {indicator} har olika målvärden: {values}. Det första används; ta bort det som är fel.',
  'check.T02.row':
    'Raden med målvärde för ”{id}” kan inte användas: indikatorn finns inte, eller så går år eller värde inte att läsa.',
  'check.T03':
    'Målvärdet {target} för {indicator} är sämre än utgångsvärdet {baseline}. Det ska synas en förflyttning; kontrollera värdena.',
  'check.T04':
    'Målvärdet {later} för {laterYear} är lägre ställt än {earlier} för {earlierYear} ({indicator}). Kontrollera åren.',
  'check.T05':
    'Intervallet {value} för {indicator} är omvänt: det lägre värdet ska stå först. Indikatorn bedöms inte förrän det är rättat.',
  'check.T06.share':
    'Målvärdet {value} för {indicator} är omöjligt: en andel ligger mellan 0 och 100 %. Rätta värdet eller enheten.',
  'check.T06.count':
    'Målvärdet {value} för {indicator} är omöjligt: ett antal ({unit}) kan inte vara negativt. Rätta värdet.',
  'check.T06.rank':
    'Målvärdet {value} för {indicator} är omöjligt: en placering är minst 1 och högst antalet i jämförelsen ({population}). Rätta värdet.',
  'check.T06.rankShare':
    'Målvärdet {value} för {indicator} är omöjligt: andelen ska ligga mellan 0 och 100 %. Rätta värdet.',
  'check.T06.outcome':
    'Utfallet {value} för {indicator} är omöjligt: ett antal{unit, select, antal {} other { ({unit})}} kan inte vara negativt. Rätta värdet.',
  'check.T06.outcomeShare':
    'Utfallet {value} för {indicator} är omöjligt: en andel ligger mellan 0 och 100 %. Rätta värdet.',
  'check.T06.place': 'Utfallet {value} för {indicator} är omöjligt: en placering är minst 1. Rätta värdet.',
  'check.T07':
    'Kolumnen {heading} blandar procent som andelar (0,85) och som tal (85){count, plural, =0 {. Cellens procentformat avgör, så värdena bedöms ändå, men formler räknar fel på kolumnen.} one {, så det värde som avviker bedöms inte.} other {, så de # värden som avviker bedöms inte.}} Skriv alla på samma sätt{count, plural, =0 {} other {, eller formatera andelarna som procent}}.',
  'check.T08':
    'Målvärdet {target} för {indicator} ska jämföras med {group}, men jämförelsevärdet saknas. Fyll i det i en kolumn med det namnet.',
  'check.T09':
    'Målvärdet {target} för {indicator} är nått redan med utgångsvärdet {baseline}. Överväg ett högre ställt mål.',
  'check.T10':
    'Riktningen för {indicator} säger att {direction}, men målvärdet {target} säger något annat. Rätta det som är fel.',
} as const satisfies Record<Extract<CheckingKey, `check.T${string}`>, string>;
