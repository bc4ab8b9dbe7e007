import type { Citation } from '../finding/citation.js';
import { allKinds, circular46From } from './move-shorthand.js';
import type { LifeCycleMove } from './life-cycle-move.js';
import type { ProjectState } from './project-state.js';

/** Điều 8 khoản 3 điểm b: the province regulates plan, work, advance and settlement of its projects. */
export const provinceRegulates: Citation = {
  instrument: '46/2012/TT-BCT',
  article: '8',
  clause: '3',
  point: 'b',
  verified: 'clause',
};

function local(
  id: string,
  [vi, en]: readonly [string, string],
  from: readonly ProjectState[],
  to: ProjectState,
): LifeCycleMove {
  return {
    id,
    label: { vi, en },
    level: 'local',
    kinds: allKinds,
    from,
    to,
    basis: 'province',
    documents: [],
    validFrom: circular46From,
    citations: [provinceRegulates],
  };
}

const beforeApproval = ['draft', 'registered', 'returned', 'appraised-grassroots'] as const;
const underWay = ['approved', 'in-progress', 'adjusted'] as const;

/** Moves that the rules of a province may be expected to know; only the approval of the plan is in a clause that was read. */
export const localMoves: readonly LifeCycleMove[] = [
  /* @__PURE__ */ local(
    'local-register',
    ['Đăng ký', 'Registration'],
    ['draft', 'returned', 'appraised-grassroots'],
    'registered',
  ),
  /* @__PURE__ */ local(
    'local-appraise',
    ['Thẩm định', 'Appraisal'],
    ['draft', 'registered', 'returned'],
    'appraised-grassroots',
  ),
  {
    .../* @__PURE__ */ local(
      'local-approve',
      ['Phê duyệt kế hoạch', 'Approval of the plan'],
      ['registered', 'appraised-grassroots'],
      'approved',
    ),
    basis: 'clause',
    decidedBy: 'provincial-chair',
    citations: [
      { instrument: '45/2012/NĐ-CP', article: '2', verified: 'clause' },
      { instrument: '46/2012/TT-BCT', article: '8', verified: 'clause' },
    ],
  },
  /* @__PURE__ */ local(
    'local-start',
    ['Thực hiện', 'Start of work'],
    ['approved', 'adjusted'],
    'in-progress',
  ),
  /* @__PURE__ */ local('local-adjust', ['Điều chỉnh', 'Adjustment'], underWay, 'adjusted'),
  /* @__PURE__ */ local(
    'local-accept',
    ['Nghiệm thu', 'Acceptance'],
    ['in-progress', 'adjusted'],
    'accepted',
  ),
  /* @__PURE__ */ local('local-settle', ['Quyết toán', 'Settlement'], ['accepted', 'stopped'], 'settled'),
  /* @__PURE__ */ local('local-stop', ['Dừng', 'Stopping'], underWay, 'stopped'),
  /* @__PURE__ */ local(
    'local-return',
    ['Trả lại', 'Return'],
    ['registered', 'appraised-grassroots'],
    'returned',
  ),
  /* @__PURE__ */ local('local-redraft', ['Lập lại', 'New draft'], ['returned'], 'draft'),
  /* @__PURE__ */ local('local-reject', ['Không chấp thuận', 'Rejection'], beforeApproval, 'rejected'),
  /* @__PURE__ */ local('local-withdraw', ['Rút', 'Withdrawal'], beforeApproval, 'withdrawn'),
];
