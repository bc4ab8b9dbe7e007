import type { Parsed } from './parse-with-findings.js';

declare const parsed: Parsed<{ readonly id: string }>;
// @ts-expect-error there is a value only where reading succeeded
parsed.value;
// @ts-expect-error data are not changed
parsed.findings.length = 0;
export const id: string = parsed.ok ? parsed.value.id : '';
