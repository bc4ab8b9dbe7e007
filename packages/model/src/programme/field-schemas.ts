import * as z from 'zod';
import { activities } from '../activity/activity.js';
import type { ActivityId } from '../activity/activity-id.js';
import { isIsoDate, type IsoDate } from '../date/iso-date.js';
import { readPeriod, type PeriodText, type YearSpan } from '../date/period.js';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { isDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import type { FractionText } from '../quantity/quantity.js';

/**
 * Schema of an identifier (mã).
 *
 * @category schema
 * @since 0.1.0
 */
export const idField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(120);
/**
 * Schema of a name (tên gọi).
 *
 * @category schema
 * @since 0.1.0
 */
export const nameField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(300);
/**
 * Schema of running text (nội dung ghi bằng lời).
 *
 * @category schema
 * @since 0.1.0
 */
export const wordingField: z.ZodString = /* @__PURE__ */ z.string().min(1).max(2000);
/**
 * Schema of a year (năm).
 *
 * @category schema
 * @since 0.1.0
 */
export const yearField: z.ZodInt = /* @__PURE__ */ z.int().min(1900).max(2200);

/** Text of one form; unlike a template literal of zod it says in words of JSON which form that is. */
export function textField<Text extends string>(
  isOfForm: (text: string) => text is Text,
  expected: string,
): z.ZodType<Text> {
  return z.string().refine(isOfForm, { params: { expected } });
}

/**
 * Schema of an existing day, YYYY-MM-DD (ngày).
 *
 * @category schema
 * @since 0.1.0
 */
export const dayField: z.ZodType<IsoDate> = /* @__PURE__ */ textField(isIsoDate, 'YYYY-MM-DD');

/**
 * Schema of a reporting period (kỳ báo cáo): `2024`, `2024-H1`, `2024-9M`, `2024-Q2`, `2024-05` or `2021-2025`.
 *
 * @category schema
 * @since 0.1.0
 */
export const periodField: z.ZodType<PeriodText> = /* @__PURE__ */ textField(
  isPeriod,
  '2024 | 2024-H1 | 2024-9M | 2024-Q2 | 2024-05 | 2021-2025',
);

/**
 * Schema of amounts in đồng and of counts (số tiền, số lượng): whole and not negative.
 *
 * @category schema
 * @since 0.1.0
 */
export const wholeField: z.ZodType<DecimalString> = /* @__PURE__ */ textField(
  isWhole,
  '"0" | "1" | "2840000000" | …',
);

/** Not negative, with or without a fraction: areas, energy. */
export const sizeField: z.ZodType<DecimalString> = /* @__PURE__ */ textField(
  isSize,
  '"0" | "12.5" | "2840" | …',
);

/**
 * Schema of a share written as a fraction (tỷ lệ dạng phân số), such as `177/179`.
 *
 * @category schema
 * @since 0.1.0
 */
export const fractionField: z.ZodType<FractionText> = /* @__PURE__ */ textField(isFraction, '"177/179"');

/** A part of a whole that is not nothing: the whole becomes a denominator. */
export const partOfWholeField: z.ZodType<FractionText> = /* @__PURE__ */ textField(
  isPartOfWhole,
  'fraction such as "177/179"',
);

/** When something was published: a day, or a year, half-year, month or span. */
export const publishedOnField: z.ZodType<string> = /* @__PURE__ */ textField(
  isDayOrPeriod,
  '2024, 2024-09 or 2024-09-01',
);

/**
 * Schema of a span of whole years (giai đoạn), the first not after the last.
 *
 * @category schema
 * @since 0.1.0
 */
export const spanField: z.ZodType<YearSpan> = /* @__PURE__ */ z
  .strictObject({ from: yearField, to: yearField })
  .readonly()
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { expected: '≥ from' } });

/**
 * Schema of an activity identifier (mã nội dung hoạt động).
 *
 * @category schema
 * @since 0.1.0
 */
export const activityField: z.ZodType<ActivityId> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ activities.map(({ id }) => id) as [ActivityId],
);

function isPeriod(text: string): text is PeriodText {
  return readPeriod(text) !== undefined;
}

function isDayOrPeriod(text: string): text is string {
  return isIsoDate(text) || (readPeriod(text) !== undefined && !text.includes('Q'));
}

function isPartOfWhole(text: string): text is FractionText {
  return isFraction(text) && !text.includes('-') && !text.endsWith('/0');
}

function isFraction(text: string): text is FractionText {
  const ends = text.split('/');
  return ends.length === 2 && ends.every(isDecimalString);
}

function isSize(text: string): text is DecimalString {
  return isDecimalString(text) && !text.startsWith('-');
}

function isWhole(text: string): text is DecimalString {
  return isSize(text) && !text.includes('.');
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
const size = String.raw`${whole}(?:\.\d*[1-9])?`;
const above = String.raw`(?:[1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9])`;
const decimal = String.raw`(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])`;

export const textShapes: readonly (readonly [z.ZodType, TextShape])[] = [
  [dayField, { format: 'date', pattern: String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$` }],
  [periodField, { pattern: String.raw`^\d{4}(?:-(?:Q[1-4]|H[12]|9M|0[1-9]|1[0-2]|\d{4}))?$` }],
  [wholeField, { pattern: `^${whole}$` }],
  [sizeField, { pattern: `^${size}$` }],
  [fractionField, { pattern: `^${decimal}/${decimal}$` }],
  [partOfWholeField, { pattern: `^${size}/${above}$` }],
  [
    publishedOnField,
    { pattern: String.raw`^\d{4}(?:-(?:H[12]|9M|\d{4}|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$` },
  ],
  [DecimalStringSchema, { pattern: `^${decimal}$` }],
];
