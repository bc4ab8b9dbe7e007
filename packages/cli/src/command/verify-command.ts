import {
  openSealedRound,
  resultDifferences,
  safeParseSealedRound,
  scoreRound,
  verifySealedText,
} from '@khuyencong/awards';
import { findingMessage, makeFinding, type Finding, type Language } from '@khuyencong/model';
import { allFindings } from '../finding/all-findings.js';
import { callFindings } from '../finding/call-findings.js';
import { readFileBytes } from '../file/read-file-bytes.js';
import { visibleText } from '../render/visible-text.js';
import type { VerifyReport } from '../report/verify-report.js';
import { awardTexts } from '../text/award-texts.js';
import type { Streams } from './streams.js';

/** What `verify` was asked to do. */
export interface VerifyCall {
  readonly file: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  /** The root noted elsewhere, such as in the minutes. */
  readonly root?: string;
}

const bytesAtMost = 268_435_456;

/** `khuyencong verify`: status 0 when the file is as it was sealed and its result follows from it, 1 when not, 2 when unreadable. */
export async function verifyCommand(call: VerifyCall, { out }: Streams): Promise<number> {
  const bytes = sealedBytes(await readFileBytes(call.file, { bytesAtMost }), call);
  const isRead = bytes instanceof Uint8Array;
  const checked = isRead
    ? verifySealedText(bytes, { expectedRoot: call.root })
    : { verified: false, root: null, records: 0, findings: [bytes] };
  const recomputed = isRead && checked.verified ? recompute(bytes) : [];
  const findings = [...checked.findings, ...recomputed].map((finding) => ({
    ...finding,
    message: findingMessage(finding, { language: call.lang, catalogues: [allFindings] }),
  }));
  const verified = findings.length === 0;
  const report: VerifyReport = { verified, root: checked.root, records: checked.records, findings };
  out.write(
    call.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : pretty(report, { call, isRead }),
  );
  return !isRead ? 2 : verified ? 0 : 1;
}

const sealMarks = ['"seal"', '"sealed-award-round"'] as const;

/** A broken sealed result still says what it is; a file without either mark is another one. */
function sealedBytes(read: Uint8Array | Finding, { file }: VerifyCall): Uint8Array | Finding {
  if (
    !(read instanceof Uint8Array) ||
    sealMarks.some((mark) => Buffer.from(read.buffer, read.byteOffset, read.length).includes(mark))
  )
    return read;
  const place = { path: [], origin: { file, line: 1, column: 1 } };
  return makeFinding(callFindings, 'NOT_A_SEALED_RESULT', { file }, place);
}

/** Scores the sealed marks again by the sealed rules and criteria. */
function recompute(bytes: Uint8Array): readonly Finding[] {
  const sealed = safeParseSealedRound(JSON.parse(new TextDecoder().decode(bytes)));
  if (!sealed.ok) return sealed.findings;
  const { marks, result, schemes } = openSealedRound(sealed.value);
  return resultDifferences(result, scoreRound(marks, { schemes }));
}

function pretty(
  { verified, root, records, findings }: VerifyReport,
  { call, isRead }: { readonly call: VerifyCall; readonly isRead: boolean },
): string {
  const texts = awardTexts[call.lang];
  const lines = verified
    ? [
        texts.verified(records),
        `${texts.root}: ${root ?? ''}`,
        ...(call.root === undefined ? [texts.noteRoot] : []),
      ]
    : [
        ...(isRead ? [texts.notVerified] : []),
        ...findings.map(({ message }) => `${isRead ? '  ' : ''}${visibleText(message)}`),
      ];
  return `${lines.join('\n')}\n`;
}
