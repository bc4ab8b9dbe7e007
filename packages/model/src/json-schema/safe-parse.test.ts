import { describe, expect, it } from 'vitest';
import { safeParseAwardRound } from '../award-round/parse-award-round.js';
import { safeParseIndustrialCluster } from '../cluster/parse-industrial-cluster.js';
import { safeParseConsultation } from '../consultation/parse-consultation.js';
import { safeParseDemonstrationModel } from '../demonstration/parse-demonstration-model.js';
import { safeParseEstablishment } from '../establishment/parse-establishment.js';
import { findingMessage } from '../finding/finding-message.js';
import { modelFindings } from '../finding/model-findings.js';
import { safeParseOrganisation } from '../organisation/parse-organisation.js';
import { safeParsePromotionPlan } from '../plan/parse-promotion-plan.js';
import { safeParseProductSet } from '../product/parse-product-set.js';
import { safeParseProduct } from '../product/parse-product.js';
import { safeParseProgramme } from '../programme/parse-programme.js';
import { safeParseProjectHistory } from '../project/parse-project-history.js';
import { safeParseProject } from '../project/parse-project.js';
import { safeParsePublicityOutput } from '../publicity/parse-publicity-output.js';
import type { Parsed } from '../schema/parse-with-findings.js';
import { safeParseTrainingClass } from '../training/parse-training-class.js';

type Read = (data: unknown) => Parsed<unknown>;

/** The smallest document of each kind. */
const documents: readonly (readonly [string, Read, object])[] = [
  [
    'programme',
    safeParseProgramme,
    { id: 'ct', name: 'Chương trình', level: 'national', period: { from: 2021, to: 2025 } },
  ],
  [
    'plan',
    safeParsePromotionPlan,
    { id: 'kh', name: 'Kế hoạch', year: 2024, level: 'national', projects: [] },
  ],
  [
    'project',
    safeParseProject,
    { id: 'da', name: 'Máy sấy', level: 'national', year: 2024, activity: 'machinery-tech-transfer' },
  ],
  [
    'project history',
    safeParseProjectHistory,
    { projectId: 'da', level: 'local', kind: 'group', steps: [{ state: 'draft', reachedOn: '2024-01-01' }] },
  ],
  ['establishment', safeParseEstablishment, { id: 'cs', name: 'HTX Mây tre' }],
  ['product', safeParseProduct, { id: 'sp', name: 'Bình gốm' }],
  ['set of products', safeParseProductSet, { id: 'bo', name: 'Bộ ấm chén', productIds: ['sp'] }],
  ['award round', safeParseAwardRound, { id: 'ky', level: 'region', year: 2024 }],
  ['organisation', safeParseOrganisation, { id: 'so', name: 'Sở Công Thương', roles: ['department'] }],
  ['cluster', safeParseIndustrialCluster, { id: 'ccn', name: 'CCN Phú Thị', kind: 'craft-village' }],
  ['publicity output', safeParsePublicityOutput, { id: 'tt', title: 'Bản tin', medium: 'bulletin' }],
  ['consultation', safeParseConsultation, { id: 'tv', subject: 'technology', establishmentIds: ['cs'] }],
  ['training class', safeParseTrainingClass, { id: 'lop', name: 'Đan lát', kind: 'handing-down' }],
  ['demonstration model', safeParseDemonstrationModel, { id: 'mh', name: 'Lò sấy', kind: 'new' }],
];

describe.each(documents)('reading a %s', (_, read, data) => {
  it('gives the smallest one as it is', () =>
    expect(read(data)).toEqual({ ok: true, value: data, findings: [] }));

  it('reports a field that nobody knows and leaves it out', () => {
    const parsed = read({ ...data, ghiChú: '?' });
    expect(parsed.ok && parsed.value).toEqual(data);
    expect(parsed.findings.map(({ code, params }) => [code, params['field']])).toEqual([
      ['UNKNOWN_FIELD', 'ghiChú'],
    ]);
  });

  it('says of each missing field which it is', () => {
    for (const field of Object.keys(data)) {
      const { [field]: _left, ...rest } = data as Readonly<Record<string, unknown>>;
      const { ok, findings } = read(rest);
      expect(ok).toBe(false);
      expect(findings.map(({ code, params }) => [code, params['field']])).toEqual([['MISSING_FIELD', field]]);
    }
  });

  it('says in both languages what is wrong with a value, and where', () => {
    for (const field of Object.keys(data)) {
      const [finding] = read({ ...data, [field]: true }).findings;
      for (const language of ['vi', 'en'] as const) {
        const text = finding && findingMessage(finding, { language, catalogues: [modelFindings] });
        expect(text).toContain(`"${field}"`);
        expect(text).toContain(`[${field}]`);
      }
    }
  });

  it('refuses what could change prototypes', () => {
    const hostile: unknown = JSON.parse(`${JSON.stringify(data).slice(0, -1)},"__proto__":{"x":1}}`);
    expect(read(hostile).findings.map(({ code }) => code)).toEqual(['FORBIDDEN_KEY']);
  });
});

describe('reading a plan', () => {
  const project = { id: 'a', name: 'A', level: 'national', year: 2024, activity: 'conference' };
  const plan = { id: 'kh', name: 'Kế hoạch', year: 2024, level: 'national' };

  it('names the first project of an identifier that comes twice', () =>
    expect(
      safeParsePromotionPlan({ ...plan, projects: [project, { ...project, id: 'b' }, project] }).findings.map(
        ({ code, path, params }) => [code, path, params['first']],
      ),
    ).toEqual([['DUPLICATE_ID', ['projects', 2, 'id'], 'projects[0]']]));

  it('accepts a money line of each source', () => {
    const sources = ['central', 'provincial', 'district', 'commune', 'establishment', 'other'].map(
      (source) => ({
        source,
        amountVnd: '1000000',
      }),
    );
    expect(safeParsePromotionPlan({ ...plan, sources, projects: [] }).ok).toBe(true);
    expect(
      safeParsePromotionPlan({ ...plan, sources: [{ source: 'bank', amountVnd: '1' }], projects: [] })
        .findings[0]?.path,
    ).toEqual(['sources', 0, 'source']);
  });

  it('wants years in order in a programme', () =>
    expect(
      safeParseProgramme({
        id: 'ct',
        name: 'C',
        level: 'national',
        period: { from: 2025, to: 2021 },
      }).findings.map(({ code, path }) => [code, path]),
    ).toEqual([['INVALID_VALUE', ['period', 'to']]]));

  it.each(['31/12/2024', '2024-02-30', '2024-2-3', ''])(
    'says how a day is written instead of %j',
    (approvedOn) =>
      expect(
        safeParsePromotionPlan({ ...plan, projects: [], approvedOn }).findings[0]?.params['expected'],
      ).toBe('YYYY-MM-DD'),
  );
});
