import type { IsoDate, Language } from '@khuyencong/model';
import { resolveUnit, type AdministrativeUnit, type UnitResolution } from '@khuyencong/law/units';
import { renderUnit } from '../render/unit-pretty.js';
import type { Streams } from './streams.js';

/** What `unit` was asked to do. */
export interface UnitCall {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `khuyencong unit` gives as data. */
interface UnitAnswer {
  readonly status: UnitResolution['status'];
  /** The unit found, or the one of another time. */
  readonly unit: AdministrativeUnit | null;
  /** Units that may be meant; for a unit of another time, those that held its territory on the day. */
  readonly candidates: readonly AdministrativeUnit[];
  readonly asOf: string;
}

/** `khuyencong unit`: status 0 for one unit of that day, 1 for any other answer. */
export function unitCommand(call: UnitCall, { out }: Streams): number {
  const resolution = resolveUnit(call.text, { asOf: call.asOf });
  out.write(
    call.format === 'json'
      ? `${JSON.stringify(answerOf(resolution, call), undefined, 2)}\n`
      : renderUnit(resolution, { asOf: call.asOf, language: call.lang }),
  );
  return resolution.status === 'found' ? 0 : 1;
}

function answerOf(resolution: UnitResolution, { asOf }: UnitCall): UnitAnswer {
  const { status } = resolution;
  switch (resolution.status) {
    case 'found':
      return { status, unit: resolution.unit, candidates: [], asOf };
    case 'not-then': {
      const [only, ...others] = resolution.units;
      return {
        status,
        unit: others.length === 0 ? (only ?? null) : null,
        candidates: [...(others.length === 0 ? [] : resolution.units), ...resolution.counterparts],
        asOf,
      };
    }
    case 'ambiguous':
    case 'unknown':
      return { status, unit: null, candidates: resolution.candidates, asOf };
    case 'not-known':
      return { status, unit: null, candidates: [], asOf };
  }
}
