import { readdirSync, readFileSync } from 'node:fs';
import { AwardRoundMarksSchema, SealedRoundSchema, scoreRound, sealRound } from '@khuyencong/awards';
import {
  FormOneSchema,
  FormTwoSchema,
  LedgerSchema,
  PlanTableSchema,
  ProjectMoneySchema,
} from '@khuyencong/budget';
import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { supportNorms, SupportNormSchema } from '@khuyencong/law/norms';
import {
  AwardRoundSchema,
  EstablishmentSchema,
  FiguresDocumentSchema,
  ProductSchema,
  ProgrammeSchema,
  ProjectSchema,
  PromotionPlanSchema,
} from '@khuyencong/model';
import { TableMappingSchema } from '@khuyencong/tables';
import { TargetTrackingSchema } from '@khuyencong/targets';
import * as z from 'zod';
import { CheckConfigSchema } from '../../src/config/check-config.js';
import { CheckReportSchema } from '../../src/file/check-report-schema.js';
import { plainRules } from '../award-rules.js';

/** A kind of document: how our code reads it, and documents that it takes. */
export interface SoundDocuments {
  readonly schema: z.ZodType;
  readonly documents: readonly unknown[];
}

const project = {
  id: 'DA-01',
  name: 'Hỗ trợ máy sấy cá',
  level: 'local',
  province: 'Kiên Giang',
  year: 2024,
  activity: 'machinery-tech-transfer',
  supportVnd: '200000000',
  approvedOn: '2024-02-29',
};
const decision = { number: '12/QĐ-UBND', on: '2024-01-05', by: 'provincial-committee' };
/** Every field that a figures document may have. */
const figures = {
  kind: 'figures',
  id: 'kg-2024',
  title: 'Kiên Giang 2024',
  level: 'province',
  province: 'Kiên Giang',
  period: { from: 2021, to: 2025 },
  source: { name: 'Báo', publishedOn: '2024-09-01', url: 'https://example.org/bai' },
  sources: [{ id: 'b2', name: 'Báo khác', publishedOn: '2024-09' }],
  periods: [
    { id: 'gd', text: 'giai đoạn 2021-2025', years: { from: 2021, to: 2025 } },
    { id: 'sau', text: 'giai đoạn 2026-2030', years: { from: 2026, to: 2030 }, follows: 'gd' },
  ],
  figures: [
    {
      id: 'total',
      measure: 'money',
      text: '5,095 tỷ đồng',
      value: { min: '5095', max: '5100' },
      unit: 'triệu đồng',
      qualifier: 'about',
      modality: 'actual',
      label: { vi: 'Tổng', en: 'Total' },
      partial: true,
      series: 's',
      year: 2024,
      period: { from: 2021, to: 2025 },
      activity: 'machinery-tech-transfer',
      source: 'provincial',
      award: { level: 'province', step: 'recognised' },
    },
    { id: 'share', measure: 'share', value: '177/179', partOf: 'total' },
    { id: 'again', measure: 'money', text: '5 tỷ đồng', sameAs: 'total', publishedIn: 'b2' },
    { id: 'rounds', measure: 'count', text: '2 cuộc', everyYears: 2 },
  ],
  ratios: [{ id: 'r', of: 'total', per: ['rounds'], ratio: 'share', atLeast: '1' }],
  targets: [
    {
      id: 't1',
      text: 'hỗ trợ 17 cơ sở',
      measure: 'count',
      period: { from: 2021, to: 2025 },
      modality: 'planned',
    },
  ],
  actuals: [
    {
      targetId: 't1',
      period: '2024-Q2',
      place: 'Kiên Giang',
      value: '4',
      numerator: '4',
      denominator: '17',
      reportedOn: '2024-07-01',
      correction: { reason: 'Sửa' },
    },
  ],
};
const awardRound = {
  kind: 'award-round-marks',
  round: {
    id: 'tinh-2023',
    level: 'province',
    year: 2023,
    scheme: 'tt26-2014',
    scoredOn: '2023-10-01',
  },
  rules: plainRules,
  jurors: [{ id: 'GK1', role: 'head' }],
  products: [{ id: 'SP1', group: 'handicraft', eligible: true }],
  marks: [
    { productId: 'SP1', juror: 'GK1', criterion: 'tc1', mark: '32.5' },
    { productId: 'SP1', juror: 'GK1', status: 'absent', reason: 'Đi công tác' },
  ],
} as const;
/** Only what a record can be is of interest, so the criteria themselves are left out. */
const scheme: CriteriaScheme = { ...tt26Of2014, sets: [] };
const sealing = sealRound(awardRound, {
  result: scoreRound(awardRound, { schemes: [tt26Of2014] }),
  schemes: [scheme],
});
const golden = new URL('../golden/documents/', import.meta.url);

export const soundDocuments: Readonly<Record<string, SoundDocuments>> = {
  'award-round': {
    schema: AwardRoundSchema,
    documents: [{ id: 'KBC-2024', level: 'province', year: 2024, decidedOn: '2024-08-20' }],
  },
  'award-round-marks': {
    schema: AwardRoundMarksSchema,
    documents: [awardRound],
  },
  'check-config': {
    schema: CheckConfigSchema,
    documents: [
      {
        province: 'Kiên Giang',
        norms: 'dinh-muc.json',
        aboutTolerancePercent: '2.5',
        strict: true,
        severities: { SUM_DIFFERS: 'warning', ROW_HIDDEN: 'off' },
      },
    ],
  },
  'check-report': {
    schema: CheckReportSchema,
    documents: [
      {
        version: '0.0.0',
        asOf: null,
        inputs: [{ file: 'a.xlsx', sha256: null, rows: 0 }],
        findings: [
          {
            code: 'SOURCE_EMPTY',
            severity: 'error',
            path: ['projects', 0],
            origin: { file: 'a.xlsx', sheet: 'Đề án', cell: 'F12' },
            params: {},
            message: 'x',
          },
        ],
        summary: { errors: 1, warnings: 0, infos: 0 },
      },
    ],
  },
  establishment: {
    schema: EstablishmentSchema,
    documents: [{ id: 'CS-01', name: 'HTX Gốm', workers: '25' }],
  },
  figures: {
    schema: FiguresDocumentSchema,
    documents: [
      figures,
      ...readdirSync(golden).map((name) => {
        const file = JSON.parse(readFileSync(new URL(name, golden), 'utf8')) as {
          readonly document: unknown;
        };
        return file.document;
      }),
    ],
  },
  'form-one': {
    schema: FormOneSchema,
    documents: [
      {
        kind: 'form-one',
        id: 'DA-01',
        name: 'Máy sấy cá',
        sections: [{ number: 'I', rows: [{ id: 'I.1', label: 'Máy sấy', totalCostVnd: '550500000' }] }],
        sumRow: { years: [{ year: 2025, totalCostVnd: '550500000' }] },
        pledgesRest: true,
      },
    ],
  },
  'form-two': {
    schema: FormTwoSchema,
    documents: [
      {
        kind: 'form-two',
        id: 'kg-2025',
        year: 2025,
        unitName: 'Sở Công Thương Kiên Giang',
        rows: [
          { id: 'I', name: 'Chế biến', totalCostVnd: '550500000' },
          { id: 'I.1', name: 'Máy sấy cá', partOf: 'I', totalCostVnd: '550500000', time: '2025' },
        ],
        sumRow: {
          totalCostVnd: '550500000',
          furtherAmounts: [{ header: 'Vốn đối ứng', amountVnd: '350000000' }],
        },
      },
    ],
  },
  ledger: {
    schema: LedgerSchema,
    documents: [
      {
        kind: 'ledger',
        id: 'so-2024',
        name: 'Sổ 2024',
        entries: [
          {
            id: 'b1',
            on: '2024-01-10',
            reason: 'Giao vốn',
            decision,
            from: [{ account: { kind: 'allotment', id: 'tinh' }, amountVnd: '5000000000' }],
            to: [{ account: { kind: 'project', id: 'DA-01' }, amountVnd: '5000000000' }],
          },
        ],
      },
    ],
  },
  plan: {
    schema: PlanTableSchema,
    documents: [
      {
        kind: 'plan',
        id: 'kh-2024',
        name: 'Kế hoạch 2024',
        year: 2024,
        level: 'local',
        province: 'Kiên Giang',
        decision,
        lines: [
          { id: '1', label: 'Máy sấy', unit: 'TTKC', group: '4', source: 'provincial', amountVnd: '1' },
        ],
        totals: [{ unit: 'TTKC', amountVnd: '1' }],
      },
    ],
  },
  product: { schema: ProductSchema, documents: [{ id: 'SP-01', name: 'Bình gốm', group: 'handicraft' }] },
  programme: {
    schema: ProgrammeSchema,
    documents: [
      {
        id: 'CT',
        name: 'Chương trình',
        level: 'province',
        province: 'Kiên Giang',
        period: { from: 2021, to: 2025 },
        decision: { instrument: '1234/QĐ-UBND', verified: 'secondary' },
      },
    ],
  },
  project: { schema: ProjectSchema, documents: [project] },
  'project-money': {
    schema: ProjectMoneySchema,
    documents: [
      {
        kind: 'project-money',
        projectId: 'DA-01',
        level: 'local',
        acceptedOn: ['2024-11-30'],
        phases: [
          { phase: 'approved', on: '2024-01-05', amountVnd: '200000000', source: 'provincial', decision },
          { phase: 'settled', on: '2024-12-20', amountVnd: '200000000', final: true },
        ],
      },
    ],
  },
  'promotion-plan': {
    schema: PromotionPlanSchema,
    documents: [
      {
        id: 'kh',
        name: 'Kế hoạch',
        year: 2024,
        level: 'local',
        province: 'Kiên Giang',
        sources: [{ source: 'provincial', amountVnd: '5000000000' }],
        projects: [project],
      },
    ],
  },
  'sealed-award-round': { schema: SealedRoundSchema, documents: sealing.ok ? [sealing.sealed] : [] },
  'support-norms': { schema: z.array(SupportNormSchema), documents: [supportNorms.norms] },
  'table-mapping': {
    schema: TableMappingSchema,
    documents: [
      {
        kind: 'table-mapping',
        sheets: [
          {
            sheet: 'Tổng hợp',
            table: 'projects',
            columns: [
              { field: 'name', header: 'Tên' },
              { field: 'support', column: 'F', unit: 'triệu đồng' },
            ],
            constants: { level: 'local' },
          },
        ],
      },
    ],
  },
  'target-tracking': {
    schema: TargetTrackingSchema,
    documents: [
      {
        kind: 'target-tracking',
        programme: 'CT',
        asOf: '2024-12-31',
        rows: [
          {
            id: 't1',
            label: { vi: 'Cơ sở', en: 'Establishments' },
            unit: 'cơ sở',
            measure: 'count',
            overTime: 'sum-of-periods',
            overPlaces: 'sum',
            target: { text: 'hỗ trợ 17 cơ sở', period: { from: 2021, to: 2025 } },
            reports: [{ period: '2024-Q2', value: '4', reportedOn: '2024-07-01' }],
          },
        ],
      },
    ],
  },
};
