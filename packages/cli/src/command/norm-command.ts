import { findSupportNorm, type NormActivity, type NormLevel, type SupportNorm } from '@khuyencong/law/norms';
import type { IsoDate, Language } from '@khuyencong/model';
import { loadNormsConfig } from '../config/load-norms-config.js';
import { normsWith } from '../register/norms-with.js';
import type { FlatNorm, NormReport } from '../report/norm-report.js';
import { renderNorm } from '../render/norm-pretty.js';
import { askedProvince } from './asked-province.js';
import type { Streams } from './streams.js';

/** What `norm` was asked to find. */
export interface NormCall {
  readonly activity: NormActivity;
  readonly level: NormLevel;
  readonly province?: string;
  readonly config?: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** `khuyencong norm`: status 0 for one norm in force, 1 for any other answer. */
export async function normCommand(call: NormCall, { out }: Streams): Promise<number> {
  const { activity, level, asOf, lang: language } = call;
  const config = await loadNormsConfig(call);
  const province = askedProvince(call, config);
  const answer = findSupportNorm(normsWith(config.norms ?? []), { activity, level, province, asOf });
  const report: NormReport = {
    status: answer.status,
    norm: answer.status === 'in-force' ? flatten(answer.norm, call) : null,
    answer,
  };
  out.write(
    call.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : renderNorm(answer, { language }),
  );
  return answer.status === 'in-force' ? 0 : 1;
}

function flatten({ id, rule, unit, from, to, citation }: SupportNorm, { lang }: NormCall): FlatNorm {
  const stated = rule.shape === 'multiplier' ? rule.statedCeiling : undefined;
  // What the publisher of a clause made of its factor is no figure of the clause.
  const figures = stated && stated.citation.verified === citation.verified ? stated : rule;
  return {
    id,
    ceilingVnd: 'ceilingVnd' in figures ? (figures.ceilingVnd ?? null) : null,
    ratePercent: 'ratePercent' in figures ? (figures.ratePercent ?? null) : null,
    base: 'base' in rule ? (rule.base?.[lang] ?? null) : null,
    unit: unit[lang],
    from: from ?? null,
    to: to ?? null,
    citation,
    verified: citation.verified,
  };
}
