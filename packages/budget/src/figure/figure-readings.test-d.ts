import type { FigureReadings, SettledFigure } from './figure-readings.js';

declare const figure: FigureReadings;
declare const settled: SettledFigure;

// @ts-expect-error -- inputs are never changed
figure.readings.push();

// @ts-expect-error -- a settled figure may still be open, so its quantity may be missing
settled.quantity.value;

// @ts-expect-error -- every way of settling has a name and a text
const guessed: SettledFigure['settledBy'] = 'guessed';
