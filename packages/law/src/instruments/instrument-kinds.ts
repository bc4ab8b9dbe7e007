import type { InstrumentKinds } from '@khuyencong/model';
import { instruments } from './instruments-list.js';

/**
 * The kinds of the listed documents by number (loại của văn bản theo số hiệu), for `formatCitation` and `formatInstrument`: the numbers
 * of the National Assembly do not say whether they are of a law or a resolution.
 *
 * @category instrument
 * @since 0.1.0
 */
export const instrumentKinds: InstrumentKinds = /* @__PURE__ */ Object.fromEntries(
  instruments.map(({ id, kind }) => [id, kind]),
);
