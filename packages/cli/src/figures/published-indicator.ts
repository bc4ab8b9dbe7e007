import type { PublishedTarget } from '@khuyencong/model';
import type { Indicator, ParsedTarget } from '@khuyencong/targets';

/** Published results are those of each period: amounts add up, a share is what the last report says, growth comes as yearly rates. */
export function publishedIndicator(target: PublishedTarget, { rules: [rule] }: ParsedTarget): Indicator {
  const label = target.label ?? { vi: target.text, en: target.text };
  const unit = rule && 'unit' in rule ? rule.unit : '';
  const shared = { id: target.id, label, unit };
  switch (rule?.kind) {
    case 'share':
    case 'ratio':
      return { ...shared, measure: rule.kind, overTime: 'state-at-end', overPlaces: 'ratio-of-sums' };
    case 'yearly-growth':
    case 'baseline-growth':
      return { ...shared, measure: 'growth', overTime: 'state-at-end', overPlaces: 'not-additive' };
    default: {
      const measure = rule?.kind === 'amount' ? rule.measure : 'count';
      return { ...shared, measure, overTime: 'sum-of-periods', overPlaces: 'sum' };
    }
  }
}
