import pico from 'picocolors';
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
import type { Finding, Language } from '@khuyencong/model';
import { sayFinding } from '../file/check-report.js';
import type { JsonText } from '../file/json-text.js';
import { readFileBytes } from '../file/read-file-bytes.js';
import { readJsonBytes } from '../file/read-json-bytes.js';
import { renderResult } from '../render/award-pretty.js';
import { findingLines } from '../render/finding-lines.js';
import { findingRemarks } from '../render/finding-remarks.js';
import { productsWithTies } from '../render/products-with-ties.js';
import { showsColors } from '../render/shows-colors.js';
import { visibleText } from '../render/visible-text.js';
import type { ScoreReport } from '../report/score-report.js';
import { awardTexts } from '../text/award-texts.js';
import { vetOutput } from './output-file.js';
import type { Streams } from './streams.js';
import { writeWholeFile } from './write-whole-file.js';

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
  await vetOutput({ out: call.seal, lang: language }, [file]);
  const read = await readRound(file);
  if (!('data' in read)) return refuse(read.findings, call, { streams, status: 2 });
  const parsed = safeParseAwardRoundMarks(read.data);
  const located = (found: readonly Finding[]): readonly Finding[] =>
    found.map((finding) => ({ ...finding, origin: finding.origin ?? read.locate(finding.path) }));
  if (!parsed.ok)
    return refuse([...read.findings, ...located(parsed.findings)], call, { streams, status: 1 });
  const schemes = shippedSchemes.filter(({ id }) => id === parsed.value.round.scheme);
  const result = scoreRound(parsed.value, { schemes });
  const sealing = sealRound(parsed.value, { result, schemes });
  const found = [...result.findings, ...(sealing.ok ? [] : sealing.findings)];
  const findings = [...read.findings, ...located(found)];
  if (sealing.ok && call.seal !== undefined) await writeWholeFile(call.seal, sealing.text, language);
  const messages = [
    ...(sealing.ok ? [`${awardTexts[language].root}: ${sealing.sealed.seal.root}`] : []),
    ...(call.seal === undefined ? [] : [awardTexts[language].sealed(call.seal)]),
  ];
  const seal = sealing.ok ? sealing.sealed.seal : null;
  streams.out.write(
    format === 'json'
      ? `${JSON.stringify(report(parsed.value.round, { result, findings, seal, call }), undefined, 2)}\n`
      : renderResult(result, { language, messages, findings: saidLines(findings, call, streams) }),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

type ReadRound = Extract<JsonText, { ok: true }> | { readonly findings: readonly Finding[] };

async function readRound(file: string): Promise<ReadRound> {
  const bytes = await readFileBytes(file, { bytesAtMost });
  return bytes instanceof Uint8Array ? readJsonBytes(bytes, file) : { findings: [bytes] };
}

/** As `check` shows them. */
function saidLines(
  findings: readonly Finding[],
  { lang: language }: ScoreCall,
  { out }: Streams,
): readonly string[] {
  const colors = pico.createColors(showsColors(out, process.env));
  const said = findings.map((finding) => sayFinding(finding, language));
  const remarks = findingRemarks(said, language);
  return said.map((finding, index) => findingLines(finding, remarks[index] ?? {}, { language, colors }));
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
    findings: findings.map((finding) => sayFinding(finding, call.lang)),
    seal: seal && { algorithm: seal.algorithm, canonicalization: seal.canonicalization, root: seal.root },
  };
}

function refuse(
  findings: readonly Finding[],
  call: ScoreCall,
  { streams, status }: { readonly streams: Streams; readonly status: number },
): number {
  const said = findings.map((finding) => sayFinding(finding, call.lang));
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
      : `${[visibleText(call.file), ...saidLines(findings, call, streams)].join('\n')}\n`,
  );
  return status;
}
