import { calculateSupport, supportFindings, moneyFindings, type Support } from '@khuyencong/budget';
import type { SupportNormSet } from '@khuyencong/law/norms';
import { findingMessage } from '@khuyencong/model';
import { loadNormsConfig } from '../config/load-norms-config.js';
import { normsWith } from '../register/norms-with.js';
import type { SupportReport } from '../report/support-report.js';
import { renderSupport } from '../render/render-support.js';
import { askedProvince } from './asked-province.js';
import type { Streams } from './streams.js';
import type { SupportCall } from './support-call.js';
import { supportTexts } from '../text/support-texts.js';
import { unusedOptions } from './unused-options.js';
import { WrongCall } from './wrong-call.js';

/** `khuyencong support`: status 0 for one amount, 1 where there is none or more is asked for than the norm allows. */
export async function supportCommand(given: SupportCall, { out }: Streams): Promise<number> {
  const config = await loadNormsConfig(given);
  const province = askedProvince(given, config);
  const call: SupportCall = { ...given, ...(province !== undefined && { province }) };
  const norms = normsWith(config.norms ?? []);
  const [unused] = unusedOptions(call, norms);
  if (unused !== undefined) throw new WrongCall(supportTexts[call.lang].withoutUse[unused]);
  const support = answerTo(call, norms);
  out.write(
    call.format === 'json'
      ? `${JSON.stringify(reportOf(support, call), undefined, 2)}\n`
      : renderSupport(support, { language: call.lang, format: call.format }),
  );
  const isWrong = support.findings.some(({ severity }) => severity === 'error');
  return support.status === 'in-force' && !isWrong ? 0 : 1;
}

function answerTo(call: SupportCall, norms: SupportNormSet): Support {
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
    { asOf, norms, factorReading: call.reading, explain: true },
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
