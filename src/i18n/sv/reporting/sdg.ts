import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Agenda 2030*. Swedish. */
export const sdg = {
  'report.sdg.name': 'Agenda 2030',
  'report.sdg.title': 'Agenda 2030: mål efter globalt mål',
  'report.sdg.intro': 'Ett mål som är märkt med flera globala mål står under vart och ett.',
  'report.sdg.goal': '{number}. {name}',
  'report.sdg.empty': 'Inga mål är märkta med globala mål.',

  'report.sdg.1': 'Ingen fattigdom',
  'report.sdg.2': 'Ingen hunger',
  'report.sdg.3': 'God hälsa och välbefinnande',
  'report.sdg.4': 'God utbildning för alla',
  'report.sdg.5': 'Jämställdhet',
  'report.sdg.6': 'Rent vatten och sanitet för alla',
  'report.sdg.7': 'Hållbar energi för alla',
  'report.sdg.8': 'Anständiga arbetsvillkor och ekonomisk tillväxt',
  'report.sdg.9': 'Hållbar industri, innovationer och infrastruktur',
  'report.sdg.10': 'Minskad ojämlikhet',
  'report.sdg.11': 'Hållbara städer och samhällen',
  'report.sdg.12': 'Hållbar konsumtion och produktion',
  'report.sdg.13': 'Bekämpa klimatförändringarna',
  'report.sdg.14': 'Hav och marina resurser',
  'report.sdg.15': 'Ekosystem och biologisk mångfald',
  'report.sdg.16': 'Fredliga och inkluderande samhällen',
  'report.sdg.17': 'Genomförande och globalt partnerskap',
} as const satisfies Record<Under<SheetKey, 'report.sdg'>, string>;
