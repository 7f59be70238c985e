import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about goals and how they hang together (H). Swedish. */
export const goals = {
  'check.H01':
    'Målet {title} saknar målnummer. Skriv ett eget nummer, så att andra mål och indikatorer kan kopplas hit.',
  'check.H02':
    'Målnumret {id} används också i {places}. Ge varje mål ett eget nummer; nu går det inte att veta vilket som avses.',
  'check.H02.date':
    'Excel har gjort målnumret för {title} till ett datum. Formatera cellen som text och skriv numret igen.',
  'check.H03': 'Överordnat mål ”{id}” finns inte bland målen. {suggestion}',
  'check.H04':
    '{goal} saknar överordnat mål, och modellen vill ha ett på nivån {level}. Ange vilket mål det bidrar till.',
  'check.H04.column':
    'Kolumnen för överordnat mål saknas, så {count, plural, one {ett mål} other {# mål}} står utan koppling uppåt. Lägg till kolumnen Överordnat mål.',
  'check.H05':
    '{goal} ({level}) har {parent} ({parentLevel}) som överordnat mål. Modellen tillåter: {allowed}. Byt överordnat mål eller nivå.',
  'check.H05.higher': 'en nivå över {level}',
  'check.H06': 'Målen går i cirkel: {chain}. Bryt kedjan genom att ändra ett av de överordnade målen.',
  'check.H07': '{goal} är angivet som sitt eget överordnade mål. Ange målet på nivån över.',
  'check.H08': 'Nivån ”{level}” finns inte i modellen ({known}). {suggestion}',
  'check.H08.missing': '{goal} saknar nivå. Ange en av modellens nivåer.',
  'check.H08.column':
    'Nivå saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för nivå. Lägg till kolumnen Nivå.',
  'check.H09': '{goal} saknar ansvarig. Ange nämnd, bolag eller enhet.',
  'check.H09.column':
    'Ansvarig saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för ansvarig. Lägg till kolumnen Ansvarig.',
  'check.H09.unknown': 'Ansvarig för {goal}, ”{owner}”, finns inte i Organisation. {suggestion}',
  'check.H10':
    '{owner} har {count, plural, one {ett mål} other {# mål}} på nivån {level}, modellen säger {stated}. Ändra antalet mål, eller antalet i Nivåer.',
  'check.H11':
    'Nivån {level} har {count, plural, =0 {inga mål} one {ett mål} other {# mål}}, modellen säger {stated}. Ändra antalet mål, eller antalet i Nivåer.',
  'check.H12': 'Ingen nämnd och inget bolag har tagit upp {goal}. Koppla ett nämndmål eller bolagsmål till det.',
  'check.H13':
    '{unit} har fått ett direktiv om {goal} ({directive}) men har inget mål kopplat till det. Koppla ett mål, eller ta bort direktivet.',
  'check.H13.required':
    '{goal} har inget direktiv till någon nämnd, men nivån {level} kräver det. Skriv direktivet i Koppling.',
  'check.H14':
    '{owner} har inget mål inom {count, plural, one {målområdet} other {målområdena}} {areas}. Kontrollera om nämnden ska ha ett mål där.',
  'check.H15':
    'Nivån {level} har {count, plural, one {ett mål} other {# mål}}, förra perioden {before}. Målen ska vara få och styrande.',
  'check.H15.limit':
    'Nivån {level} har {count, plural, one {ett mål} other {# mål}}, fler än {limit} som står i inställningen Få mål.',
  'check.H16': '{goal} är kopplat till {ended}, som är avslutat. Koppla till ett mål som gäller.',
  'check.H16.replaced':
    '{goal} är kopplat till {ended}, som är avslutat. Det har ersatts av {successors}; koppla dit i stället.',
  'check.H17.parent': '{goal} gäller {own}, men {parent} som det hör till gäller {span}. Ändra datumen.',
  'check.H17.term': '{goal} gäller {own}, utanför mandatperioden {term}. Ändra datumen om det inte är avsett.',
  'check.H17.date': 'Datumet ”{value}” kan inte läsas. Skriv till exempel 2026-12-31.',
  'check.H18': '{goal} är avslutat men saknar slutdatum. Fyll i Gäller till.',
  'check.H18.successor': '{goal} ersätts av ”{id}”, som inte finns bland målen. {suggestion}',
  'check.H19':
    '{goal} har samma eller nästan samma lydelse som {other} i {place}: {title}. Slå ihop målen eller skilj dem åt.',
  'check.H20': '{goal} ser ut att innehålla två mål. Dela det, så att varje mål kan följas för sig.',
  'check.H21.perspective': '{goal} saknar perspektiv, som modellen kräver på nivån {level}. Fyll i Perspektiv.',
  'check.H21.otherPerspective':
    '{goal} har ett annat perspektiv än {wanted}, som modellen kräver på nivån {level}. Ändra Perspektiv eller nivån.',
  'check.H21.class': '{goal} saknar målklass. Fyll i Målklass.',
  'check.H21.column':
    'Perspektiv saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för perspektiv. Lägg till kolumnen Perspektiv.',
  'check.H22': '{goal} ligger på nivån {level} ({expected}), men {owner} är {kind}. Byt nivå eller ansvarig.',
  'check.H22.fitting':
    '{goal} ligger på nivån {level} ({expected}), men {owner} är {kind}. Byt nivå ({fitting}) eller ansvarig.',
} as const satisfies Record<Extract<CheckingKey, `check.H${string}`>, string>;
