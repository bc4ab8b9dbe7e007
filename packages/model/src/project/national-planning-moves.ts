import { allKinds, circular17SignedOn, circular36, circular36From, paper } from './move-shorthand.js';
import type { LifeCycleMove } from './life-cycle-move.js';

const national = { level: 'national', kinds: allKinds, basis: 'clause', validFrom: circular36From } as const;

/** Long enough for projects that were under way; not a rule of law. */
const oldOrderOfferedTo = '2018-12-31';
const dayOfEffectNotFound = {
  vi: 'Không tìm được ngày có hiệu lực của 17/2018/TT-BCT; từ ngày ký (10/7/2018) đến hết năm 2018 chấp nhận cả hai trình tự.',
  en: 'The day of effect of 17/2018/TT-BCT was not found; from its signing (10/7/2018) to the end of 2018 both orders are accepted.',
};
const oldOrder = { ...national, validTo: oldOrderOfferedTo, caution: dayOfEffectNotFound } as const;
const newOrder = { ...national, validFrom: circular17SignedOn, caution: dayOfEffectNotFound } as const;
const clause9 = {
  instrument: '17/2018/TT-BCT',
  article: '1',
  clause: '9',
  verified: 'clause',
} as const;

const estimate = /* @__PURE__ */ paper('Dự toán kinh phí', 'Cost estimate', '1');
const appraisalSheets = [
  /* @__PURE__ */ paper('Phiếu thẩm định cấp cơ sở', 'Grassroots appraisal sheet', '4a'),
  /* @__PURE__ */ paper(
    'Phiếu thẩm định cấp cơ sở (theo đơn vị thụ hưởng cụ thể)',
    'Grassroots appraisal sheet (by named beneficiary)',
    '4b',
  ),
];
const registration = /* @__PURE__ */ paper(
  'Biểu tổng hợp chi tiết các đề án đăng ký kế hoạch',
  'Table of the projects registered for the plan',
  '2',
);
const ministryAppraisal = {
  label: { vi: 'Thẩm định cấp Bộ', en: 'Appraisal at the Ministry' },
  to: 'appraised-ministry',
  decidedBy: 'managing-agency',
  documents: [],
} as const;

/** From the draft to approval, in the original order and in the order of 2018. */
export const nationalPlanningMoves: readonly LifeCycleMove[] = [
  {
    ...oldOrder,
    id: 'appraise-grassroots-2013',
    label: { vi: 'Thẩm định cấp cơ sở', en: 'Grassroots appraisal' },
    from: ['draft', 'returned'],
    to: 'appraised-grassroots',
    decidedBy: 'department',
    documents: [
      /* @__PURE__ */ paper('Hồ sơ đề án (03 bộ)', 'Project file (3 sets)'),
      estimate,
      ...appraisalSheets,
    ],
    citations: [
      /* @__PURE__ */ circular36({ article: '8', clause: '1', point: 'a' }),
      /* @__PURE__ */ circular36({ article: '10', clause: '1', point: 'b' }),
    ],
  },
  {
    ...oldOrder,
    id: 'register-2013',
    label: { vi: 'Đăng ký kế hoạch với Cục', en: 'Registration with the managing agency' },
    from: ['appraised-grassroots'],
    to: 'registered',
    decidedBy: 'department',
    documents: [registration, /* @__PURE__ */ paper('Hồ sơ đề án (01 bộ)', 'Project file (1 set)')],
    citations: [/* @__PURE__ */ circular36({ article: '10', clause: '2', point: 'b' })],
  },
  {
    ...national,
    id: 'register-direct',
    label: { vi: 'Gửi hồ sơ trực tiếp về Cục', en: 'File sent straight to the managing agency' },
    from: ['draft', 'returned'],
    to: 'registered',
    documents: [registration],
    condition: {
      vi: 'Đề án thực hiện trên nhiều tỉnh hoặc do trung tâm khuyến công quốc gia theo vùng lập.',
      en: 'A project in several provinces, or of a regional centre.',
    },
    citations: [/* @__PURE__ */ circular36({ article: '8', clause: '1', point: 'b' })],
  },
  {
    ...newOrder,
    id: 'register-2018',
    label: {
      vi: 'Sở Công Thương lựa chọn, đăng ký kế hoạch',
      en: 'Selection and registration by the Department',
    },
    from: ['draft', 'returned'],
    to: 'registered',
    decidedBy: 'department',
    documents: [
      /* @__PURE__ */ paper(
        'Văn bản và danh mục đề án của đơn vị',
        'Letter and list of projects of the unit',
      ),
    ],
    citations: [clause9],
  },
  {
    ...newOrder,
    id: 'appraise-grassroots-2018',
    label: { vi: 'Thẩm định cấp cơ sở', en: 'Grassroots appraisal' },
    from: ['registered'],
    to: 'appraised-grassroots',
    decidedBy: 'department',
    documents: [
      /* @__PURE__ */ paper('Hồ sơ đề án (02 bộ)', 'Project file (2 sets)'),
      /* @__PURE__ */ paper('Bản đăng ký kế hoạch (đề án điểm)', 'Registration sheet (focal project)'),
    ],
    citations: [clause9],
  },
  {
    ...national,
    ...ministryAppraisal,
    id: 'appraise-ministry',
    from: ['registered'],
    condition: {
      vi: 'Trình tự 2013; từ 2018 chỉ đối với đề án gửi trực tiếp về Cục.',
      en: 'In the order of 2013; since 2018 only for projects sent straight to the managing agency.',
    },
    citations: [/* @__PURE__ */ circular36({ article: '8', clause: '2' })],
  },
  {
    ...newOrder,
    ...ministryAppraisal,
    id: 'appraise-ministry-2018',
    from: ['appraised-grassroots'],
    caution: {
      vi: 'Phần sau của khoản 9 Điều 1 17/2018/TT-BCT không đọc được.',
      en: 'The end of clause 9 of Article 1 of 17/2018/TT-BCT could not be read.',
    },
    citations: [clause9, /* @__PURE__ */ circular36({ article: '8', clause: '2' })],
  },
  {
    ...national,
    id: 'approve',
    label: { vi: 'Phê duyệt kế hoạch', en: 'Approval of the plan' },
    from: ['appraised-ministry'],
    to: 'approved',
    decidedBy: 'minister',
    documents: [
      /* @__PURE__ */ paper('Tờ trình', 'Submission'),
      /* @__PURE__ */ paper(
        'Biên bản thẩm định (nếu lập hội đồng)',
        'Minutes of appraisal (if by a council)',
      ),
      /* @__PURE__ */ paper('Dự thảo quyết định kèm biểu chi tiết', 'Draft decision with detailed table'),
    ],
    citations: [
      /* @__PURE__ */ circular36({ article: '8', clause: '3' }),
      { instrument: '45/2012/NĐ-CP', article: '2', verified: 'clause' },
    ],
  },
];
