import type { KoladaKey } from '../../domain/kolada/messages';

/** Fetching from Kolada: what stops it, what is told beside the cells, and what the command line says. Swedish. */
export const kolada = {
  'app.command.prepareFetch': 'Visa vad som frågas',
  'app.command.previewFetch': 'Hämta från Kolada',
  'app.command.applyFetch': 'Skriv hämtade värden',
  'app.command.searchKeyFigures': 'Sök nyckeltal',
  'app.command.koladaGroups': 'Visa jämförelsegrupper',
  'app.command.describeKeyFigure': 'Visa nyckeltalets beskrivning',
  'app.command.previewKoladaId': 'Visa valt nyckeltal',
  'app.command.fillKoladaId': 'Fyll i Kolada-id',
  'app.step.fetch': 'Hämtar från Kolada',

  'pane.busy.prepareFetch': 'Ställer samman frågan till Kolada',
  'pane.busy.previewFetch': 'Hämtar från Kolada',
  'pane.busy.applyFetch': 'Skriver hämtade värden',
  'pane.busy.searchKeyFigures': 'Söker bland nyckeltalen',
  'pane.busy.koladaGroups': 'Läser in jämförelsegrupper',
  'pane.busy.describeKeyFigure': 'Frågar Kolada om nyckeltalet',
  'pane.busy.previewKoladaId': 'Läser indikatorns celler',
  'pane.busy.fillKoladaId': 'Fyller i Kolada-id',

  'errors.KoladaOffline': 'Datorn har inget nätverk, så Kolada kunde inte nås. Ingenting är ändrat.',
  'errors.KoladaOffline.remedy':
    'Anslut och hämta igen. Har du redan en tabell eller en fil från Kolada kan du klistra in eller öppna den i stället.',
  'errors.KoladaBlocked':
    'Kolada kunde inte nås från tillägget: en brandvägg eller proxy stoppar det, eller så tillåter servern inte frågor härifrån. Ingenting är ändrat.',
  'errors.KoladaBlocked.remedy':
    'Klistra in en tabell eller öppna en CSV-, JSON- eller Excelfil från kolada.se i stället. IT kan också sätta upp en vidarebefordran på er egen webbserver; se driftsättningsguiden.',
  'errors.KoladaSilent': 'Kolada svarade inte i tid. Ingenting är ändrat.',
  'errors.KoladaSilent.remedy': 'Hämta igen om en stund, eller hämta färre indikatorer eller år åt gången.',
  'errors.KoladaTooMany': 'Kolada tar inte emot fler frågor just nu. Ingenting är ändrat.',
  'errors.KoladaTooMany.remedy': 'Vänta några minuter och hämta igen.',
  'errors.KoladaRejected': 'Kolada avvisade frågan ({details}). Ingenting är ändrat.',
  'errors.KoladaRejected.remedy':
    'Kontrollera nyckeltalens id och kommunens kod. Händer det på nytt: skicka uppgifterna nedan till supporten.',
  'errors.KoladaServer': 'Kolada har ett tillfälligt fel ({details}). Ingenting är ändrat.',
  'errors.KoladaServer.remedy':
    'Hämta igen senare. Har du redan en tabell eller en fil från Kolada kan du klistra in eller öppna den i stället.',
  'errors.KoladaTruncated': 'Svaret från Kolada bröts av mitt i. Ingenting är ändrat.',
  'errors.KoladaTruncated.remedy': 'Hämta igen. Händer det ofta: be IT se efter om en proxy kortar av svaren.',
  'errors.KoladaGarbage':
    'Svaret går inte att läsa som version 3 av Koladas gränssnitt: det kan komma från en proxy eller en annan version. Ingenting är ändrat.',
  'errors.KoladaGarbage.remedy':
    'Klistra in en tabell eller öppna en fil från kolada.se i stället, och skicka uppgifterna nedan till supporten.',
  'errors.KoladaElsewhere':
    'Svaret hänvisar till en annan adress än Koladas. Dit skickas ingenting, och ingenting är ändrat.',
  'errors.KoladaElsewhere.remedy': 'Be IT kontrollera vidarebefordran eller proxyn som svarar i Koladas namn.',
  'errors.KoladaMunicipalityUnknown': 'Kolada har ingen kommun ”{municipality}”. Ingenting är hämtat.',
  'errors.KoladaMunicipalityUnknown.remedy':
    'Skriv kommunens namn i Kommun på bladet Inställningar, eller välj kommunen när du hämtar.',
  'errors.KoladaGroupUnknown': 'Kolada har ingen grupp ”{group}”. Ingenting är hämtat.',
  'errors.KoladaGroupUnknown.remedy':
    'Välj gruppen på nytt: Kolada gör om sina grupper då och då och ger dem nya id:n.',
  'errors.KoladaNothing': 'Ingen indikator har ett Kolada-id och celler för de valda åren. Ingenting är hämtat.',
  'errors.KoladaNothing.remedy':
    'Fyll i Kolada-id för indikatorerna, till exempel med Sök nyckeltal, eller välj andra år. Står något under en lista med utfall får den inga nya rader: flytta det.',
  'errors.KoladaUnread': '{problem} Ingenting är ändrat.',
  'errors.KoladaUnread.remedy':
    'En tabell behöver en rad med rubriker: år i kolumner, eller kolumnerna år och värde, och gärna nyckeltal och kommun.',
  'errors.KoladaIdNoColumn': 'Indikatorerna på bladet ”{sheet}” har ingen kolumn Kolada-id. Ingenting är ändrat.',
  'errors.KoladaIdNoColumn.remedy': 'Lägg till en kolumn med rubriken Kolada-id och läs om.',

  'kolada.unread.empty': 'Det finns ingenting att läsa.',
  'kolada.unread.json': 'Det som gavs är ingen JSON som Kolada svarar med.',
  'kolada.unread.noHeadings': 'Det som gavs har ingen rad med årtal, eller med kolumnerna år och värde.',
  'kolada.unread.noKeyFigure': 'Tabellen säger inte vilket nyckeltal den gäller.',
  'kolada.unread.noValues': 'Tabellen har inga värden.',

  'kolada.note.malformedId': '”{id}” är inget id i Kolada: ett sådant är N eller U och fem siffror.',
  'kolada.note.gone': '{id} finns inte längre i Kolada. {successor}',
  'kolada.note.ended': '{id} ”{title}” upphörde efter {year}. {successor}',
  'kolada.note.successor': 'Troligen följs det av {id} ”{title}”.',
  'kolada.note.noSuccessor': 'Ingen efterföljare hittades på namnet.',
  'kolada.note.renamed':
    '{id} hette ”{was}” när det senast hämtades och heter nu ”{title}”: definitionen kan vara en annan.',
  'kolada.note.otherTitle':
    '{id} heter ”{title}” i Kolada, men indikatorn heter ”{own}”. Kontrollera att id:t är rätt.',
  'kolada.note.notNumbers': '{id} hämtas inte: indikatorn besvaras med ja eller nej.',
  'kolada.note.personal':
    '{count, plural, one {# indikator som bara hör till individuella mål hämtas inte.} other {# indikatorer som bara hör till individuella mål hämtas inte.}}',
  'kolada.note.noValues': '{id} har inga värden för kommunen de år som frågades.',
  'kolada.note.withdrawn': '{cell}: Kolada har inget värde för {id} {year} nu. Det som står i cellen är kvar.',
  'kolada.note.groupUnknown': 'Kolumnen ”{heading}” fylls inte: välj den jämförelsegrupp den gäller.',
  'kolada.note.noColumns': 'Arbetsboken har inga kolumner för {years}.',
  'kolada.note.sharedCell': '{cell} rymmer flera värden och fylls inte.',
  'kolada.note.percentUnclear':
    '{cell} fylls inte: det går inte att avgöra om kolumnens procent är andelar eller hela tal.',
  'kolada.note.formula': '{cell} är en formel och lämnas som den är.',
  'kolada.note.noRoom': 'På bladet ”{sheet}” finns inte plats för alla jämförelsekolumner till höger om tabellen.',
  'kolada.note.noRows':
    'På bladet ”{sheet}” läggs inga rader till för utfall som saknas, eftersom något står under dem som finns. Flytta det, eller gör utfallen till en Excel-tabell, och hämta igen.',
  'kolada.note.protected': 'Bladet ”{sheet}” är skyddat: ingenting skrivs där.',

  'kolada.who.kingdom': 'Riket',
  'kolada.who.county': 'länets kommuner',
  'kolada.who.chosen': 'de valda kommunerna',
  'kolada.compare': '{clauses}. {source}',
  'kolada.compare.own': '{who} {year}: {value}',
  'kolada.compare.rank': '{shared, select, true {delad } other {}}plats {rank} av {of} bland {peers}',
  'kolada.compare.among': '{of} med värde bland {peers}',
  'kolada.compare.mean': 'oviktat medelvärde {mean}, skillnad {difference}',
  'kolada.compare.ends': 'bäst {best} ({bestValue}), sämst {worst} ({worstValue})',
  'kolada.compare.kingdom': 'Riket {value}',
  'kolada.compare.gap': 'kvinnor {women}, män {men}, skillnad {difference}',
  'kolada.compare.missing': 'värde saknas för {places}',
  'kolada.source.raw': 'Källa: Kolada.',
  'kolada.source.computed': 'Egen bearbetning av data från Kolada.',

  'cli.fetch.done':
    '{written, plural, =0 {Ingen cell ändrades} one {# cell skrevs} other {# celler skrevs}}; {unchanged, plural, one {# stämde redan} other {# stämde redan}}. Sparat som ”{file}”.',
  'cli.fetch.left': '{cell}: {old} står kvar, Kolada har {new}. Lägg till --replace för att byta.',
  'cli.fetch.municipality': '”{value}” är ingen kommunkod; skriv till exempel 0665.',
  'cli.fetch.group': '”{value}” är ingen grupp i Kolada; skriv till exempel G37569.',
  'cli.fetch.revised': '{cell}: {old} → {new}, reviderat av Kolada.',
  'cli.fetch.rows':
    '{count, plural, one {Ett utfall har ingen cell} other {# utfall har ingen cell}} i tabellen Utfall. Lägg till --add-rows för nya rader.',
  'cli.fetch.places': '”{value}” är inga kommunkoder; skriv till exempel 0582,0884.',
  'cli.fetch.peers': 'Välj ett av --group, --county och --places.',
  'cli.fetch.years': '”{value}” är inga år; skriv till exempel 2018-2025 eller 2025.',
  'cli.fetch.server': '”{value}” är ingen webbadress; skriv till exempel http://localhost:8080/v3.',
} as const satisfies Record<string, string> & Record<KoladaKey, string>;
