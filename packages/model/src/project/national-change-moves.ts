import type { Citation } from '../finding/citation.js';
import type { RoleId } from '../organisation/role.js';
import type { LocalText } from '../text/local-text.js';
import { allKinds, circular36, circular36From, paper } from './move-shorthand.js';
import type { LifeCycleMove } from './life-cycle-move.js';
import type { ProjectState } from './project-state.js';

const underWay = ['approved', 'in-progress', 'adjusted'] as const;
const request = /* @__PURE__ */ paper(
  'Văn bản đề nghị nêu lý do, có xác nhận của Sở Công Thương (đề án trong một tỉnh)',
  'Request with reasons, confirmed by the Department (for a project in one province)',
);
const citations: readonly Citation[] = [
  /* @__PURE__ */ circular36({ article: '11' }),
  { instrument: '17/2018/TT-BCT', article: '1', clause: '10', verified: 'secondary' },
  { instrument: '17/2018/TT-BCT', article: '1', clause: '11', verified: 'secondary' },
];

function adjustment(id: string, decidedBy: RoleId, condition: LocalText): LifeCycleMove {
  return {
    id,
    label: { vi: 'Điều chỉnh đề án', en: 'Adjustment' },
    level: 'national',
    kinds: id === 'adjust-group' ? ['group'] : allKinds,
    from: underWay,
    to: 'adjusted',
    basis: 'clause',
    decidedBy,
    documents: [request],
    condition,
    caution: {
      vi: '17/2018/TT-BCT đã sửa Điều 11; chỉ đọc được một phần.',
      en: 'Article 11 was amended by 17/2018/TT-BCT, which was read in part.',
    },
    validFrom: circular36From,
    citations,
  };
}

function notFound(
  id: string,
  label: LocalText,
  from: readonly ProjectState[],
  to: ProjectState,
): LifeCycleMove {
  return {
    id,
    label,
    level: 'national',
    kinds: allKinds,
    from,
    to,
    basis: 'not-found',
    documents: [],
    caution: {
      vi: 'Không có quy định nào trong các văn bản đã đọc về bước này.',
      en: 'No clause that was read governs this move.',
    },
    validFrom: circular36From,
    citations: [],
  };
}

const beforeApproval = ['draft', 'registered', 'appraised-grassroots', 'appraised-ministry'] as const;

/** Adjusting and stopping; and what happens without a clause that was read. */
export const nationalChangeMoves: readonly LifeCycleMove[] = [
  /* @__PURE__ */ adjustment('adjust-by-ministry', 'ministry', {
    vi: 'Tăng tổng kinh phí hỗ trợ, thay đổi nội dung hoạt động, kéo dài sang năm sau.',
    en: 'More support in total, other activity content, or extension into the next year.',
  }),
  /* @__PURE__ */ adjustment('adjust-by-agency', 'managing-agency', {
    vi: 'Thay đổi địa điểm, đơn vị thụ hưởng, đơn vị phối hợp, thời gian trong năm; không làm tăng tổng kinh phí.',
    en: 'Other place, beneficiary, partner or time within the year; the total is not raised.',
  }),
  /* @__PURE__ */ adjustment('adjust-group', 'department', {
    vi: 'Đề án lập theo nhóm: thay đổi địa điểm, đơn vị phối hợp, đơn vị thụ hưởng.',
    en: 'Group project: other place, partner or beneficiary.',
  }),
  {
    .../* @__PURE__ */ adjustment('stop', 'ministry', {
      vi: 'Theo đề nghị của Cục; hoặc vi phạm, không đáp ứng yêu cầu.',
      en: 'On submission of the managing agency; or for violations or failure to meet requirements.',
    }),
    label: { vi: 'Dừng đề án', en: 'Stopping' },
    to: 'stopped',
  },
  /* @__PURE__ */ notFound(
    'return',
    { vi: 'Trả lại để hoàn thiện', en: 'Return for completion' },
    beforeApproval.slice(1),
    'returned',
  ),
  /* @__PURE__ */ notFound('redraft', { vi: 'Lập lại', en: 'New draft' }, ['returned'], 'draft'),
  /* @__PURE__ */ notFound('reject', { vi: 'Không chấp thuận', en: 'Rejection' }, beforeApproval, 'rejected'),
  /* @__PURE__ */ notFound(
    'withdraw',
    { vi: 'Rút đề án', en: 'Withdrawal' },
    [...beforeApproval, 'returned'],
    'withdrawn',
  ),
];
