export type { InstrumentKind, InstrumentKinds } from '@khuyencong/model';
export type { Instrument } from './instruments/instrument.js';
export type { LegalDay, LegalPeriod } from './instruments/legal-day.js';
export { instruments } from './instruments/instruments-list.js';
export { findInstrument } from './instruments/find-instrument.js';
export { instrumentStatus, type InstrumentStatus } from './instruments/instrument-status.js';
export { instrumentsInForce, type InstrumentsByStatus } from './instruments/instruments-in-force.js';
export { instrumentKinds } from './instruments/instrument-kinds.js';
