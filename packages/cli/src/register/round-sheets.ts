import { roundFindings } from '@khuyencong/awards';
import { foldVietnamese, makeFinding, type Finding, type FindingPlace } from '@khuyencong/model';
import type { MarkPlan } from './mark-plan.js';
import { registerFindings } from './register-findings.js';
import type { RoundOfTable } from './rounds-check.js';

/** A row of the table of marks. */
interface MarkOfSheet {
  readonly product: string;
  readonly juror: string;
  readonly criterion: string;
  readonly mark: string;
}

/** The sheets of one round as its rows come. */
export interface RoundSheets {
  /** Says how many sheets are new. */
  readonly add: (row: MarkOfSheet, at: (name: string) => FindingPlace, findings: Finding[]) => number;
  readonly end: (round: RoundOfTable | undefined, plan: MarkPlan | undefined) => readonly Finding[];
}

interface Sheet {
  readonly place: FindingPlace;
  readonly criteria: Set<string>;
  status: string | undefined;
}

interface JurorOfRound {
  /** As first written. */
  readonly written: string;
  readonly others: Set<string>;
}

interface JurorsOfRound {
  /** By their name without its looks. */
  readonly known: Map<string, JurorOfRound>;
  readonly seen: Set<string>;
}

/** A status stands for a whole sheet: a mark beside it is one too many. */
const statuses: ReadonlySet<string> = new Set(['absent', 'recused', 'spoiled']);

export function roundSheets(): RoundSheets {
  const jurors: JurorsOfRound = { known: new Map(), seen: new Set() };
  const products = new Map<string, Map<string, Sheet>>();
  const add: RoundSheets['add'] = (row, at, findings) => {
    findings.push(...alike(jurors, row.juror, at));
    const ofProduct = products.get(row.product) ?? new Map<string, Sheet>();
    products.set(row.product, ofProduct);
    const known = ofProduct.get(row.juror);
    const sheet = known ?? { place: at('juror'), criteria: new Set<string>(), status: undefined };
    ofProduct.set(row.juror, sheet);
    findings.push(...besideStatus(row, sheet, at));
    if (statuses.has(row.mark)) sheet.status = row.mark;
    else sheet.criteria.add(row.criterion.trim().toLowerCase());
    return known ? 0 : 1;
  };
  const end: RoundSheets['end'] = (round, plan) => [
    ...[...products].flatMap(([product, sheets]) => [
      ...[...sheets].flatMap(([juror, sheet]) => incomplete({ product, juror }, sheet, plan)),
      ...without(product, sheets, jurors.known),
    ]),
    ...evenJury(jurors.known, { round, plan }),
  ];
  return { add, end };
}

function alike(
  { known, seen }: JurorsOfRound,
  juror: string,
  at: (name: string) => FindingPlace,
): readonly Finding[] {
  if (seen.has(juror)) return [];
  seen.add(juror);
  const key = foldVietnamese(juror).replace(/[^\p{L}\p{N}]+/gu, '');
  const before = known.get(key);
  if (!before) {
    known.set(key, { written: juror, others: new Set() });
    return [];
  }
  before.others.add(juror);
  const params = { juror: juror.slice(0, 80), other: before.written.slice(0, 80) };
  return [makeFinding(registerFindings, 'JUROR_ALIKE', params, at('juror'))];
}

function besideStatus(
  { product, juror, criterion, mark }: MarkOfSheet,
  { status, criteria }: Sheet,
  at: (name: string) => FindingPlace,
): readonly Finding[] {
  const isStatus = statuses.has(mark);
  const said = isStatus ? (criteria.size > 0 ? mark : undefined) : status;
  if (said === undefined) return [];
  const params = { product, juror, criterion, status: said };
  return [makeFinding(roundFindings, 'MARK_BESIDE_STATUS', params, at('mark'))];
}

function incomplete(
  { product, juror }: { readonly product: string; readonly juror: string },
  { place, criteria, status }: Sheet,
  plan: MarkPlan | undefined,
): readonly Finding[] {
  if (!plan || status !== undefined) return [];
  const missing = [...plan.criteria].filter(([id]) => !criteria.has(id)).map(([, { id }]) => id);
  const marked = plan.criteria.size - missing.length;
  if (missing.length === 0 || marked === 0) return [];
  const params = {
    ...{ product, juror, marked: String(marked), of: String(plan.criteria.size) },
    missing: [...missing.slice(0, 10), ...(missing.length > 10 ? ['…'] : [])].join(', '),
  };
  const severity = plan.mayBeLeftOut ? 'info' : undefined;
  return [makeFinding(registerFindings, 'SHEET_INCOMPLETE', params, { ...place, severity })];
}

function without(
  product: string,
  sheets: ReadonlyMap<string, Sheet>,
  jurors: ReadonlyMap<string, JurorOfRound>,
): readonly Finding[] {
  const missing = [...jurors.values()].filter(
    ({ written, others }) => ![written, ...others].some((juror) => sheets.has(juror)),
  );
  const [first] = sheets.values();
  if (missing.length === 0 || !first) return [];
  const names = missing.slice(0, 5).map(({ written }) => written);
  const params = {
    ...{ product, count: String(missing.length) },
    jurors: [...names, ...(missing.length > 5 ? ['…'] : [])].join(', '),
  };
  const { path, origin } = first.place;
  return [makeFinding(registerFindings, 'SHEETS_MISSING', params, { path, origin })];
}

/** The table need not hold every juror: a member who stayed away may have no row. */
function evenJury(
  jurors: ReadonlyMap<string, JurorOfRound>,
  { round, plan }: { readonly round: RoundOfTable | undefined; readonly plan: MarkPlan | undefined },
): readonly Finding[] {
  if (!round || !plan?.oddJury || jurors.size % 2 === 1) return [];
  const params = { count: String(jurors.size), panel: 'first' } as const;
  const place = { ...round.place, severity: 'warning', legalBasis: [plan.oddJury] } as const;
  return [makeFinding(roundFindings, 'JURY_EVEN', params, place)];
}
