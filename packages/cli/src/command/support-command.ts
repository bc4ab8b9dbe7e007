import { calculateSupport, supportFindings, moneyFindings, type Support } from '@khuyencong/budget';
import { supportNorms } from '@khuyencong/law/norms';
import { findingMessage } from '@khuyencong/model';
import type { SupportReport } from '../report/support-report.js';
import { renderSupport } from '../render/render-support.js';
import type { Streams } from './streams.js';
import type { SupportCall } from './support-call.js';
import { supportTexts } from '../text/support-texts.js';
import { unusedOptions } from './unused-options.js';
import { vetProvince } from './vet-province.js';
import { WrongCall } from './wrong-call.js';

/** `khuyencong support`: status 0 for one amount, 1 where there is none or more is asked for than the norm allows. */
export function supportCommand(call: SupportCall, { out }: Streams): number {
  vetProvince(call, call.lang);
  const [unused] = unusedOptions(call);
  if (unused !== undefined) throw new WrongCall(supportTexts[call.lang].withoutUse[unused]);
  const support = answerTo(call);
  out.write(
    call.format === 'json'
      ? `${JSON.stringify(reportOf(support, call), undefined, 2)}\n`
      : renderSupport(support, { language: call.lang, format: call.format }),
  );
  const isWrong = support.findings.some(({ severity }) => severity === 'error');
  return support.status === 'in-force' && !isWrong ? 0 : 1;
}

function answerTo(call: SupportCall): Support {
  const { activity, level, province, cost, units, tier, quantity, price, requested, asOf } = call;
  return calculateSupport(
    {
      activity,
      level,
      province,
      costVnd: cost,
      units,
      tier,
      quantity,
      technologyLine: call.line,
      priority: call.priority,
      priceVnd: price,
      requestedVnd: requested,
    },
    { asOf, norms: supportNorms, factorReading: call.reading, explain: true },
  );
}

function reportOf(support: Support, { lang: language }: SupportCall): SupportReport {
  const allowed = support.status === 'in-force' ? support : undefined;
  const catalogues = [supportFindings, moneyFindings];
  return {
    status: support.status,
    supportVnd: allowed?.supportVnd ?? null,
    boundBy: allowed?.boundBy ?? null,
    ownCommitmentVnd: allowed?.ownCommitmentVnd ?? null,
    limits: allowed?.limits ?? [],
    citations: 'citations' in support ? support.citations : [],
    conditions: allowed?.conditions ?? null,
    cautions: 'cautions' in support ? support.cautions : [],
    findings: support.findings.map((finding) => ({
      ...finding,
      message: findingMessage(finding, { language, catalogues }),
    })),
    explanation: allowed?.explanation ?? null,
  };
}
