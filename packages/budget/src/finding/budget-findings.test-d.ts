import { makeFinding } from '@khuyencong/model';
import { budgetFindings } from './budget-findings.js';

makeFinding(budgetFindings, 'PART_OF_UNKNOWN', { part: 'a', total: 'b' }, { path: [] });

// @ts-expect-error -- there is no such code
makeFinding(budgetFindings, 'PARTS_ARE_ODD', {}, { path: [] });

// @ts-expect-error -- every fact of the code is stated
makeFinding(budgetFindings, 'PART_OF_UNKNOWN', { part: 'a' }, { path: [] });

const facts = { text: '', from: '', to: '', seriesTotalPerYearVnd: '1' } as const;
// @ts-expect-error -- amounts are decimal text, not print
makeFinding(budgetFindings, 'AMOUNT_SPANS_YEARS', { ...facts, seriesTotalVnd: '1.000.000' }, { path: [] });
