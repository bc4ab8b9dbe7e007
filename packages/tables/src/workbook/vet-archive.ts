import { unzipSync } from 'fflate';
import { makeFinding, type Finding, type FindingPlace, type Origin } from '@khuyencong/model';
import { sourceFindings, type ArchiveMeasure } from '../finding/source-findings.js';
import type { SourceLimits } from '../source/source-limits.js';

/** One file inside an archive, as its directory states it. */
export interface ArchivePart {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** The directory of an archive, and why it must not be unpacked, if so. */
export interface VettedArchive {
  readonly parts: readonly ArchivePart[];
  readonly findings: readonly Finding[];
}

// Small parts of one repeated line pack better than any limit, and harm nobody.
const ratioLookedAtFrom = 16 * 1024 * 1024;

/** Reads the directory alone; the reader of workbooks itself never unpacks a part beyond the size stated there. */
export function vetArchive(
  bytes: Uint8Array,
  { limits, origin }: { readonly limits: SourceLimits; readonly origin: Origin },
): VettedArchive {
  const place = { path: [], origin };
  const parts: ArchivePart[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts.push({ name, packedBytes: size, unpackedBytes: originalSize });
        return false;
      },
    });
  } catch {
    return broken('zip', place);
  }
  // Readers take one or the other, so that one person sees other figures than the next.
  if (new Set(parts.map(({ name }) => name)).size < parts.length)
    return broken('two parts of one name', place);
  const tooLarge = measures(parts, limits)
    .filter(({ found, limit }) => found > limit)
    .map(({ what, found, limit }) => {
      const params = { what, found: found.toFixed(0), limit: limit.toFixed(0) };
      return makeFinding(sourceFindings, 'ARCHIVE_TOO_LARGE', params, place);
    });
  const unsafe = parts
    .filter(({ name }) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/iu.test(name))
    .map(({ name }) =>
      makeFinding(sourceFindings, 'ARCHIVE_PATH_UNSAFE', { name: name.slice(0, 80) }, place),
    );
  return { parts, findings: [...tooLarge.slice(0, 1), ...unsafe.slice(0, 1)] };
}

const broken = (reason: string, place: FindingPlace): VettedArchive => ({
  parts: [],
  findings: [makeFinding(sourceFindings, 'WORKBOOK_BROKEN', { reason }, place)],
});

function measures(
  parts: readonly ArchivePart[],
  limits: SourceLimits,
): readonly { readonly what: ArchiveMeasure; readonly found: number; readonly limit: number }[] {
  const total = parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const large = parts.filter(({ unpackedBytes }) => unpackedBytes >= ratioLookedAtFrom);
  const ratios = large.map(({ packedBytes, unpackedBytes }) => unpackedBytes / Math.max(1, packedBytes));
  return [
    { what: 'parts', found: parts.length, limit: limits.partsAtMost },
    { what: 'bytes', found: total, limit: limits.unpackedBytesAtMost },
    { what: 'ratio', found: Math.max(0, ...ratios), limit: limits.ratioAtMost },
  ];
}
