import type { IsoDate } from './iso-date.js';
import type { PeriodText, YearSpan } from './period.js';

declare const text: string;
export const day: IsoDate = '2018-05-01';

// @ts-expect-error the day comes last, and dashes stand between
export const vietnamese: IsoDate = '01/05/2018';
// @ts-expect-error a month is no day
export const month: IsoDate = '2018-05';
// @ts-expect-error text that nobody checked
export const unchecked: IsoDate = text;
// @ts-expect-error a Date has a time zone
export const moment: IsoDate = new Date('2018-05-01');
// @ts-expect-error a year has four quarters
export const quarter: PeriodText = '2024-Q5';

declare const span: YearSpan;
// @ts-expect-error data are not changed
span.from = 2020;
