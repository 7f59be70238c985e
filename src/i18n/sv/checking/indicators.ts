import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about indicators (I). Swedish. */
export const indicators = {
  'check.I01': 'Indikatorn {indicator} hör till målet ”{id}”, som inte finns. {suggestion}',
  'check.I02': 'Indikatorn {indicator} hör inte till något mål och räknas därför inte. Ange målnummer.',
  'check.I03': '{goal} har ingen indikator, men modellen kräver det på nivån {level}. Lägg till en indikator.',
  'check.I04': 'Indikatorn {indicator} är samma som {other} i {place}. Behåll en av dem; den kan höra till flera mål.',
  'check.I04.id': 'Indikatornumret {id} används också i {place}. Ge varje indikator ett eget nummer.',
  'check.I05':
    'Indikatorn {indicator} saknar riktning, så målvärdet kan inte bedömas. Ange till exempel Högre bättre eller Lägre bättre.',
  'check.I05.column':
    'Riktning saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för riktning. Lägg till kolumnen Riktning.',
  'check.I05.words':
    'Riktningen {words} för {indicator} kan inte läsas. Skriv till exempel Högre bättre eller Lägre bättre.',
  'check.I05.meant': 'Riktningen {words} för {indicator} kan inte läsas. Menade du {meant}?',
  'check.I06': 'Indikatorn {indicator} saknar enhet. Ange den, till exempel % eller dagar.',
  'check.I06.column':
    'Enhet saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för enhet. Lägg till kolumnen Enhet.',
  'check.I06.differs':
    'Indikatorn {indicator} har enheten {unit}, men här står {other}. Använd samma enhet för målvärde och utfall.',
  'check.I07':
    'Indikatorn {indicator} saknar utgångsvärde, så ingen förflyttning kan visas. Fyll i Utgångsvärde och Utgångsår.',
  'check.I07.column':
    'Utgångsvärde saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för utgångsvärde. Lägg till den, så att förflyttningen kan visas.',
  'check.I07.unreadable': 'Utgångsvärdet {value} för {indicator} kan inte läsas. Skriv ett tal.',
  'check.I08.form':
    'Kolada-id ”{id}” för {indicator} har inte rätt form. Det ska vara N eller U och fem siffror, till exempel N15428.',
  'check.I08.unknown': 'Kolada-id {id} för {indicator} finns inte i Kolada. Kontrollera numret.',
  'check.I08.ended':
    'Nyckeltalet {id} för {indicator} har upphört i Kolada {year}: {title}. Sök efter ett som ersätter det.',
  'check.I08.title':
    '{id} heter nu {title} i Kolada, här står {own}. Kontrollera att indikatorn {indicator} fortfarande är samma nyckeltal.',
  'check.I09':
    'Indikatorn {indicator} hör till {goal}, som är avslutat. Flytta den till ett mål som gäller, eller låt den stå som historik.',
  'check.I09.replaced':
    'Indikatorn {indicator} hör till {goal}, som är avslutat och ersatt av {successors}. Flytta den om den ska följas vidare.',
  'check.I10': 'Indikatorn {indicator} saknar källa. Ange var värdena kommer ifrån.',
  'check.I10.column':
    'Källa saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för källa. Lägg till kolumnen Källa.',
} as const satisfies Record<Extract<CheckingKey, `check.I${string}`>, string>;
