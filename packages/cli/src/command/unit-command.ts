import type { IsoDate, Language } from '@khuyencong/model';
import { resolveAdministrativeUnit, type AdministrativeUnitResolution } from '@khuyencong/law/units';
import type { UnitReport } from '../report/unit-report.js';
import { renderUnit } from '../render/unit-pretty.js';
import type { Streams } from './streams.js';

/** What `unit` was asked to do. */
export interface UnitCall {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** `khuyencong unit`: status 0 for one unit of that day, 1 for any other answer. */
export function unitCommand(call: UnitCall, { out }: Streams): number {
  const resolution = resolveAdministrativeUnit(call.text, { asOf: call.asOf });
  out.write(
    call.format === 'json'
      ? `${JSON.stringify(answerOf(resolution, call), undefined, 2)}\n`
      : renderUnit(resolution, { asOf: call.asOf, language: call.lang }),
  );
  return resolution.status === 'found' ? 0 : 1;
}

function answerOf(resolution: AdministrativeUnitResolution, { asOf }: UnitCall): UnitReport {
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
