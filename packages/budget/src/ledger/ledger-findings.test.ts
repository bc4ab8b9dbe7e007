import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkAppendOnly } from './check-append-only.js';
import { checkLedger } from './check-ledger.js';
import { ledgerFindings } from './ledger-findings.js';
import type { Ledger } from './ledger.js';
import { stopProject, type StopOptions } from './stop-project.js';

interface Input {
  readonly ledger: Ledger;
  readonly earlier?: Ledger;
  readonly stop?: Pick<StopOptions, 'projectId' | 'to'>;
}

const stopping = {
  entryId: 'stop',
  on: '2024-10-01',
  reason: 'Cơ sở xin dừng',
  level: 'national',
  kind: 'ordinary',
  forFault: false,
} as const;

describeCatalogue('ledger', ledgerFindings, ({ ledger, earlier, stop }: Input) => [
  ...checkLedger(ledger),
  ...(earlier ? checkAppendOnly(earlier, ledger) : []),
  ...(stop ? stopProject(ledger, { ...stopping, ...stop }).findings : []),
]);
