import { type CellRange, overlaps, subtract } from '../../workbook';

/** Takes the cells of `area` out of the ranges of every rule; rules left without cells go. `changed` is called for each rule touched. */
export function carve<Rule extends { ranges: CellRange[] }>(
  rules: readonly Rule[],
  area: CellRange,
  changed: (rule: Rule) => void,
): Rule[] {
  return rules.filter((rule) => {
    if (!rule.ranges.some((range) => overlaps(range, area))) return true;
    rule.ranges = rule.ranges.flatMap((range) => subtract(range, area));
    changed(rule);
    return rule.ranges.length > 0;
  });
}
