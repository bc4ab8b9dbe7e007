import { supportNorms, type SupportNorm } from '@khuyencong/law/norms';
import type { Finding, IsoDate, Project } from '@khuyencong/model';
import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { calculateSupport } from './calculate-support.js';
import { checkSupport } from './check-support.js';
import { supportFindings } from './support-findings.js';
import type { SupportChoices, SupportRequest } from './support-request.js';

interface Case {
  readonly request?: SupportRequest;
  readonly project?: Project;
  readonly asOf: IsoDate;
  readonly norms?: readonly SupportNorm[];
  readonly options?: Omit<SupportChoices, 'norms'>;
}

function findingsIn({ request, project, asOf, norms: own, options }: Case): readonly Finding[] {
  const norms = own ? { norms: own, gaps: [] } : supportNorms;
  if (project) return checkSupport([project], { ...options, asOf, norms });
  if (!request) throw new Error('neither a request nor a project');
  return calculateSupport(request, { ...options, asOf, norms }).findings;
}

describeCatalogue('support', supportFindings, findingsIn);
