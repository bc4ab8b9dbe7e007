import { z } from 'zod';
import { activities, type ActivityId } from '../activity/activity.js';
import { isIsoDate, type IsoDate } from '../date/iso-date.js';
import { readPeriod, type PeriodText, type YearSpan } from '../date/period.js';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { isDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import type { LocalText } from '../text/local-text.js';

export const idField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(120);
export const nameField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(300);
export const wordingField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(2000);
export const yearField: z.ZodInt = /* @__PURE__ */ z.int().min(1900).max(2200);

export const dayField: z.ZodType<IsoDate> = /* @__PURE__ */ z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine(isIsoDate, { params: { expected: 'YYYY-MM-DD' } });

export const periodField: z.ZodType<PeriodText> = /* @__PURE__ */ z
  .string()
  .refine((text) => readPeriod(text) !== undefined, { params: { expected: '2024 | 2024-Q2 | 2024-05' } })
  .transform((text) => text as PeriodText);

/** Whole and not negative: amounts in đồng, and counts. */
export const wholeField: z.ZodType<DecimalString> = /* @__PURE__ */ z
  .templateLiteral([z.number()])
  .refine(isWhole, { params: { expected: '"0", "1", "2840000000", …' } });

/** Not negative, with or without a fraction: areas, energy. */
export const sizeField: z.ZodType<DecimalString> = /* @__PURE__ */ z
  .templateLiteral([z.number()])
  .refine((text) => isDecimalString(text) && !text.startsWith('-'), {
    params: { expected: '"0", "12.5", "2840", …' },
  });

export const localTextField: z.ZodType<LocalText> = /* @__PURE__ */ z
  .strictObject({ vi: z.string().min(1).max(2000), en: z.string().min(1).max(2000) })
  .readonly();

export const spanField: z.ZodType<YearSpan> = /* @__PURE__ */ z
  .strictObject({ from: yearField, to: yearField })
  .readonly()
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { expected: '≥ from' } });

export const activityField: z.ZodType<ActivityId> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ activities.map(({ id }) => id) as [ActivityId],
);

function isWhole(text: string): boolean {
  return isDecimalString(text) && !text.startsWith('-') && !text.includes('.');
}

/** Something that begins and ends. */
interface Timed {
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
}

/** For `refine`: the last day is not before the first. */
export function endsInTime({ startsOn, endsOn }: Timed): boolean {
  return startsOn === undefined || endsOn === undefined || startsOn <= endsOn;
}

export const endsInTimeFault: { path: string[]; params: { expected: string } } = {
  path: ['endsOn'],
  params: { expected: '≥ startsOn' },
};

/** What JSON Schema can say of a field beyond its type; refinements are lost on the way there. */
export interface TextShape {
  readonly pattern: string;
  readonly format?: string;
}

const whole = String.raw`(?:0|[1-9]\d*)`;

export const textShapes: readonly (readonly [z.ZodType, TextShape])[] = [
  [dayField, { format: 'date', pattern: String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$` }],
  [wholeField, { pattern: `^${whole}$` }],
  [sizeField, { pattern: String.raw`^${whole}(?:\.\d*[1-9])?$` }],
  [DecimalStringSchema, { pattern: String.raw`^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$` }],
];
