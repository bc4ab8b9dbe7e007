import { findingFields, type Equal, type Undefinable } from '@khuyencong/model';
import * as z from 'zod';
import type { SaidFinding } from '../file/check-report.js';

export const countField: z.ZodInt = z.int().nonnegative();

/** Any text, such as a name from a file. */
export const textField: z.ZodString = z.string();

const saidFinding = z.strictObject({ ...findingFields, message: textField }).readonly();
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
export const SaidFindingSchema: z.ZodType<SaidFinding> = saidFinding as z.ZodType as z.ZodType<SaidFinding>;

true satisfies Equal<z.infer<typeof saidFinding>, Undefinable<SaidFinding>>;
