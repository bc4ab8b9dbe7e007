import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { formatPath, makeFinding, type Finding } from '@khuyencong/model';
import { changedRecords, type RecordChange } from './changed-records.js';
import { digestsOf } from './record-digests.js';
import { sealFindings } from './seal-findings.js';
import { sealRoot } from './seal-root.js';
import type { Seal, SealedPart } from './seal.js';
import { chainedPart, type ReadPart } from './sealed-parts.js';

type Path = readonly (string | number)[];

/** What differs between a document and its seal. */
export function compareParts(found: readonly ReadPart[], seal: Seal): readonly Finding[] {
  const written = found.map(({ kind, path, digests }) => ({ kind, path, digests: hexDigests(digests) }));
  const computed = bytesToHex(sealRoot(found.map(chainedPart)));
  const differences = partChanges(written, seal.parts);
  if (differences.length === 0) return computed === seal.root ? [] : [rootChanged(seal, computed)];
  if (computed === seal.root) return entriesChanged(differences);
  const chained = bytesToHex(
    sealRoot(seal.parts.map((part) => ({ ...part, digests: hexToBytes(part.digests.join('')) }))),
  );
  const inDocument = differences.map(recordFinding);
  return chained === seal.root ? inDocument : [...inDocument, rootChanged(seal, chained)];
}

/** Records that differ among those read before a document broke off. */
export function changedParts(found: readonly ReadPart[], { parts }: Seal): readonly Finding[] {
  return found.flatMap(({ kind, path, digests }) => {
    const sealed = parts.find((part) => partName(part) === partName({ kind, path }));
    return hexDigests(digests).flatMap((digest, index): readonly Finding[] => {
      const before = sealed?.digests[index];
      const same = before === undefined || before === digest;
      return same
        ? []
        : [recordFinding({ part: { kind, path, digests: [] }, change: { kind: 'changed', index } })];
    });
  });
}

function hexDigests(digests: ReadPart['digests']): readonly string[] {
  const hex = bytesToHex(digestsOf(digests));
  return Array.from({ length: digests.count }, (_, index) => hex.slice(index * 64, index * 64 + 64));
}

interface PartChange {
  readonly part: SealedPart;
  readonly change: RecordChange;
}

function partChanges(found: readonly SealedPart[], sealed: readonly SealedPart[]): readonly PartChange[] {
  const foundByName = new Map(found.map((part) => [partName(part), part]));
  const sealedByName = new Map(sealed.map((part) => [partName(part), part]));
  const gone = sealed.filter((part) => !foundByName.has(partName(part)));
  const all = [...found, ...gone];
  const changes = all.flatMap((part) => {
    const before = sealedByName.get(partName(part));
    const after = foundByName.get(partName(part));
    if (before && after)
      return changedRecords(before.digests, after.digests).map((change) => ({ part, change }));
    return [{ part: { ...part, kind: 'record' as const }, change: wholePart(before === undefined) }];
  });
  const moved =
    changes.length === 0 && found.some((part, index) => partName(part) !== partName(sealed[index] ?? part));
  return moved || sealed.length !== sealedByName.size
    ? [...changes, { part: { kind: 'list', path: [], digests: [] }, change: { kind: 'reordered' } }]
    : changes;
}

const partName = ({ kind, path }: Pick<SealedPart, 'kind' | 'path'>): string =>
  JSON.stringify([kind, ...path]);

const wholePart = (added: boolean): RecordChange => ({ kind: added ? 'added' : 'removed', index: 0 });

const placeOf = ({ part, change }: PartChange): Path =>
  part.kind === 'list' && change.kind !== 'reordered' ? [...part.path, change.index] : part.path;

function recordFinding(difference: PartChange): Finding {
  const path = placeOf(difference);
  const record = formatPath(path);
  switch (difference.change.kind) {
    case 'changed':
      return makeFinding(sealFindings, 'SEAL_RECORD_CHANGED', { record }, { path });
    case 'added':
      return makeFinding(sealFindings, 'SEAL_RECORD_ADDED', { record }, { path });
    case 'removed':
      return makeFinding(sealFindings, 'SEAL_RECORD_REMOVED', { record }, { path });
    case 'reordered':
      return makeFinding(sealFindings, 'SEAL_RECORDS_REORDERED', { list: record }, { path });
  }
}

/** The document gives the root that it states, so it is the digests in the seal that were touched. */
function entriesChanged(differences: readonly PartChange[]): readonly Finding[] {
  return differences.map((difference) => {
    const record = formatPath(placeOf(difference));
    return makeFinding(sealFindings, 'SEAL_ENTRY_CHANGED', { record }, { path: ['seal', 'parts'] });
  });
}

function rootChanged({ root }: Seal, computed: string): Finding {
  return makeFinding(
    sealFindings,
    'SEAL_ROOT_CHANGED',
    { stated: root, computed },
    { path: ['seal', 'root'] },
  );
}
