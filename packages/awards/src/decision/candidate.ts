import type { Fraction } from '../scoring/fraction.js';
import type { Judgement } from '../scoring/judge-mean.js';
import type { ProductStanding } from '../scoring/product-standing.js';

/** A product, or a set that the council made, on its way through the steps. */
export interface Candidate {
  readonly id: string;
  readonly group: string;
  readonly establishmentId?: string | undefined;
  readonly standing: ProductStanding;
  readonly judgement: Judgement;
  readonly mean: Fraction | undefined;
  /** Only for a set. */
  readonly members?: readonly string[];
  /** Only for a product that went into a set. */
  readonly mergedInto?: string;
}

/** A candidate with its place: its competition rank, shared by those still equal after every key. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly rank: number;
}
