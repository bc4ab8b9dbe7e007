import type { Citation } from '../finding/citation.js';
import type { IsoDate } from '../date/iso-date.js';
import type { DatedLabel, RoleId } from './role.js';

const decree = { instrument: '45/2012/NĐ-CP', verified: 'clause' } as const;
const circular46 = { instrument: '46/2012/TT-BCT', verified: 'clause' } as const;
const circular36 = { instrument: '36/2013/TT-BCT', verified: 'clause' } as const;
const circular17 = { instrument: '17/2018/TT-BCT', verified: 'clause' } as const;
const decision2646 = { instrument: '2646/QĐ-BCT', verified: 'clause' } as const;

function named(vi: string, en: string, attestedOn: IsoDate, citation: Citation): DatedLabel {
  return { label: { vi, en }, attestedOn, citation };
}

/**
 * The names of the roles (tên gọi của các cơ quan, đơn vị), in order of time; each name once, with the earliest document that is
 * known to use it.
 *
 * @legal 45/2012/NĐ-CP; 46/2012/TT-BCT; 36/2013/TT-BCT; 17/2018/TT-BCT; 2646/QĐ-BCT
 * @category organisation
 * @since 0.1.0
 */
export const roleLabels: Readonly<Record<RoleId, readonly DatedLabel[]>> = {
  ministry: [
    /* @__PURE__ */ named('Bộ Công Thương', 'Ministry of Industry and Trade', '2012-05-21', {
      ...decree,
      article: '15',
    }),
  ],
  minister: [
    /* @__PURE__ */ named('Bộ trưởng Bộ Công Thương', 'Minister of Industry and Trade', '2012-05-21', {
      ...decree,
      article: '2',
    }),
  ],
  'managing-agency': [
    /* @__PURE__ */ named(
      'Cục Công nghiệp địa phương',
      'Agency for Local Industry',
      '2012-12-28',
      circular46,
    ),
    /* @__PURE__ */ named(
      'Cục Công Thương địa phương',
      'Agency for Regional Industry and Trade',
      '2018-07-10',
      circular17,
    ),
    /* @__PURE__ */ named(
      'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
      'Agency for Innovation, Green Transition and Industry Promotion',
      '2025-09-23',
      decision2646,
    ),
  ],
  'finance-unit': [
    /* @__PURE__ */ named('Vụ Tài chính', 'Department of Finance of the Ministry', '2013-12-27', circular36),
    /* @__PURE__ */ named(
      'Vụ Tài chính và Đổi mới doanh nghiệp',
      'Department of Finance and Enterprise Renewal of the Ministry',
      '2018-07-10',
      circular17,
    ),
    /* @__PURE__ */ named(
      'Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp',
      'Department of Planning, Finance and Enterprise Management of the Ministry',
      '2025-09-23',
      decision2646,
    ),
  ],
  'finance-ministry': [
    /* @__PURE__ */ named('Bộ Tài chính', 'Ministry of Finance', '2013-12-27', {
      ...circular36,
      article: '6',
      clause: '4',
    }),
  ],
  department: [
    /* @__PURE__ */ named('Sở Công Thương', 'Department of Industry and Trade', '2012-12-28', {
      ...circular46,
      article: '2',
    }),
  ],
  'provincial-committee': [
    /* @__PURE__ */ named('Ủy ban nhân dân cấp tỉnh', "Provincial People's Committee", '2012-05-21', {
      ...decree,
      article: '16',
    }),
  ],
  'provincial-chair': [
    /* @__PURE__ */ named(
      'Chủ tịch Ủy ban nhân dân cấp tỉnh',
      "Chairman of the provincial People's Committee",
      '2012-05-21',
      { ...decree, article: '2' },
    ),
  ],
  'provincial-council': [
    /* @__PURE__ */ named('Hội đồng nhân dân cấp tỉnh', "Provincial People's Council", '2014-02-18', {
      instrument: '26/2014/TTLT-BTC-BCT',
      article: '6',
      clause: '3',
      verified: 'clause',
    }),
  ],
  'district-committee': [
    {
      .../* @__PURE__ */ named('Ủy ban nhân dân cấp huyện', "District People's Committee", '2012-12-28', {
        ...circular46,
        article: '2',
      }),
      to: '2025-06-30',
    },
  ],
  'commune-committee': [
    /* @__PURE__ */ named('Ủy ban nhân dân cấp xã', "Commune People's Committee", '2012-12-28', {
      ...circular46,
      article: '2',
    }),
  ],
  'regional-centre': [
    /* @__PURE__ */ named(
      'Trung tâm Khuyến công quốc gia',
      'Regional National Industry Promotion Centre',
      '2012-05-21',
      decree,
    ),
  ],
  'provincial-centre': [
    /* @__PURE__ */ named(
      'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
      'Centre for Industry Promotion and Industrial Development Consultancy',
      '2011-04-05',
      { instrument: '16/2011/TTLT-BCT-BNV', verified: 'clause' },
    ),
    /* @__PURE__ */ named('Trung tâm Khuyến công', 'Industry Promotion Centre', '2012-05-21', decree),
  ],
  collaborator: [
    /* @__PURE__ */ named('Cộng tác viên khuyến công', 'Industry promotion collaborator', '2012-05-21', {
      ...decree,
      article: '10',
    }),
  ],
  'service-organisation': [
    /* @__PURE__ */ named(
      'Tổ chức dịch vụ khuyến công',
      'Organisation of industry promotion services',
      '2012-05-21',
      { ...decree, article: '9' },
    ),
  ],
  'executing-unit': [
    /* @__PURE__ */ named('Đơn vị thực hiện đề án', 'Executing unit', '2013-12-27', {
      ...circular36,
      article: '2',
    }),
  ],
  beneficiary: [
    /* @__PURE__ */ named('Đơn vị thụ hưởng', 'Beneficiary', '2013-12-27', { ...circular36, article: '2' }),
  ],
  'partner-unit': [
    /* @__PURE__ */ named('Đơn vị phối hợp', 'Partner unit', '2013-12-27', { ...circular36, article: '5' }),
  ],
};
