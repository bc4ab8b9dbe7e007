import { supportNorms } from '@khuyencong/law/norms';
import type { Finding, IsoDate } from '@khuyencong/model';
import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { advanceFindings } from './advance-findings.js';
import { advanceLimit, type AdvanceRequest } from './advance-limit.js';
import { checkManagementCost, type ManagementCost } from './check-management-cost.js';

interface Case {
  readonly advance?: AdvanceRequest;
  readonly management?: ManagementCost;
  readonly asOf: IsoDate;
}

function findingsIn({ advance, management, asOf }: Case): readonly Finding[] {
  if (advance) return advanceLimit(advance, { asOf, norms: supportNorms }).findings;
  if (!management) throw new Error('neither an advance nor a management cost');
  return checkManagementCost(management, { asOf, norms: supportNorms }).findings;
}

describeCatalogue('advance', advanceFindings, findingsIn);
