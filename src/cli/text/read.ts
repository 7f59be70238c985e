import { type Model, regionRange } from '../../domain/model';
import type { Translator } from '../../i18n';
import { table } from '../table';

/** `read` for people: what was found where, and the headings that are not used. */
export function readText(model: Model, translator: Translator): string {
  const { text } = translator;
  const title = text('cli.read.title', {
    municipality: model.settings.municipality ?? text('cli.read.noMunicipality'),
    goals: model.goals.length,
    indicators: model.indicators.length,
    activities: model.activities.length,
    model: model.steeringModel.name || text('cli.read.noModel'),
  });
  const rows = model.regions.map((region) => [
    text(`cli.region.${region.kind}`),
    region.sheet,
    regionRange(region),
    region.fields.map(({ heading }) => heading).join(', '),
  ]);
  const heading = (['region', 'sheet', 'range', 'columns'] as const).map((key) => text(`cli.read.heading.${key}`));
  const ignored = model.regions
    .filter((region) => region.ignored.length > 0)
    .map((region) => text('cli.read.ignored', { sheet: region.sheet, headings: region.ignored.join(', ') }));
  return [title, '', table([heading, ...rows]), ...(ignored.length > 0 ? ['', ...ignored] : [])].join('\n');
}
