import type { Finding } from '@khuyencong/model';
import { describeCatalogue } from '../../test/catalogue.js';
import { everyKind } from '../../test/progress/progress-cases.js';
import { mappingOf, rolledUp } from '../../test/roll-up/roll-up-cases.js';
import { targetFindings } from '../finding/target-findings.js';
import type { ProgressReport } from '../progress/progress-report.js';
import type { PlaceMappingRow } from './place-mapping.js';
import { rollUpFindings } from './roll-up-findings.js';
import { rollUpTargets, type PlaceTarget } from './roll-up-targets.js';
import type { RollUpSpan } from './rolled-figure.js';

interface Case {
  readonly reports: readonly ProgressReport[];
  readonly rows: readonly PlaceMappingRow[];
  readonly span?: RollUpSpan;
  readonly targets?: readonly PlaceTarget[];
}

function findingsIn({ reports, rows, span, targets = [] }: Case): readonly Finding[] {
  const mappings = [mappingOf(rows)];
  const { figures, findings } = rolledUp(reports, { mappings, ...(span && { span }) });
  const options = { indicators: everyKind, mappings, asOf: '2025-07-01', figures } as const;
  return [...findings, ...rollUpTargets(targets, options).findings];
}

const { PLACE_NOT_THEN } = targetFindings;

describeCatalogue('roll-up', { catalogue: { ...rollUpFindings, PLACE_NOT_THEN }, findingsIn });
