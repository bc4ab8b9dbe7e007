import { advanceLimit } from '@khuyencong/budget';
import type { SupportNormSet } from '@khuyencong/law/norms';
import {
  Exact,
  isActivityId,
  isDecimalString,
  type ActivityId,
  type DecimalString,
  type Finding,
  type IsoDate,
  type ProjectLevel,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { alikeNotes } from './alike.js';
import { atPlace } from './at-place.js';
import { dayOf } from './project-of-row.js';
import { rowField, rowPlace } from './row-field.js';

/** What advances are held to. */
export interface AdvanceOptions {
  /** The day of the law for rows without a day of approval; without it nothing is said of them. */
  readonly asOf: IsoDate | undefined;
  readonly norms: SupportNormSet;
  /** For rows that name none. */
  readonly province: string | undefined;
}

/** Holds the advances of single rows to the rule of their activity, level, province and day. */
export interface AdvancesCheck {
  readonly row: (row: TableRow, findings: Finding[]) => void;
  readonly end: (findings: Finding[]) => void;
}

interface Asked {
  readonly activity: ActivityId;
  readonly level: ProjectLevel;
  readonly province: string;
  readonly day: IsoDate;
}

/** What the law says of a kind of project on a day; asked once. */
interface AdvanceRules {
  /** Of a support of 1,000,000 đồng; none where no rule is known. */
  readonly limit: DecimalString | undefined;
  /** What is not known. */
  readonly notes: readonly Finding[];
  rows: number;
}

const probeVnd: DecimalString = '1000000';
const kindsAtMost = 20_000;

export function advancesCheck(table: OpenedTable, options: AdvanceOptions): AdvancesCheck {
  const field = (name: string) => rowField(table, name);
  const [activity, level, province] = [field('activity'), field('level'), field('province')];
  const [approvedOn, advanced, support] = [field('approved_on'), field('advanced'), field('support')];
  const known = new Map<string, AdvanceRules>();
  const alike = alikeNotes();
  const check = (row: TableRow, findings: Finding[]): void => {
    const [advancedVnd, supportVnd] = [amountOf(advanced(row)), amountOf(support(row))];
    const [of, at] = [activity(row) ?? '', level(row)];
    const day = dayOf(approvedOn(row)) ?? options.asOf;
    if (advancedVnd === undefined || supportVnd === undefined || day === undefined) return;
    if (!isActivityId(of) || (at !== 'national' && at !== 'local')) return;
    const asked: Asked = { activity: of, level: at, province: province(row) ?? options.province ?? '', day };
    const key = Object.values(asked).join('\u0000');
    const rules = known.get(key) ?? askLaw(asked, options);
    if (known.size < kindsAtMost) known.set(key, rules);
    rules.rows += 1;
    const place = rowPlace(table, row, 'advanced');
    if (rules.rows === 1)
      for (const note of rules.notes) {
        const placed = atPlace(note, place);
        if (alike.isFirst(placed)) findings.push(placed);
      }
    if (rules.limit === undefined || isWithin(advancedVnd, supportVnd, rules.limit)) return;
    for (const finding of ask(asked, { advancedVnd, supportVnd }, options))
      if (finding.code === 'ADVANCE_ABOVE_LIMIT') findings.push(atPlace(finding, place));
  };
  const end = (findings: Finding[]): void => {
    for (const { notes, rows } of known.values()) for (const note of notes) alike.addMore(note, rows - 1);
    findings.push(...alike.counts());
  };
  return { row: check, end };
}

/** No advance is nothing to hold to a limit. */
function amountOf(text: string | null): DecimalString | undefined {
  return text !== null && text !== '0' && isDecimalString(text) ? text : undefined;
}

function isWithin(advancedVnd: DecimalString, supportVnd: DecimalString, limit: DecimalString): boolean {
  return new Exact(advancedVnd).times(probeVnd).lessThanOrEqualTo(new Exact(supportVnd).times(limit));
}

function askLaw(asked: Asked, options: AdvanceOptions): AdvanceRules {
  const { rules, findings } = limitOf(asked, { supportVnd: probeVnd, advancedVnd: '1' }, options);
  const limits = rules.filter(({ rule }) => rule !== 'treasury').map(({ limitVnd }) => new Exact(limitVnd));
  const [first, ...others] = limits;
  const limit = first && others.reduce((least, each) => (each.lessThan(least) ? each : least), first);
  return {
    limit: limit === undefined ? undefined : (limit.toFixed() as DecimalString),
    notes: findings.filter(({ code }) => code === 'ADVANCE_RULE_NOT_KNOWN'),
    rows: 0,
  };
}

interface AdvanceMoney {
  readonly supportVnd: DecimalString;
  readonly advancedVnd: DecimalString;
}

function ask(asked: Asked, money: AdvanceMoney, options: AdvanceOptions): readonly Finding[] {
  return limitOf(asked, money, options).findings;
}

function limitOf(
  { activity, level, province, day }: Asked,
  money: AdvanceMoney,
  { norms }: AdvanceOptions,
): ReturnType<typeof advanceLimit> {
  const place = province === '' ? {} : { province };
  return advanceLimit({ activity, level, ...place, ...money }, { asOf: day, norms });
}
