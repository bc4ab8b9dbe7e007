import type { Citation } from './citation.js';
import type { FindingCatalogue } from './finding-catalogue.js';
import type { Finding, Severity } from './finding.js';
import type { Origin } from './origin.js';

/**
 * The place of a finding and what differs from its definition (vị trí của phát hiện).
 *
 * @category finding
 * @since 0.1.0
 */
export interface FindingPlace {
  readonly path: readonly (string | number)[];
  readonly origin?: Origin | undefined;
  /** Only when the facts of the case make it more or less grave than the definition says. */
  readonly severity?: Severity | undefined;
  readonly legalBasis?: readonly Citation[] | undefined;
}

/**
 * Makes one finding (lập phát hiện) with the severity of its definition.
 *
 * @param catalogue - the catalogue that holds the code
 * @param code - a code of that catalogue
 * @param params - the facts that the code carries
 * @param place - path, and origin where known
 * @returns plain data
 * @example
 * ```ts runnable
 * import { makeFinding, modelFindings } from '@khuyencong/model';
 * const finding = makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 'note' }, { path: ['figures', 2] });
 * finding.severity // => 'warning'
 * ```
 * @category finding
 * @since 0.1.0
 */
export function makeFinding<Map, Code extends keyof Map & string>(
  catalogue: FindingCatalogue<Map>,
  code: Code,
  params: Map[Code] & Readonly<Partial<Record<keyof Map[Code], string | undefined>>>,
  place: FindingPlace,
): Finding<Code> {
  const { path, origin, legalBasis } = place;
  const severity = place.severity ?? catalogue[code].severity;
  const stated = statedOf(params);
  // Written out: a file may have millions of findings, and copying into each costs more than all else.
  if (!legalBasis)
    return origin
      ? { code, severity, path, origin, params: stated }
      : { code, severity, path, params: stated };
  return { code, severity, path, ...(origin && { origin }), params: stated, legalBasis };
}

type Facts = Readonly<Record<string, string | undefined>>;

/** A file may have millions of findings: facts are copied only where one is left out. */
function statedOf(params: Facts): Readonly<Record<string, string>> {
  if (isComplete(params)) return params;
  const isStated = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined;
  return Object.fromEntries(Object.entries(params).filter(isStated));
}

function isComplete(params: Facts): params is Readonly<Record<string, string>> {
  for (const name in params) if (params[name] === undefined) return false;
  return true;
}
