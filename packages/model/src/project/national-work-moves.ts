import { allKinds, circular36, circular36From, paper } from './move-shorthand.js';
import type { LifeCycleMove } from './life-cycle-move.js';

const amendedNotRead = {
  vi: '17/2018/TT-BCT đã sửa đổi; nội dung sửa đổi về nghiệm thu, quyết toán không đọc được.',
  en: 'Amended by 17/2018/TT-BCT, whose wording on acceptance and settlement was not read.',
};
const national = { level: 'national', kinds: allKinds, basis: 'clause', validFrom: circular36From } as const;
const running = ['in-progress', 'adjusted'] as const;

/** Work, acceptance, settlement. */
export const nationalWorkMoves: readonly LifeCycleMove[] = [
  {
    ...national,
    id: 'start',
    label: { vi: 'Ký hợp đồng hoặc giao nhiệm vụ, thực hiện', en: 'Contract or assignment, start of work' },
    kinds: ['ordinary', 'focal'],
    from: ['approved', 'adjusted'],
    to: 'in-progress',
    decidedBy: 'managing-agency',
    documents: [/* @__PURE__ */ paper('Hợp đồng hoặc quyết định giao nhiệm vụ', 'Contract or assignment')],
    citations: [/* @__PURE__ */ circular36({ article: '6', clause: '4' })],
  },
  {
    ...national,
    id: 'start-group',
    label: {
      vi: 'Phê duyệt kế hoạch chi tiết, thực hiện',
      en: 'Approval of the detailed plan, start of work',
    },
    kinds: ['group'],
    from: ['approved', 'adjusted'],
    to: 'in-progress',
    decidedBy: 'department',
    documents: [
      /* @__PURE__ */ paper('Kế hoạch chi tiết', 'Detailed plan', '11'),
      /* @__PURE__ */ paper('Hợp đồng hoặc quyết định giao nhiệm vụ', 'Contract or assignment'),
    ],
    citations: [
      /* @__PURE__ */ circular36({ article: '23', clause: '3' }),
      /* @__PURE__ */ circular36({ article: '21', clause: '2', point: 'a' }),
      /* @__PURE__ */ circular36({ article: '6', clause: '4' }),
    ],
  },
  {
    ...national,
    id: 'accept',
    label: { vi: 'Nghiệm thu cơ sở', en: 'Grassroots acceptance' },
    from: running,
    to: 'accepted',
    decidedBy: 'department',
    documents: [
      /* @__PURE__ */ paper(
        'Biên bản nghiệm thu cơ sở (theo địa điểm)',
        'Minutes of acceptance (by place)',
        '5a',
      ),
      /* @__PURE__ */ paper('Biên bản nghiệm thu cơ sở', 'Minutes of acceptance', '5b'),
    ],
    caution: amendedNotRead,
    citations: [/* @__PURE__ */ circular36({})],
  },
  {
    ...national,
    id: 'accept-by-agency',
    label: { vi: 'Nghiệm thu cơ sở do Cục thực hiện', en: 'Acceptance by the managing agency' },
    from: running,
    to: 'accepted',
    decidedBy: 'managing-agency',
    documents: [/* @__PURE__ */ paper('Biên bản nghiệm thu cơ sở', 'Minutes of acceptance', '5c')],
    caution: amendedNotRead,
    citations: [/* @__PURE__ */ circular36({})],
  },
  {
    ...national,
    id: 'settle',
    label: { vi: 'Quyết toán, thanh lý hợp đồng', en: 'Settlement and liquidation of the contract' },
    from: ['accepted'],
    to: 'settled',
    decidedBy: 'managing-agency',
    documents: [
      /* @__PURE__ */ paper('Biên bản thanh lý hợp đồng', 'Minutes of liquidation', '6'),
      /* @__PURE__ */ paper('Biểu chi tiết quyết toán', 'Settlement in detail', '7'),
      /* @__PURE__ */ paper('Bảng kê chứng từ', 'List of vouchers', '8a'),
      /* @__PURE__ */ paper('Bảng kê chứng từ (các nguồn khác)', 'List of vouchers (other sources)', '8b'),
      /* @__PURE__ */ paper('Biểu đề nghị thanh toán', 'Request for payment', '9'),
      /* @__PURE__ */ paper('Bảng đối chiếu kinh phí', 'Balance sheet of money', '10'),
    ],
    caution: amendedNotRead,
    citations: [
      /* @__PURE__ */ circular36({ article: '18', clause: '1' }),
      /* @__PURE__ */ circular36({ article: '18', clause: '2' }),
      /* @__PURE__ */ circular36({ article: '19', clause: '3' }),
    ],
  },
  {
    ...national,
    id: 'settle-stopped',
    label: { vi: 'Quyết toán theo khối lượng đã thực hiện', en: 'Settlement by volume done' },
    from: ['stopped'],
    to: 'settled',
    decidedBy: 'managing-agency',
    documents: [
      /* @__PURE__ */ paper(
        'Giải trình và xác nhận nghiệm thu của Sở Công Thương, UBND cấp huyện hoặc cấp xã',
        'Explanation, and acceptance by the Department or a district or commune committee',
      ),
    ],
    condition: { vi: 'Bất khả kháng.', en: 'Force majeure.' },
    caution: amendedNotRead,
    citations: [/* @__PURE__ */ circular36({})],
  },
];
