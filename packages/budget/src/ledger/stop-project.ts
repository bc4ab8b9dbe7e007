import { whoDecides, type DeciderAnswer, type ProvincialChangeRule } from '@khuyencong/law/deciders';
import {
  checkArgument,
  Exact,
  makeFinding,
  type Explanation,
  type Finding,
  type IsoDate,
  type LocalText,
  type ProjectKind,
  type ProjectLevel,
} from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import type { DecisionRef } from '../decision/decision-ref.js';
import { balances, type AccountBalance } from './balances.js';
import { amountFaults, sumLines } from './entry-findings.js';
import { ledgerFindings } from './ledger-findings.js';
import type { Ledger, LedgerAccount, LedgerEntry, LedgerLine } from './ledger.js';

/**
 * How a project stops and where its money goes (dừng đề án và phân bổ lại kinh phí).
 *
 * @category ledger
 * @since 0.1.0
 */
export interface StopOptions {
  readonly projectId: string;
  /** Identifier of the entry to be made. */
  readonly entryId: string;
  /** The day of the entry, and the day on which the law is consulted. */
  readonly on: IsoDate;
  readonly reason: string;
  readonly decision?: DecisionRef | undefined;
  /** Where everything goes that the project still holds. */
  readonly to: readonly LedgerLine[];
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  /** Whether it stops for a violation or failure to meet requirements. */
  readonly forFault: boolean;
  readonly province?: string | undefined;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

/**
 * The entry that empties a stopped project (bút toán khi dừng đề án), and who decides that it stops.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface StoppedProject {
  /** Left out when the money has no whole new place. */
  readonly entry?: LedgerEntry;
  readonly decider: DeciderAnswer;
  /** What the project still held: money not yet advanced and advances not yet cleared. */
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
}

/**
 * Moves what a stopped project still holds to new places (phân bổ lại kinh phí của đề án dừng): money moves, nothing vanishes.
 *
 * What the project holds is its own account and its advances that were not cleared; what was disbursed stays disbursed.
 *
 * @param ledger - the ledger, with the project
 * @param options - the project, the day, the new places, and the facts that say who decides
 * @returns the entry to post, the decider, what was held, and findings when the new places do not take exactly that
 * @throws `KcError` `MALFORMED_DATE` when `on` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 11
 * @example
 * ```ts runnable
 * import { stopProject, type Ledger } from '@khuyencong/budget';
 * const [budget, project] = [{ kind: 'allotment', id: 'central-2024' }, { kind: 'project', id: 'da-01' }] as const;
 * const ledger: Ledger = {
 *   kind: 'ledger', id: 'so-2024', name: 'Sổ kinh phí 2024',
 *   entries: [{ id: '1', on: '2024-01-15', reason: 'Giao', from: [{ account: budget, amountVnd: '300000000' }], to: [{ account: project, amountVnd: '300000000' }] }],
 * };
 * const stop = { projectId: 'da-01', entryId: '2', on: '2024-09-30', reason: 'Cơ sở xin dừng', level: 'national', kind: 'ordinary', forFault: false } as const;
 * const stopped = stopProject(ledger, { ...stop, to: [{ account: { kind: 'returned', id: 'central-2024' }, amountVnd: '300000000' }] });
 * stopped.explanation.value // => '300000000'
 * stopped.decider.status === 'decided-by' && stopped.decider.role // => 'ministry'
 * stopProject(ledger, { ...stop, to: [] }).findings.map(({ code }) => code) // => ['REALLOCATION_NOT_WHOLE']
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function stopProject(ledger: Ledger, options: StopOptions): StoppedProject {
  checkArgument('ledger', ledger, ['entries']);
  checkArgument('options', options, ['to']);
  const { projectId, entryId, on, reason, decision, to, level, kind, province, provincialRules } = options;
  const change = options.forFault ? 'stopping-for-fault' : 'stopping';
  const decider = whoDecides(change, { level, kind, asOf: on, province, provincialRules });
  const isOwn = ({ kind: held, id }: LedgerAccount): boolean =>
    id === projectId && (held === 'project' || held === 'advanced');
  const held = balances(ledger, { asOf: on }).filter(
    ({ account, balanceVnd }) => isOwn(account) && new Exact(balanceVnd).greaterThan(0),
  );
  const explanation = heldExplanation(held);
  const from = held.map(({ account, balanceVnd }) => ({ account, amountVnd: balanceVnd }));
  const faults = amountFaults(to, ['to']);
  if (faults.length > 0) return { decider, explanation, findings: faults };
  // What comes back to the project itself has no new place.
  const toVnd = sumLines(to.filter(({ account }) => !isOwn(account)));
  if (toVnd !== explanation.value) {
    const differenceVnd = subtractVnd(toVnd, explanation.value);
    const params = { project: projectId, balanceVnd: explanation.value, toVnd, differenceVnd };
    const finding = makeFinding(ledgerFindings, 'REALLOCATION_NOT_WHOLE', params, { path: ['to'] });
    return { decider, explanation, findings: [finding] };
  }
  if (from.length === 0) {
    const finding = makeFinding(ledgerFindings, 'ENTRY_MOVES_NOTHING', { id: entryId }, { path: ['to'] });
    return { decider, explanation, findings: [finding] };
  }
  const entry = { id: entryId, on, reason, ...(decision && { decision }), from, to };
  return { entry, decider, explanation, findings: [] };
}

const heldLabel: LocalText = { vi: 'Đề án còn giữ', en: 'Still held by the project' };

function heldExplanation(held: readonly AccountBalance[]): Explanation {
  const inputs = held.map(({ explanation }) => explanation);
  return {
    label: heldLabel,
    value: sumVnd(held.map(({ balanceVnd }) => balanceVnd)),
    unit: 'đồng',
    operation: 'sum',
    inputs,
  };
}
