import { makeFinding, type Finding } from '@khuyencong/model';
import { supportFindings } from './support-findings.js';
import type { SupportRequest } from './support-request.js';
import { amountFault } from '../money/amount-fault.js';

const wholeFields = [
  'costVnd',
  'units',
  'capitalVnd',
  'priceVnd',
  'requestedVnd',
  'ownMoneyVnd',
  'otherSourcesVnd',
  'otherStateVnd',
] as const;

/** Everything that is wrong with the amounts of a case. */
export function requestFaults(request: SupportRequest): readonly Finding[] {
  const faults = wholeFields.flatMap((field) => faultOf(request, field, true));
  const quantityFaults = faultOf(request, 'quantity', false);
  const unitFaults =
    request.units === '0'
      ? [makeFinding(supportFindings, 'SUPPORT_UNITS_ZERO', { units: '0' }, { path: ['units'] })]
      : [];
  return [...faults, ...quantityFaults, ...unitFaults];
}

function faultOf(
  request: SupportRequest,
  field: (typeof wholeFields)[number] | 'quantity',
  whole: boolean,
): readonly Finding[] {
  const value = request[field];
  if (value === undefined) return [];
  const fault = amountFault(value, { field, whole });
  return fault ? [fault] : [];
}
