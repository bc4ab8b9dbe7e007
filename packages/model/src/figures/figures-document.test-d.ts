import type { FiguresDocument, PublishedFigure } from './figures-document.js';

declare const document: FiguresDocument;
// @ts-expect-error data are not changed
document.title = 'x';
// @ts-expect-error data are not changed
document.figures[0] = { id: 'a', measure: 'money' };
// @ts-expect-error amounts are text
export const amount: PublishedFigure = { id: 'a', measure: 'money', value: 5 };
// @ts-expect-error an indefinite size has no value
export const indefinite: PublishedFigure = { id: 'a', measure: 'count', qualifier: 'indefinite' };
// @ts-expect-error no such activity
export const activity: PublishedFigure = { id: 'a', measure: 'count', activity: 'conferences' };
