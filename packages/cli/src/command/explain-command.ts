import type { Language } from '@khuyencong/model';
import { allFindings } from '../finding/all-findings.js';
import type { CodeReport } from '../report/code-report.js';
import { programTexts } from '../text/program-texts.js';
import { reportTexts } from '../text/report-texts.js';
import { nearestName } from './nearest-name.js';
import type { Streams } from './streams.js';
import { WrongCall } from './wrong-call.js';

/** What `explain` was asked to do. */
export interface ExplainCall {
  readonly code: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** `khuyencong explain`: what a code means and what to do. */
export function explainCommand({ code, lang, format }: ExplainCall, { out }: Streams): number {
  const name = code.toUpperCase();
  const texts = Object.hasOwn(allFindings, name) ? allFindings[name] : undefined;
  if (!texts) {
    const nearest = nearestName(name.slice(0, 60), Object.keys(allFindings));
    throw new WrongCall(programTexts[lang].unknownCode(code.slice(0, 60), nearest));
  }
  const { severity, meaning, remedy } = texts;
  const report: CodeReport = { code: name, severity, meaning, remedy };
  out.write(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : `${name} (${reportTexts[lang].severities[severity].toLowerCase()})\n${meaning[lang]}\n${remedy[lang]}\n`,
  );
  return 0;
}
