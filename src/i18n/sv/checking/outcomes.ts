import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about outcomes (U). Swedish. */
export const outcomes = {
  'check.U01':
    'Utfall för {period} saknas för {indicator}. Senaste utfall är {latest}{years, plural, =0 {} one {, ett år tidigare} other {, # år tidigare}}. Fyll i utfallet eller skriv varför det saknas.',
  'check.U01.ahead':
    'Utfall för {period} finns ännu inte för {indicator}; senaste är {latest}. Det väntas senare under året.',
  'check.U01.never':
    'Indikatorn {indicator} har inget utfall, varken för {period} eller tidigare. Fyll i utfallet eller skriv varför det saknas.',
  'check.U02':
    'Utfallet {value} ({period}) för {indicator} kan inte läsas. Skriv ett tal, eller orsaken till att det saknas.',
  'check.U02.soFar':
    'Utfallet {value} ({period}) för {indicator} kan inte läsas som ett enda tal. Uppfattat så långt: {understood}. Skriv ett tal, eller orsaken till att det saknas.',
  'check.U02.lines':
    'Cellen för {indicator} ({period}) har {count} värden på var sin rad. Ge varje indikator en egen rad i tabellen.',
  'check.U02.forecast':
    'Prognosen {value} ({period}) för {indicator} kan inte läsas. Skriv ett tal, eller lämna cellen tom.',
  'check.U02.date':
    'Utfallet {value} ({period}) för {indicator} är ett datum. Excel kan ha gjort om ett tal; formatera cellen som tal och skriv det igen.',
  'check.U02.error': 'Utfallet ({period}) för {indicator} är felvärdet {value}. Rätta formeln eller skriv ett tal.',
  'check.U02.row':
    'Raden med utfall för ”{id}” kan inte användas: indikatorn finns inte, eller så går perioden inte att läsa.',
  'check.U02.rowWithoutId': 'Raden med utfall kan inte användas: indikatornummer saknas. Fyll i det.',
  'check.U03':
    'Utfallet {value} ({period}) för {indicator} ligger långt från indikatorns övriga värden. Kontrollera att det inte är felskrivet.',
  'check.U04':
    'Indikatorn {indicator} har två olika utfall för {period}. Det i {place} används, inte det i {other}. Ta bort det som är fel.',
  'check.U05':
    'Indikatorn {indicator} har ett utfall för {period}, som ligger efter {occasion}. Kontrollera kolumnen; en prognos hör hemma i Prognos.',
  'check.U06':
    'Utfallet {value} ({period}) för {indicator} är ett tal lagrat som text. Det läses, men formler och diagram räknar inte med det.',
  'check.U07':
    'Totalen {total} ({period}) för {indicator} ligger utanför kvinnornas {women} och männens {men}. Ett av värdena är fel: rätta det.',
  'check.U08': 'Utfallet {value} ({period}) för {indicator} är preliminärt. Byt ut det när det slutliga finns.',
  'check.U09':
    'Utfallet för {indicator} är {value} varje år från {from} till {to}. Kontrollera att det inte är ett gammalt värde som har kopierats.',
  'check.U10': 'Placeringen {place} av {of} ({period}) för {indicator} är omöjlig. Rätta placeringen eller antalet.',
} as const satisfies Record<Extract<CheckingKey, `check.U${string}`>, string>;
