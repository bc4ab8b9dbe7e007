import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import { checkArgument, KcError, knownOption } from '@khuyencong/model';

const shapes: Readonly<Record<CertificateValidity['shape'], true>> = { 'end-of-year': true, months: true };

/** Refuses a validity of an unknown shape, or for no whole number of years or months. */
export function checkValidity(validity: CertificateValidity): void {
  checkArgument('validity', validity);
  knownOption('validity.shape', validity.shape, shapes);
  const count = validity.shape === 'months' ? validity.months : validity.yearsWithYearOfGrant;
  if (!Number.isSafeInteger(count) || count < 1)
    throw new KcError('ARGUMENT_MALFORMED', { argument: 'validity', expected: 'whole number from 1' });
}
