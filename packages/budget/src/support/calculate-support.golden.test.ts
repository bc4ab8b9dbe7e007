import { supportNorms } from '@khuyencong/law/norms';
import { evaluateExplanation, renderExplanation, type Explanation, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import cases from '../../test/support/golden/cases.json' with { type: 'json' };
import { calculateSupport } from './calculate-support.js';
import type { SupportChoices, SupportRequest } from './support-request.js';
import type { AllowedSupport } from './support.js';

function supportOf({ request, asOf, options }: (typeof cases)[number], explain: boolean): AllowedSupport {
  const choices = options as Omit<SupportChoices, 'norms'> | undefined;
  const support = calculateSupport(request as SupportRequest, {
    ...choices,
    asOf: asOf as IsoDate,
    norms: supportNorms,
    explain,
  });
  if (support.status !== 'in-force') throw new Error(JSON.stringify(support));
  return support;
}

function leavesOf(node: Explanation): readonly Explanation[] {
  return node.inputs.length === 0 ? [node] : node.inputs.flatMap(leavesOf);
}

describe('cases worked by hand', () => {
  it.each(cases)('$name', (each) => {
    const support = supportOf(each, false);
    expect({
      supportVnd: support.supportVnd,
      boundBy: support.boundBy,
      ownCommitmentVnd: support.ownCommitmentVnd,
    }).toEqual({
      supportVnd: each.supportVnd,
      boundBy: each.boundBy,
      ownCommitmentVnd: each.ownCommitmentVnd,
    });
    expect(support.citations[0]).toMatchObject(each.citation);
    if (each.unused) expect(support.limits.map(({ unusedVnd }) => unusedVnd)).toEqual(each.unused);
  });

  it.each(cases)('explained down to its leaves: $name', (each) => {
    const { supportVnd, explanation } = supportOf(each, true);
    if (!explanation) throw new Error('no explanation');
    expect(evaluateExplanation(explanation)).toBe(each.supportVnd);
    expect(explanation.value).toBe(supportVnd);
    expect(leavesOf(explanation).some(({ citations }) => (citations ?? []).length > 0)).toBe(true);
    for (const language of ['vi', 'en'] as const) {
      expect(renderExplanation(explanation, { language, format: 'text' })).not.toMatch(/undefined|NaN/);
    }
  });

  it.each(cases)('the same without the explanation: $name', (each) => {
    const { explanation, ...explained } = supportOf(each, true);
    expect(explanation).toBeDefined();
    expect(supportOf(each, false)).toEqual(explained);
  });
});
