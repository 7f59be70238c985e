import type { GoalJudgement, Judgements, Model, Proposal } from '../../domain/model';
import { statusWord } from '../../domain/reporting/status-look';
import type { Translator } from '../../i18n';
import { occasionMessage } from '../context';
import { shorten, table } from '../table';

const TITLE_WIDTH = 44;

/** `judge` for people: goals, then indicators, each with its sentence. */
export function judgeText(model: Model, judgements: Judgements, translator: Translator): string {
  const word = (status: Proposal | null): string => {
    if (status === null) return translator.text('cli.judge.noProposal');
    const content = statusWord(status, model.settings);
    return typeof content === 'object' ? translator.message(content) : String(content);
  };
  const statusOf = ({ assessment, proposal }: GoalJudgement): string =>
    assessment === null
      ? word(proposal)
      : translator.text('cli.judge.assessed', { assessment, proposal: word(proposal) });
  const goals = judgements.goals.map((judgement, index) => [
    model.goals[index]!.id ?? '–',
    shorten(model.goals[index]!.title ?? '–', TITLE_WIDTH),
    statusOf(judgement),
    translator.message(judgement.explanation),
  ]);
  const indicators = judgements.indicators.map((judgement, index) => [
    model.indicators[index]!.id ?? '–',
    shorten(model.indicators[index]!.title ?? '–', TITLE_WIDTH),
    word(judgement.status),
    translator.message(judgement.explanation),
  ]);
  const { verdict } = judgements;
  return [
    translator.text('cli.judge.title', { occasion: translator.message(occasionMessage(judgements.occasion)) }),
    '',
    translator.text('cli.judge.goals'),
    table(goals),
    ...(indicators.length > 0 ? ['', translator.text('cli.judge.indicators'), table(indicators)] : []),
    ...(verdict
      ? [
          '',
          translator.text('cli.judge.verdict', {
            status: word(verdict.status),
            explanation: translator.message(verdict.explanation),
          }),
        ]
      : []),
  ].join('\n');
}
