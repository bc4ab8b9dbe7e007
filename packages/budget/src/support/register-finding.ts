import { Exact, makeFinding, type DecimalString, type Finding, type Severity } from '@khuyencong/model';
import type { ProjectCase } from './project-cases.js';
import type { SupportFindingParams } from './support-finding-params.js';
import { supportFindings } from './support-findings.js';

const columns: Readonly<Record<string, string>> = {
  costVnd: 'totalCostVnd',
  requestedVnd: 'supportVnd',
  ownMoneyVnd: 'counterpartVnd',
  otherStateVnd: 'funding',
};

/** What a register cannot say is no fault of its own; a second state source may pay for other items of the project. */
const severities: Readonly<Record<string, Severity>> = {
  SUPPORT_COST_MISSING: 'warning',
  SUPPORT_PRICE_MISSING: 'info',
  SUPPORT_QUANTITY_MISSING: 'info',
  SUPPORT_TIER_MISSING: 'info',
  SUPPORT_OTHER_STATE_SOURCE: 'warning',
};

/** A finding about a case as a finding about a project of a register; none where it does not matter to what is asked for. */
export function registerFinding(
  finding: Finding,
  { request, unitsOpen, fromEstimate }: ProjectCase,
  index: number,
): readonly Finding[] {
  const [field = 'activity'] = finding.path;
  const path = fromEstimate ? [index, 'costItems'] : [index, columns[field] ?? field];
  const severity = severities[finding.code] ?? finding.severity;
  if (finding.code === 'SUPPORT_READINGS_DIFFER') {
    return passesLowerReading(finding, request.requestedVnd) ? [{ ...finding, path, severity }] : [];
  }
  if (finding.code === 'SUPPORT_ABOVE_NORM' && finding.params['boundBy'] === 'ceiling' && unitsOpen) {
    const { unitVi, unitEn, requestedVnd, supportVnd } =
      finding.params as SupportFindingParams['SUPPORT_ABOVE_NORM'];
    const params = { unitVi, unitEn, requestedVnd, oneUnitVnd: supportVnd };
    const place = { path: fromEstimate ? path : [index, 'units'], legalBasis: finding.legalBasis };
    return [makeFinding(supportFindings, 'SUPPORT_UNITS_MISSING', params, place)];
  }
  return [{ ...finding, path, severity }];
}

function passesLowerReading({ params }: Finding, requestedVnd: DecimalString | undefined): boolean {
  const { wholeSupportVnd, ceilingOnlyVnd } = params as SupportFindingParams['SUPPORT_READINGS_DIFFER'];
  return (
    requestedVnd !== undefined &&
    new Exact(requestedVnd).greaterThan(Exact.min(wholeSupportVnd, ceilingOnlyVnd))
  );
}
