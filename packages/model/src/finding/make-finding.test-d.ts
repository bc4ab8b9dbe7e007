import type { FindingCatalogue } from './finding-catalogue.js';
import type { Finding } from './finding.js';
import { makeFinding } from './make-finding.js';
import { modelFindings, type ModelFindingParams } from './model-findings.js';

interface Params {
  readonly A: { readonly amount: string };
  readonly B: { readonly day: string };
}
const texts = { vi: '', en: '' };
const definition = {
  severity: 'info',
  meaning: texts,
  remedy: texts,
  message: { vi: () => '', en: () => '' },
} as const;

export const complete: FindingCatalogue<Params> = { A: definition, B: definition };
// @ts-expect-error the code B is missing
export const incomplete: FindingCatalogue<Params> = { A: definition };
// @ts-expect-error there is no code C
export const excessive: FindingCatalogue<Params> = { A: definition, B: definition, C: definition };
export const wrongParam: FindingCatalogue<Params> = {
  // @ts-expect-error A carries an amount and no day
  A: { ...definition, message: { vi: ({ day }: { readonly day: string }) => day, en: () => '' } },
  B: definition,
};
export const oneLanguage: FindingCatalogue<Params> = {
  // @ts-expect-error the English text is missing
  A: { ...definition, message: { vi: () => '' } },
  B: definition,
};

// @ts-expect-error no such code
makeFinding(modelFindings, 'NO_SUCH_CODE', { field: 'x' }, { path: [] });
// @ts-expect-error a fact is missing
makeFinding(modelFindings, 'WRONG_TYPE', { field: 'x' }, { path: [] });
// @ts-expect-error a fact of another code
makeFinding(modelFindings, 'UNKNOWN_FIELD', { key: 'x' }, { path: [] });
// @ts-expect-error facts are text
makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 1 }, { path: [] });
// @ts-expect-error a finding has a place
makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 'x' }, {});

declare const finding: Finding;
declare const params: ModelFindingParams;
// @ts-expect-error data are not changed
finding.severity = 'info';
// @ts-expect-error data are not changed
finding.path[0] = 'x';
// @ts-expect-error data are not changed
finding.params['field'] = 'x';
// @ts-expect-error data are not changed
params.UNKNOWN_FIELD.field = 'x';
// @ts-expect-error the catalogue is not changed
modelFindings.UNKNOWN_FIELD = modelFindings.MISSING_FIELD;
