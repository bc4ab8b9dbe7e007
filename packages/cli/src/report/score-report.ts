import type {
  DecisionRecord,
  RoundCounts,
  RoundRules,
  ScoredRound,
  Seal,
  TieGroup,
} from '@khuyencong/awards';
import type { SaidFinding } from '../file/check-report.js';
import type { ProductWithTies } from '../render/products-with-ties.js';

/** What `khuyencong score` gives as data; a round that cannot be read has no rules and no counts. */
export interface ScoreReport {
  readonly round: ScoredRound | null;
  readonly rules?: RoundRules;
  readonly counts?: RoundCounts;
  readonly products: readonly ProductWithTies[];
  readonly ties: readonly TieGroup[];
  readonly decisions: readonly DecisionRecord[];
  readonly findings: readonly SaidFinding[];
  readonly seal: Omit<Seal, 'parts'> | null;
}
