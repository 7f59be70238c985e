import { lower } from '../text';

const TOTAL =
  /^(?:summa|summering|totalt?|totalsumma|delsumma|sum|medelvärde|medel|genomsnitt|snitt|median|resultat totalt|antal (?:mål|indikatorer|mått|nyckeltal|aktiviteter|rader|nämnder))(?![\p{L}\d])/u;
const NOTE =
  /^(?:[*†‡¹²³⁴]|\d\)|anm\.?(?:ärkning)?(?![\p{L}])|not(?:er|era|\.)?[\s:]|obs[!:\s]|källa(?:or)?[\s:]|källor[\s:]|kommentar:|exempelvärden|förklaring(?:ar)?:|teckenförklaring|preliminära?[\s:]|uppdaterad|senast (?:ändrad|uppdaterad)|datum:|utskriv)/u;
const ORGANISATION =
  /(?:nämnd(?:en|erna)?|styrelse(?:n)?|fullmäktige|bolag(?:et)?|utskott(?:et)?|förvaltning(?:en)?|revision(?:en)?|förbund(?:et)?)$|(?:^| )ab$|\baktiebolag\b/u;

/** "Summa mål", "Medelvärde", "Antal mål: 30": a row that adds up the rows above. */
export const isTotalText = (text: string): boolean => TOTAL.test(lower(text));

/** "* preliminärt", "Anm.", "Källor: se kolumn": a row that explains. */
export const isNoteText = (text: string): boolean => NOTE.test(lower(text));

/** "Socialnämnden", "Exempelbostäder AB": the name of a nämnd, a bolag or the council. */
export const isOrganisationName = (text: string): boolean => text.length <= 60 && ORGANISATION.test(lower(text));
