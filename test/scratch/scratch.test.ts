import { follow } from '/work/wt-g-judging/test/domain/requirements/follow';
import { chain } from '/work/wt-g-judging/test/domain/requirements/a-chain';
test('x', () => {
  const f = follow(chain());
  console.log(f.findings.join('\n'), '\n', f.reports, '\n', f.report('summary'), '\n', f.report('committee:Socialnämnden'),'\n', f.report('thread'), f.report('coverage'), f.model.goals[1]);
});
