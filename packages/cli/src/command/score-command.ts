import { resolve } from 'node:path';
import {
  safeParseAwardRoundMarks,
  scoreRound,
  sealRound,
  type RoundResult,
  type ScoredRound,
  type Seal,
} from '@khuyencong/awards';
import { ocop2019 } from '@khuyencong/law/award-criteria/ocop-2019';
import { ocop2023 } from '@khuyencong/law/award-criteria/ocop-2023';
import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { findingMessage, makeFinding, type Finding, type Language } from '@khuyencong/model';
import { allFindings } from '../finding/all-findings.js';
import { documentFindings } from '../finding/document-findings.js';
import { readJsonText } from '../file/json-text.js';
import { readFileBytes } from '../file/read-file-bytes.js';
import { renderResult } from '../render/award-pretty.js';
import { productsWithTies } from '../render/products-with-ties.js';
import { visibleText } from '../render/visible-text.js';
import type { ScoreReport } from '../report/score-report.js';
import { awardTexts } from '../text/award-texts.js';
import { programTexts } from '../text/program-texts.js';
import type { Streams } from './streams.js';
import { writeWholeFile } from './write-whole-file.js';
import { WrongCall } from './wrong-call.js';

/** What `score` was asked to do. */
export interface ScoreCall {
  readonly file: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  /** Where the sealed round is written. */
  readonly seal?: string;
}

/** A round of a million marks is about this large. */
const bytesAtMost = 268_435_456;
const shippedSchemes = [tt26Of2014, ocop2019, ocop2023, ocop2026];

/** `khuyencong score`: status 0 when nothing is wrong, 1 for an error in the data, 2 for a file that cannot be read. */
export async function scoreCommand(call: ScoreCall, streams: Streams): Promise<number> {
  const { file, lang: language, format } = call;
  if (call.seal !== undefined && resolve(call.seal) === resolve(file))
    throw new WrongCall(programTexts[language].overwritesInput(call.seal));
  const read = await readRound(file);
  if (!('data' in read)) return refuse(read.findings, call, { streams, status: 2 });
  const parsed = safeParseAwardRoundMarks(read.data);
  if (!parsed.ok) return refuse([...read.findings, ...parsed.findings], call, { streams, status: 1 });
  const schemes = shippedSchemes.filter(({ id }) => id === parsed.value.round.scheme);
  const result = scoreRound(parsed.value, { schemes });
  const sealing = sealRound(parsed.value, { result, schemes });
  const findings = [...read.findings, ...result.findings, ...(sealing.ok ? [] : sealing.findings)];
  if (sealing.ok && call.seal !== undefined) await writeWholeFile(call.seal, sealing.text, language);
  const messages = [
    ...findings.map((finding) => say(finding, call)),
    ...(sealing.ok ? [`${awardTexts[language].root}: ${sealing.sealed.seal.root}`] : []),
    ...(call.seal === undefined ? [] : [awardTexts[language].sealed(call.seal)]),
  ];
  const seal = sealing.ok ? sealing.sealed.seal : null;
  streams.out.write(
    format === 'json'
      ? `${JSON.stringify(report(parsed.value.round, { result, findings, seal, call }), undefined, 2)}\n`
      : renderResult(result, { language, messages }),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type ReadRound =
  | { readonly data: unknown; readonly findings: readonly Finding[] }
  | { readonly findings: readonly Finding[] };

async function readRound(file: string): Promise<ReadRound> {
  const bytes = await readFileBytes(file, { bytesAtMost });
  if (!(bytes instanceof Uint8Array)) return { findings: [bytes] };
  try {
    const json = readJsonText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), file);
    return json.ok ? { data: json.data, findings: json.findings } : { findings: json.findings };
  } catch {
    return {
      findings: [makeFinding(documentFindings, 'FILE_NOT_UTF8', { file }, { path: [], origin: { file } })],
    };
  }
}

function say(finding: Finding, { lang }: ScoreCall): string {
  return findingMessage(finding, { language: lang, catalogues: [allFindings] });
}

function report(
  round: ScoredRound,
  {
    result,
    findings,
    seal,
    call,
  }: {
    readonly result: RoundResult;
    readonly findings: readonly Finding[];
    readonly seal: Seal | null;
    readonly call: ScoreCall;
  },
): ScoreReport {
  return {
    round,
    rules: result.rules,
    counts: result.counts,
    products: productsWithTies(result),
    ties: result.ties,
    decisions: result.decisions,
    findings: findings.map((finding) => ({ ...finding, message: say(finding, call) })),
    seal: seal && { algorithm: seal.algorithm, canonicalization: seal.canonicalization, root: seal.root },
  };
}

function refuse(
  findings: readonly Finding[],
  call: ScoreCall,
  { streams, status }: { readonly streams: Streams; readonly status: number },
): number {
  const said = findings.map((finding) => ({ ...finding, message: say(finding, call) }));
  const report: ScoreReport = {
    round: null,
    products: [],
    ties: [],
    decisions: [],
    findings: said,
    seal: null,
  };
  streams.out.write(
    call.format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : said.map(({ message }) => `${visibleText(message)}\n`).join(''),
  );
  return status;
}
