import { enterpriseSize, type EnterpriseSize } from './enterprise-size.js';

declare const size: EnterpriseSize;
// @ts-expect-error only where the size is not known something is missing
size.missing;
// @ts-expect-error thresholds that are not known have no citation
size.citation;
// @ts-expect-error the law has dates
enterpriseSize({ mainField: 'other' }, {});
// @ts-expect-error labour is text, it is an average
enterpriseSize({ mainField: 'other', workers: 5 }, { asOf: '2024-01-01' });
export const missing: readonly string[] = size.size === 'not-known' ? size.missing : [];
