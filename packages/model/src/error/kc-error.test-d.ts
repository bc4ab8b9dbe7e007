import { KcError } from './kc-error.js';

// @ts-expect-error no such code
new KcError('NO_SUCH_CODE', { text: 'x' });
// @ts-expect-error a fact of another code
new KcError('MALFORMED_DATE', { factor: '1' });
// @ts-expect-error a fact is missing
new KcError('INTERVAL_EMPTY', { min: '1' });

const error = new KcError('MALFORMED_DATE', { text: 'x' });
// @ts-expect-error the code stays
error.code = 'MALFORMED_DATE';
// @ts-expect-error facts of another code
error.facts.factor;
