import type { CriteriaScheme } from './criteria-scheme.js';
import type { CriteriaSet } from './criteria-set.js';
import type { AdditiveOption, Criterion, MarkOption } from './criterion.js';

declare const set: CriteriaSet;
declare const scheme: CriteriaScheme;
const { citation: _citation, ...uncited } = set;

// @ts-expect-error a set names the document it comes from
export const withoutCitation: CriteriaSet = uncited;
// @ts-expect-error a set is not changed
set.totalMark = '1';
// @ts-expect-error a scheme has its first day
export const undated: CriteriaScheme = { ...scheme, from: undefined };
// @ts-expect-error marks are decimal text
export const numberMark: MarkOption = { mark: 1 };
// @ts-expect-error there are five stars
export const sixStars: MarkOption = { mark: '1', leastForStars: 6 };
// @ts-expect-error options that add up cannot be the least for stars
export const gated: AdditiveOption = { mark: '1', leastForStars: 3 };
// @ts-expect-error a group has criteria
export const empty: Criterion = { kind: 'group', id: '1', label: { vi: 'x' }, maxMark: '1' };
// @ts-expect-error a free mark has no options
export const mixed: Criterion = { kind: 'open', id: '1', label: { vi: 'x' }, maxMark: '1', options: [] };
