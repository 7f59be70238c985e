import { isFromKolada, list, quantity, sameWord, type Message, type Settings } from '../model';
import { reasonText, say } from './messages';
import type { ReportBlock } from './report-sheet';
import type { GoalView, IndicatorView, ReportView } from './view';

const percent = (value: number): Message['args'] => ({ limit: quantity(value, '%') });

function partialRule(settings: Settings): Message {
  switch (settings.partialRule) {
    case null:
      return say('report.judged.partial.default', percent(settings.wayLimit));
    case 'way':
      return say('report.judged.partial.way', percent(settings.wayLimit));
    case 'degree':
      return say('report.judged.partial.degree', percent(settings.degreeLimit));
    case 'tolerance':
      return settings.tolerance === null
        ? say('report.judged.partial.tolerance', { own: 'no', limit: '' })
        : say('report.judged.partial.tolerance', { own: 'yes', limit: quantity(settings.tolerance, 'p.e.') });
    case 'none':
    case 'improved':
      return say(`report.judged.partial.${settings.partialRule}`);
  }
}

const policyText = (policy: Settings['policy'], settings: Settings): Message =>
  say(`report.judged.policy.${policy}`, {
    met: quantity(settings.metLimit, '%'),
    partly: quantity(settings.partlyLimit, '%'),
    half: settings.partlyCountsHalf ? 'yes' : 'no',
    class: settings.requiredClass,
  });

function rules(view: ReportView, goals: readonly GoalView[]): readonly Message[] {
  const { settings } = view.model;
  const levels = new Set(goals.flatMap(({ level, judged }) => (judged && level ? [level] : [])));
  const own = [...levels].filter(({ policy }) => policy !== null && policy !== settings.policy);
  const { window } = settings;
  return [
    say('report.judged.proposal'),
    partialRule(settings),
    ...(settings.noPartlyAtYearEnd && view.occasion.kind === 'year' ? [say('report.judged.noPartlyAtYearEnd')] : []),
    policyText(settings.policy, settings),
    ...own.map(({ name, policy }) =>
      say('report.judged.policy.level', { level: name, policy: policyText(policy!, settings) }),
    ),
    say('report.judged.minMeasured', percent(settings.minMeasured)),
    say('report.judged.window', { years: window ?? (view.occasion.kind === 'year' ? 0 : 1) }),
    say(`report.judged.path.${settings.path ?? 'default'}`),
    say(settings.exact ? 'report.judged.precision.exact' : 'report.judged.precision.target'),
    ...(settings.noiseBand > 0
      ? [say('report.judged.noiseBand', { limit: quantity(settings.noiseBand, 'p.e.') })]
      : []),
  ];
}

/** How many indicators have no status, and why. */
function notMeasured(indicators: readonly IndicatorView[]): Message {
  const reasons = new Map<string, number>();
  for (const { judgement } of new Set(indicators)) {
    if (judgement?.status !== 'notMeasured') continue;
    const reason = judgement.reason ?? '';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const count = [...reasons.values()].reduce((sum, value) => sum + value, 0);
  if (count === 0) return say('report.judged.allMeasured');
  const items = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, times]) => say('report.judged.notMeasured.item', { reason: reasonText(reason), count: times }));
  return say('report.judged.notMeasured', { count, reasons: list(items, '; ') });
}

/**
 * Sources as Kolada asks for them: fetched values are Kolada's, what is computed from them (comparisons, means, ranks,
 * differences) is the municipality's own work on data from Kolada.
 */
function sources(indicators: readonly IndicatorView[]): readonly Message[] {
  const kolada = indicators.some(({ indicator }) => isFromKolada(indicator));
  const written = new Set<string>();
  for (const { indicator } of indicators) {
    if (indicator.source !== null && !isFromKolada(indicator)) written.add(indicator.source.trim());
  }
  const others = [...written];
  const distinct = others.filter((name, at) => others.findIndex((other) => sameWord(other, name)) === at);
  return [
    ...(kolada ? [say('report.judged.source.kolada'), say('report.judged.source.own')] : []),
    ...(distinct.length > 0 ? [say('report.judged.source.others', { sources: list(distinct, '; ') })] : []),
  ];
}

/** The last block of a report: rules and limits in force, what is not measured and why, sources. */
export function howJudged(
  view: ReportView,
  goals: readonly GoalView[],
  indicators: readonly IndicatorView[],
): readonly ReportBlock[] {
  // Running text: one sentence a row would fill a page of its own beside the short report of a small nämnd.
  const paragraphs: readonly [id: string, sentences: readonly Message[]][] = [
    ['rules', rules(view, goals)],
    ['measured', indicators.length > 0 ? [notMeasured(indicators)] : []],
    ['sources', sources(indicators)],
  ];
  return [
    { kind: 'heading', id: 'judged', text: say('report.judged.heading') },
    ...paragraphs.flatMap(([id, sentences]): readonly ReportBlock[] =>
      sentences.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              id: `judged/${id}`,
              text: say('report.judged.sentences', { sentences: list(sentences, ' ') }),
              style: 'text',
            },
          ],
    ),
  ];
}
