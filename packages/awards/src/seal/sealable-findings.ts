import { formatPath, makeFinding, type Finding } from '@khuyencong/model';
import { sealedDepthAtMost } from './canonical-cursor.js';
import { sealFindings } from './seal-findings.js';

// A lone half of a surrogate pair: with the flag u, paired ones are one character and do not match.
const loneSurrogate = /\p{Surrogate}/u;
const integerBelow = 1e15;

/** Where the visit stands; the path is copied only into findings. */
interface Visit {
  readonly path: (string | number)[];
  /** What is being visited now, from the root: meeting one of them again is a cycle. */
  readonly open: Set<object>;
  readonly findings: Finding[];
}

/** Everything that keeps data from being sealed; a field that is undefined is left out, as JSON does. */
export function sealableFindings(data: unknown): readonly Finding[] {
  const visit: Visit = { path: [], open: new Set(), findings: [] };
  visitValue(data, visit);
  return visit.findings;
}

function visitValue(value: unknown, visit: Visit): void {
  if (typeof value === 'string') visitText(value, visit);
  else if (typeof value === 'number') visitNumber(value, visit);
  else if (typeof value === 'object') {
    if (value !== null) visitObject(value, visit);
  } else if (typeof value !== 'boolean') refuse(visit, value === undefined ? 'empty' : typeof value);
}

function visitNumber(value: number, { path, findings }: Visit): void {
  if (Number.isInteger(value) && Math.abs(value) < integerBelow && !Object.is(value, -0)) return;
  findings.push(makeFinding(sealFindings, 'SEAL_NUMBER', { record: formatPath(path) }, { path: [...path] }));
}

function visitObject(value: object, visit: Visit): void {
  const { path, open, findings } = visit;
  if (open.has(value)) return refuse(visit, 'cycle');
  if (path.length >= sealedDepthAtMost && Object.keys(value).length > 0) {
    const params = { record: formatPath(path), limit: String(sealedDepthAtMost) };
    findings.push(makeFinding(sealFindings, 'SEAL_TOO_DEEP', params, { path: [...path] }));
    return;
  }
  open.add(value);
  if (Array.isArray(value)) visitElements(value, visit);
  else if (isPlain(value)) visitMembers(value, visit);
  else refuse(visit, Object.prototype.toString.call(value).slice(8, -1));
  open.delete(value);
}

function visitElements(list: readonly unknown[], visit: Visit): void {
  for (let index = 0; index < list.length; index += 1) {
    visit.path.push(index);
    visitValue(list[index], visit);
    visit.path.pop();
  }
}

function visitMembers(value: object, visit: Visit): void {
  const { path, findings } = visit;
  for (const [key, member] of Object.entries(value) as readonly [string, unknown][]) {
    if (member === undefined) continue;
    path.push(key);
    if (key === '__proto__') {
      const params = { record: formatPath(path) };
      findings.push(makeFinding(sealFindings, 'SEAL_KEY_REFUSED', params, { path: [...path] }));
    } else {
      visitText(key, visit);
      visitValue(member, visit);
    }
    path.pop();
  }
}

/** An object with a prototype or a conversion of its own would be written as something else than it is. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return typeof (value as { readonly toJSON?: unknown }).toJSON !== 'function';
}

function refuse({ path, findings }: Visit, type: string): void {
  const params = { record: formatPath(path), type };
  findings.push(makeFinding(sealFindings, 'SEAL_VALUE_REFUSED', params, { path: [...path] }));
}

function visitText(text: string, { path, findings }: Visit): void {
  if (!loneSurrogate.test(text)) return;
  const record = formatPath(path).replace(new RegExp(loneSurrogate, 'gu'), '\ufffd');
  findings.push(makeFinding(sealFindings, 'SEAL_LONE_SURROGATE', { record }, { path: [...path] }));
}
