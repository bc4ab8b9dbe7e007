import { parseWithFindings, type Finding, type Parsed } from '@khuyencong/model';
import type * as z from 'zod';
import { amountFault } from './amount-fault.js';

type Path = readonly (string | number)[];

/** Deeper than an amount lies in any of the documents. */
const depthAtMost = 10;

/** Parses a document and says what is wrong with each of its amounts in đồng (keys that end in `Vnd`), each fault by its own code. */
export function parseMoneyDocument<Document>(schema: z.ZodType<Document>, data: unknown): Parsed<Document> {
  const parsed = parseWithFindings(schema, data);
  const refused = new Set(parsed.findings.map(({ path }) => keyOf(path)));
  const faults = amountFaults(parsed.ok ? parsed.value : data).filter(
    // A field that the schema does not know is said by the schema alone.
    ({ code, path }) => code === 'AMOUNT_TOO_MANY_DIGITS' || refused.has(keyOf(path)),
  );
  if (faults.length === 0) return parsed;
  const said = new Set(faults.map(({ path }) => keyOf(path)));
  const others = parsed.findings.filter(({ path }) => !said.has(keyOf(path)));
  return { ok: false, findings: [...faults, ...others] };
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Enters nothing twice: what comes from outside may hold itself. */
function amountFaults(data: unknown): readonly Finding[] {
  const faults: Finding[] = [];
  const entered = new Set<object>();
  const enter = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null || entered.has(value) || path.length > depthAtMost)
      return;
    entered.add(value);
    for (const [key, inner] of entriesOf(value)) {
      const field = String(key);
      const at = [...path, key];
      const isAmount = field.endsWith('Vnd') && inner !== undefined;
      const fault = isAmount ? amountFault(inner, { field, path: at }) : undefined;
      if (fault) faults.push(fault);
      else enter(inner, at);
    }
  };
  enter(data, []);
  return faults;
}

function entriesOf(value: object): Iterable<readonly [string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}
