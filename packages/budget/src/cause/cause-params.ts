import type { DecimalString } from '@khuyencong/model';
import type { Candidate, FailingSum } from './candidate.js';
import type { CauseId } from './likely-cause.js';

/**
 * What a finding about a likely cause carries (số liệu của phát hiện về nguyên nhân có thể).
 *
 * **Units**: amounts in `unit`, the base unit of the measure: đồng for money.
 *
 * @category cause
 * @since 0.1.0
 */
export interface LikelyCauseParams {
  readonly totalId: string;
  /** Name of the total. */
  readonly nameVi: string;
  readonly nameEn: string;
  readonly cause: CauseId;
  /** 1 is the likeliest of its total. */
  readonly rank: string;
  /** The suspected figures, separated by "; ". */
  readonly figures: string;
  /** Name of the suspected figure. */
  readonly suspectVi: string;
  readonly suspectEn: string;
  readonly unit: string;
  readonly published?: DecimalString | undefined;
  readonly corrected?: DecimalString | undefined;
  /** Name of the figure that speaks for it: the twin, the other total, the first of the subtotal. */
  readonly witnessVi?: string | undefined;
  readonly witnessEn?: string | undefined;
  /** How many parts the subtotal adds up. */
  readonly runLength?: string | undefined;
  /** The number with its separators, the digits, or the unit, as printed and as meant. */
  readonly words?: string | undefined;
  readonly digits?: string | undefined;
  readonly digitsMeant?: string | undefined;
  /** `comma` where the digits are right and the decimal comma stands elsewhere. */
  readonly slip?: 'comma' | undefined;
  readonly unitWritten?: string | undefined;
  readonly unitMeant?: string | undefined;
  /** Whether the part should be counted here or away from here. */
  readonly moves?: 'here' | 'away' | undefined;
  readonly holds: 'exactly' | 'within-qualifiers';
  readonly repairs: string;
  readonly breaks: string;
  /** How many candidates of this cause fit. */
  readonly alike: string;
}

/** The facts of a candidate, from which its words are made. */
export function causeParams(
  { context, settled }: FailingSum,
  candidate: Candidate,
  { alike, rank }: { readonly alike: number; readonly rank: number },
): LikelyCauseParams {
  const { figures } = context.tree;
  const { cause, corrections, holds, repairs, breaks, facts } = candidate;
  const suspects = candidate.figures.flatMap((position) => figures[position]?.figure ?? []);
  const witness = figures[candidate.witnesses[0] ?? -1]?.figure;
  const [correction] = corrections;
  const { moves, slip, ...words } = facts;
  return {
    totalId: settled.figure.id,
    nameVi: settled.figure.label.vi,
    nameEn: settled.figure.label.en,
    cause,
    rank: String(rank),
    figures: suspects.map(({ id }) => id).join('; '),
    suspectVi: suspects.map(({ label }) => label.vi).join('; '),
    suspectEn: suspects.map(({ label }) => label.en).join('; '),
    unit: settled.quantity.unit,
    published: correction?.published ?? undefined,
    corrected: correction?.corrected ?? undefined,
    witnessVi: witness?.label.vi,
    witnessEn: witness?.label.en,
    ...words,
    slip: slip === 'comma' ? slip : undefined,
    moves: moves === 'here' || moves === 'away' ? moves : undefined,
    holds,
    repairs: String(repairs),
    breaks: String(breaks),
    alike: String(alike),
  };
}
