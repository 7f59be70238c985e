/** The pane around its views: header, steps, what is under way, failures, words used in several views. Swedish. */
export const frame = {
  'pane.name': 'Röda tråden',
  'pane.header.noMunicipality': 'Kommun saknas',
  'pane.header.occasion': 'Uppföljningstillfälle: {occasion}. Byt tillfälle',
  'pane.header.noOccasion': 'Tillfälle saknas',
  'pane.header.settings': 'Inställningar',
  'pane.value': '{value}',
  'pane.steps': 'Steg',
  'pane.steps.more': 'Fler steg ({count})',
  'pane.waiting': '{count, plural, one {# sak väntar} other {# saker väntar}}',
  'pane.step.start': 'Start',
  'pane.step.read': 'Läs in',
  'pane.step.check': 'Kontrollera',
  'pane.step.judge': 'Bedöm',
  'pane.step.reports': 'Rapporter',
  'pane.step.settings': 'Inställningar',

  'pane.occasion.t1': 'T1 {year}',
  'pane.occasion.interim': 'Delår {year}',
  'pane.occasion.year': 'Helår {year}',

  'pane.trend.improving': 'Förbättras',
  'pane.trend.unchanged': 'Oförändrad',
  'pane.trend.worsening': 'Försämras',
  'pane.trend.none': 'Ingen trend',

  'pane.severity.error': '{count, plural, one {fel} other {fel}}',
  'pane.severity.warning': '{count, plural, one {varning} other {varningar}}',
  'pane.severity.notice': '{count, plural, one {upplysning} other {upplysningar}}',
  'pane.severity.name.error': 'Fel',
  'pane.severity.name.warning': 'Varning',
  'pane.severity.name.notice': 'Upplysning',

  'pane.busy.read': 'Läser in arbetsboken',
  'pane.busy.check': 'Kontrollerar',
  'pane.busy.judge': 'Bedömer',
  'pane.busy.previewStatus': 'Räknar ut vilka celler som skulle ändras',
  'pane.busy.writeStatus': 'Skriver status',
  'pane.busy.undo': 'Återställer',
  'pane.busy.report': 'Skapar rapport',
  'pane.busy.showCell': 'Visar cellen',
  'pane.busy.saveMapping': 'Sparar inläsningen',
  'pane.busy.writeFindings': 'Skriver bladet Kontroll',
  'pane.busy.applyChanges': 'Åtgärdar',
  'pane.busy.template': 'Skapar mall',
  'pane.cancel': 'Avbryt',

  'pane.failure.cells': 'Berörda celler',
  'pane.failure.details': 'Uppgifter för support',
  'pane.failure.code': 'Kod: {code}',
  'pane.close': 'Stäng',

  'pane.changed': 'Arbetsboken har ändrats sedan den lästes.',
  'pane.changed.reread': 'Läs in igen',

  'pane.reread': 'Läs om',
  'pane.to': 'Till {step}',
  'pane.back': 'Tillbaka',
  'pane.done': 'Klar',

  'pane.host.noExcel': 'Öppna Röda tråden i Excel',
  'pane.host.noExcelLead': 'Sidan är ett tillägg till Excel och gör inget på egen hand.',
  'pane.host.tooOld': 'Den här versionen av Excel är för gammal',
  'pane.host.tooOldLead':
    'Tillägget behöver Excel 2021, Microsoft 365 eller Excel på webben. Inget i arbetsboken har lästs eller ändrats.',

  'pane.say.read':
    '{goals, plural, one {# mål} other {# mål}} och {indicators, plural, one {# indikator} other {# indikatorer}} är inlästa.',
  'pane.say.checked': '{count, plural, =0 {Inga påpekanden.} one {Ett påpekande.} other {# påpekanden.}}',
  'pane.say.judged': '{count, plural, one {Ett mål är bedömt.} other {# mål är bedömda.}}',
} as const satisfies Record<string, string>;
