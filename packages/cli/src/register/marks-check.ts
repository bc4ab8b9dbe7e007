import { roundFindings } from '@khuyencong/awards';
import {
  Exact,
  isDecimalString,
  makeFinding,
  type DecimalString,
  type ExactDecimal,
  type Finding,
  type FindingPlace,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { checkNotDone } from './check-not-done.js';
import { markedPlan, type MarkPlan } from './mark-plan.js';
import { registerFindings } from './register-findings.js';
import type { RoundOfTable } from './rounds-check.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { roundSheets, type RoundSheets } from './round-sheets.js';

/** Sheets that are remembered; a round of a million marks has about half as many. */
const sheetsAtMost = 200_000;

interface MarkRow {
  readonly product: string;
  readonly juror: string;
  readonly criterion: string;
  readonly mark: string;
}

/** Holds every mark to the criteria of its round, and every sheet to the others of the round. */
export function marksCheck(
  table: OpenedTable,
  { rounds }: { readonly rounds: ReadonlyMap<string, RoundOfTable> },
): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [round, product, juror] = [field('round_id'), field('product_id'), field('juror')];
  const [criterion, mark] = [field('criterion'), field('mark')];
  const plans = new Map<string, MarkPlan | undefined>();
  const sheets = new Map<string, RoundSheets>();
  let remembered = 0;
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const [ofRound, ofProduct, by] = [round(row), product(row), juror(row)];
      const [of, text] = [criterion(row), mark(row)];
      if (ofRound === null || ofProduct === null || by === null || of === null || text === null) continue;
      if (!plans.has(ofRound)) plans.set(ofRound, markedPlan(rounds.get(ofRound)?.criteria));
      const plan = plans.get(ofRound);
      const at = (name: string): FindingPlace => rowPlace(table, row, name);
      const given = { product: ofProduct, juror: by, criterion: of, mark: text };
      if (plan) findings.push(...markFindings(given, plan, at));
      const ofSheets = sheets.get(ofRound) ?? roundSheets();
      sheets.set(ofRound, ofSheets);
      if (remembered < sheetsAtMost) remembered += ofSheets.add(given, at, findings);
    }
  };
  const end = (findings: Finding[]): void => {
    for (const id of sheets.keys()) findings.push(...withoutScheme(rounds.get(id)));
    if (remembered >= sheetsAtMost) {
      findings.push(checkNotDone('sheets', `${sheetsAtMost}`, { path: ['marks'], origin: table.origin }));
      return;
    }
    for (const [id, ofRound] of sheets) findings.push(...ofRound.end(rounds.get(id), plans.get(id)));
  };
  return { rows, end };
}

/** Marks of a round that names no criteria are held to none, which is said. */
function withoutScheme(round: RoundOfTable | undefined): readonly Finding[] {
  if (!round || round.scheme !== '') return [];
  return [makeFinding(registerFindings, 'ROUND_SCHEME_NOT_KNOWN', { scheme: '' }, round.place)];
}

function markFindings(
  { product, juror, criterion, mark }: MarkRow,
  plan: MarkPlan,
  at: (name: string) => FindingPlace,
): readonly Finding[] {
  const place = { product, juror, criterion };
  const leaf = plan.criteria.get(criterion.trim().toLowerCase());
  if (!leaf) {
    const params = { ...place, set: plan.set };
    return [makeFinding(roundFindings, 'MARK_CRITERION_UNKNOWN', params, at('criterion'))];
  }
  const given = numberOf(mark);
  if (given === undefined) return [];
  if (given.greaterThan(leaf.maximum)) {
    const params = { ...place, mark: mark as DecimalString, maximum: leaf.maximum };
    return [makeFinding(roundFindings, 'MARK_ABOVE_MAXIMUM', params, at('mark'))];
  }
  if (!leaf.options || leaf.options.some((option) => given.equals(option))) return [];
  const params = { ...place, mark: mark as DecimalString, options: leaf.options.join('; ') };
  return [makeFinding(roundFindings, 'MARK_NOT_AN_OPTION', params, at('mark'))];
}

/** A mark may be written with zeros at its end: 27.50. */
function numberOf(mark: string): ExactDecimal | undefined {
  const text = mark.includes('.') ? mark.replace(/\.?0+$/u, '') : mark;
  const whole = text.replace(/^0+(?=\d)/u, '');
  return isDecimalString(whole) ? new Exact(whole) : undefined;
}
