/** What went wrong, what was and was not changed, and what to do. Swedish. */
export const errors = {
  'errors.Cancelled': 'Avbrutet. Ingenting är ändrat.',
  'errors.Cancelled.remedy': 'Kör igen när du vill.',
  'errors.EditMode': 'En cell redigeras i Excel just nu. Ingenting är ändrat.',
  'errors.EditMode.remedy': 'Avsluta redigeringen med Retur eller Esc och kör igen.',
  'errors.AccessDenied': 'Excel släpper inte fram tillägget till arbetsboken. Ingenting är ändrat.',
  'errors.AccessDenied.remedy':
    'Kontrollera att arbetsboken inte är låst, skyddad eller öppen som skrivskyddad, och kör igen.',
  'errors.SheetProtected': 'Bladet ”{sheet}” är skyddat. Ingenting är skrivet.',
  'errors.SheetProtected.remedy':
    'Ta bort bladskyddet (Granska > Ta bort bladets skydd) om resultatet ska skrivas där. Tillägget låser aldrig upp något.',
  'errors.SheetHidden': 'Cellen ligger på bladet ”{sheet}”, som är dolt.',
  'errors.SheetHidden.remedy': 'Visa bladet (högerklicka på en bladflik > Ta fram) och försök igen.',
  'errors.WorkbookReadOnly': 'Arbetsboken är öppnad som skrivskyddad. Ingenting är skrivet.',
  'errors.WorkbookReadOnly.remedy': 'Öppna den för redigering, eller spara en kopia och kör där.',
  'errors.SessionLost': 'Förbindelsen med arbetsboken har brutits.',
  'errors.SessionLost.remedy':
    'Läs in sidan på nytt, kontrollera de celler som skulle skrivas och kör igen. Finns Ångra kvar kan du använda det.',
  'errors.RequestTooLarge':
    'Det som skulle skrivas är större än Excel tar emot på en gång. De tidigare värdena är återställda.',
  'errors.RequestTooLarge.remedy': 'Gör rapporten för en nämnd i taget, eller dela upp arbetsboken.',
  'errors.ResponseTooLarge': 'Arbetsboken svarar med mer än Excel kan lämna ut på en gång. Ingenting är ändrat.',
  'errors.ResponseTooLarge.remedy': 'Ta bort oanvända blad eller mycket långa texter och kör igen.',
  'errors.HostSilent': 'Excel har inte svarat på en minut.',
  'errors.HostSilent.remedy':
    'Spara, läs in arbetsboken på nytt och kontrollera de senast skrivna kolumnerna innan du kör igen.',
  'errors.ApiNotFound': 'Den här versionen av Excel saknar en funktion som behövs. Ingenting är ändrat.',
  'errors.ApiNotFound.remedy': 'Uppdatera Excel, eller använd Excel på webben.',
  'errors.NoGoals': 'Inga mål hittades i arbetsboken; {found}.',
  'errors.NoGoals.remedy':
    'Ett blad med mål behöver en rubrikrad, till exempel Målnr, Nivå, Mål, Överordnat mål och Ansvarig. Rätta rubrikerna, eller välj Peka ut en tabell under Läs in.',
  'errors.CellsChanged': 'Arbetsboken har ändrats sedan förhandsvisningen ({cells}). Ingenting är skrivet.',
  'errors.CellsChanged.remedy': 'Se över det som gäller nu och gör om.',
  'errors.NoRoom':
    'Nya kolumner eller rader fick inte plats där de skulle stå ({cells}), troligen för att celler där är sammanfogade eller hör till en annan tabell. Allt är som före.',
  'errors.NoRoom.remedy':
    'Gäller det status, skriv igen: förhandsvisningen ställer då kolumnerna bredvid. Annars: ta bort sammanfogningen och gör om.',
  'errors.ReadBackDiffers': 'Excel behöll inte det som skrevs ({cells}). De tidigare värdena är återställda.',
  'errors.ReadBackDiffers.remedy': 'Se efter om cellerna har dataverifiering, formler eller skydd, och skriv igen.',
  'errors.HalfWritten':
    'Skrivningen avbröts och de tidigare värdena kunde inte återställas. En del celler kan ha nya värden.',
  'errors.HalfWritten.remedy': 'Välj Ångra: det som stod i cellerna är sparat i arbetsboken.',
  'errors.NothingToUndo': 'Det finns ingenting att ångra.',
  'errors.NothingToUndo.remedy': 'Ångra gäller det tillägget senast skrev i den här arbetsboken.',
  'errors.TooManyCells': 'Bladet ”{sheet}” är för stort för att läsas ({details}).',
  'errors.TooManyCells.remedy':
    'Ta bort tomma rader och kolumner under och till höger om uppgifterna (markera, högerklicka, Ta bort), spara och kör igen.',
  'errors.PartNotLoaded': 'En del av tillägget kunde inte hämtas från kommunens webbserver. Ingenting är ändrat.',
  'errors.PartNotLoaded.remedy':
    'Kontrollera nätverket och försök igen. Hjälper det inte: stäng panelen och öppna den på nytt, den kan ha uppdaterats.',
  'errors.SheetTaken': 'Det finns redan ett blad som heter ”{sheet}”. Ingenting är skrivet.',
  'errors.SheetTaken.remedy': 'Byt namn på bladet. En mall kan också skapas i en ny arbetsbok.',
  'errors.StructureProtected':
    'Arbetsbokens struktur är skyddad, så nya blad kan inte läggas till. Ingenting är skrivet.',
  'errors.StructureProtected.remedy':
    'Ta bort skyddet (Granska > Skydda arbetsbok) och försök igen. Tillägget låser aldrig upp något.',
  'errors.NoDocument': 'Arbetsboken har inget blad där rubrikerna bär målkedjan. Ingenting är skrivet.',
  'errors.NoDocument.remedy': 'Läs om arbetsboken: bladet kan ha ändrats, eller så finns måltabellen redan.',
  'errors.ModelUnknown': 'Styrmodellen ”{model}” finns inte.',
  'errors.ModelUnknown.remedy': 'Välj någon av {models}.',
  'errors.MappingInvalid': 'Mappningen, som säger hur arbetsboken läses, går inte att använda: {problem}',
  'errors.MappingInvalid.remedy':
    'I Excel: uppdatera tillägget, den kan vara sparad av en nyare version. På kommandoraden: den ska ha version 1 och regioner så som read --json visar dem.',
  'errors.Unexpected': 'Något oväntat hände. Det som stod i arbetsboken är kvar eller återställt.',
  'errors.Unexpected.remedy': 'Försök igen. Händer det på nytt: skicka uppgifterna nedan till supporten.',
  'errors.NoGoalThere': 'Cellen {cell} hör inte till något mål eller någon indikator.',
  'errors.NoGoalThere.remedy':
    'Markera en cell på ett måls eller en indikators rad, i en statuskolumn eller i en rapport, och välj igen. Har raden sorterats i en rapport: markera målet i sin egen tabell.',
  'errors.NoHeadings': 'Raden vid {cell} har inga rubriker som går att läsa.',
  'errors.NoHeadings.remedy':
    'Markera en cell på tabellens rubrikrad, den med ord som Mål, Indikator och Utfall, och välj igen.',
  'errors.WorkbookInUse':
    'Arbetsboken har redan mål, indikatorer eller inställningar. Exemplet skulle blandas med dem, så ingenting är tillagt.',
  'errors.WorkbookInUse.remedy': 'Skapa en ny, tom arbetsbok och välj Öppna exempel där.',
  'errors.NoExamples': 'Arbetsboken har inga exempelrader kvar från mallen. Ingenting är ändrat.',
  'errors.NoExamples.remedy': 'Läs om arbetsboken för att se hur den ser ut nu.',
  'errors.NothingForNewYear':
    'Arbetsboken har redan kolumner för {year}, och inget annat behöver ändras. Ingenting är skrivet.',
  'errors.NothingForNewYear.remedy': 'Skriv utfall och målvärden där, och välj tillfälle överst i panelen.',
  'errors.FileNotXlsx': 'Filen ”{file}” är ingen Excelarbetsbok (.xlsx). Ingenting är hämtat.',
  'errors.FileNotXlsx.remedy': 'Välj en fil som är sparad som Excelarbetsbok (.xlsx).',
  'errors.FileEncrypted': 'Filen ”{file}” är krypterad med lösenord. Ingenting är hämtat.',
  'errors.FileEncrypted.remedy': 'Öppna den i Excel, spara en kopia utan lösenord och välj kopian.',
  'errors.FileLegacyXls': 'Filen ”{file}” är i det gamla formatet .xls. Ingenting är hämtat.',
  'errors.FileLegacyXls.remedy': 'Öppna den i Excel, spara den som .xlsx och välj den nya filen.',
  'errors.FileTruncated': 'Filen ”{file}” är avhuggen: slutet saknas. Ingenting är hämtat.',
  'errors.FileTruncated.remedy': 'Hämta eller spara filen på nytt och försök igen.',
  'errors.FileTooLarge': 'Filen ”{file}” är större än tillägget läser. Ingenting är hämtat.',
  'errors.FileTooLarge.remedy': 'Spara en kopia med bara bladen med mål och indikatorer, och välj kopian.',
  'errors.FileMacroFile': 'Filen ”{file}” innehåller makron. Ingenting är hämtat.',
  'errors.FileMacroFile.remedy': 'Spara den som .xlsx utan makron och välj den nya filen.',
  'errors.FileBroken': 'Filen ”{file}” är skadad och går inte att läsa. Ingenting är hämtat.',
  'errors.FileBroken.remedy': 'Öppna den i Excel, spara den på nytt och försök igen.',
  'errors.FileHostile': 'Filen ”{file}” innehåller något som inte hör hemma i en arbetsbok. Ingenting är hämtat.',
  'errors.FileHostile.remedy': 'Fråga den som skickade filen. Öppna den inte om du inte litar på avsändaren.',
  'errors.FileUnreadable': 'Filen ”{file}” går inte att läsa just nu. Ingenting är hämtat.',
  'errors.FileUnreadable.remedy': 'Den kan vara flyttad, borttagen eller öppen någon annanstans. Välj den igen.',
  'errors.FileNoGoals': 'Filen ”{file}” har varken mål eller indikatorer; {found}. Ingenting är hämtat.',
  'errors.FileNoGoals.remedy':
    'Ett blad behöver en rubrikrad, till exempel Målnr, Nivå, Mål och Ansvarig. Öppna annars filen i Excel och välj Peka ut en tabell under Läs in där.',
} as const satisfies Record<string, string>;
