import type { IsoDate } from '../date/iso-date.js';
import { localMoves, provinceRegulates } from './local-moves.js';
import { circular36, circular36From, circular46From } from './move-shorthand.js';
import { nationalChangeMoves } from './national-change-moves.js';
import { nationalPlanningMoves } from './national-planning-moves.js';
import { nationalWorkMoves } from './national-work-moves.js';
import type { AllowedMoves, LifeCycleMove } from './life-cycle-move.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectLevel } from './project-level.js';
import type { ProjectState } from './project-state.js';

/**
 * All moves of the life cycle (các bước trong vòng đời đề án), national and local, of every period that is known.
 *
 * @legal 36/2013/TT-BCT; 17/2018/TT-BCT; 46/2012/TT-BCT, Điều 8
 * @example
 * ```ts runnable
 * import { lifeCycleMoves } from '@khuyencong/model';
 * lifeCycleMoves.find(({ level }) => level === 'national')?.validFrom // => '2014-02-10'
 * ```
 * @category project
 * @since 0.1.0
 */
export const lifeCycleMoves: readonly LifeCycleMove[] = [
  ...nationalPlanningMoves,
  ...nationalWorkMoves,
  ...nationalChangeMoves,
  ...localMoves,
];

const notes = {
  known: {
    vi: 'Theo 36/2013/TT-BCT và phần đọc được của 17/2018/TT-BCT; không tìm được thông tư nào ban hành sau 235/2025/NĐ-CP.',
    en: 'By 36/2013/TT-BCT and what was read of 17/2018/TT-BCT; no circular after 235/2025/NĐ-CP was found.',
  },
  'set-by-province': {
    vi: 'UBND cấp tỉnh quy định trình tự đối với đề án địa phương; các bước nêu ở đây chỉ là trình tự thường gặp.',
    en: "The provincial People's Committee regulates local projects; the moves given here are only the usual ones.",
  },
  'not-known': {
    vi: 'Không đọc được quy định áp dụng tại thời điểm này.',
    en: 'The rules of that day were not read.',
  },
} as const;

/**
 * The moves that are open to a project in a state (các bước tiếp theo của đề án), each with who decides it, papers and clause.
 *
 * National projects follow 36/2013/TT-BCT from 10/02/2014; 17/2018/TT-BCT reversed registration and grassroots appraisal. Local
 * projects follow the rules of their province, so that their answer is `set-by-province`.
 *
 * @param state - where the project stands
 * @param options - `level` and `kind` of the project; `asOf`: day of the move, included; without it the moves of every period
 * @returns the moves, and how far the rules of that day are known
 * @legal 36/2013/TT-BCT, Điều 8, Điều 10, Điều 11, Điều 18; 17/2018/TT-BCT, Điều 1, khoản 9; 46/2012/TT-BCT, Điều 8, khoản 3, điểm b
 * @example
 * ```ts runnable
 * import { allowedMoves } from '@khuyencong/model';
 * const national = { level: 'national', kind: 'ordinary' } as const;
 * allowedMoves('appraised-ministry', { ...national, asOf: '2024-12-01' }).moves.find(({ to }) => to === 'approved')?.decidedBy // => 'minister'
 * allowedMoves('draft', { ...national, asOf: '2010-01-01' }).status // => 'not-known'
 * allowedMoves('draft', { level: 'local', kind: 'ordinary' }).status // => 'set-by-province'
 * ```
 * @category project
 * @since 0.1.0
 */
export function allowedMoves(
  state: ProjectState,
  options: {
    readonly level: ProjectLevel;
    readonly kind: ProjectKind;
    readonly asOf?: IsoDate | undefined;
  },
): AllowedMoves {
  const { level, kind, asOf } = options;
  const knownFrom = level === 'national' ? circular36From : circular46From;
  const known = level === 'national' ? 'known' : 'set-by-province';
  const status = asOf !== undefined && asOf < knownFrom ? 'not-known' : known;
  return {
    status,
    moves: lifeCycleMoves.filter(
      (move) =>
        move.level === level &&
        move.kinds.includes(kind) &&
        move.from.includes(state) &&
        (asOf === undefined || isOffered(move, asOf)),
    ),
    note: notes[status],
    citations: status === 'not-known' ? [] : [level === 'national' ? circular36({}) : provinceRegulates],
  };
}

function isOffered({ validFrom, validTo }: LifeCycleMove, asOf: IsoDate): boolean {
  return validFrom <= asOf && (validTo === undefined || asOf <= validTo);
}
