import type { FindingCatalogue } from '@khuyencong/model';

/**
 * Facts of the findings about jury, council and the timing of rounds (mã phát hiện về ban giám khảo, hội đồng và chu kỳ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface PanelFindingParams {
  readonly JURY_EMPTY: { readonly round: string };
  readonly JURY_EVEN: { readonly count: string; readonly panel: 'first' | 'second' };
  readonly COUNCIL_SIZE_WRONG: { readonly count: string; readonly sizes: string };
  readonly MEMBER_IN_BOTH: { readonly person: string };
  readonly SECRETARY_MARKS: { readonly juror: string };
  readonly INTEREST_NOT_DECLARED: { readonly juror: string };
  readonly INTEREST_NOT_RECUSED: {
    readonly juror: string;
    readonly product: string;
    readonly nature: string;
  };
  readonly ROUND_OFF_CYCLE: {
    readonly year: string;
    readonly usual: 'odd' | 'even';
    readonly previous: string;
  };
}

const panels = {
  first: { vi: '', en: '' },
  second: { vi: ' chấm lại', en: ' of the second panel' },
} as const;

/** Texts of the findings about jury, council and the timing of rounds. */
export const panelFindings: FindingCatalogue<PanelFindingParams> = {
  JURY_EMPTY: {
    severity: 'error',
    meaning: { vi: 'Kỳ bình chọn không có giám khảo chấm điểm.', en: 'The round has no juror who marks.' },
    remedy: {
      vi: 'Bổ sung Ban Giám khảo theo quyết định thành lập.',
      en: 'Add the jury of the decision that sets it up.',
    },
    message: { vi: (p) => `Kỳ ${p.round} không có giám khảo.`, en: (p) => `Round ${p.round} has no jury.` },
  },
  JURY_EVEN: {
    severity: 'error',
    meaning: { vi: 'Số thành viên Ban Giám khảo phải là số lẻ.', en: 'The number of jurors must be odd.' },
    remedy: {
      vi: 'Kiểm tra quyết định thành lập Ban Giám khảo.',
      en: 'Check the decision that sets up the jury.',
    },
    message: {
      vi: (p) => `Ban Giám khảo${panels[p.panel].vi} có ${p.count} thành viên chấm điểm, là số chẵn.`,
      en: (p) => `${p.count} jurors${panels[p.panel].en} mark, which is an even number.`,
    },
  },
  COUNCIL_SIZE_WRONG: {
    severity: 'error',
    meaning: {
      vi: 'Số thành viên Hội đồng bình chọn không đúng quy định của cấp.',
      en: 'The council has not one of the sizes of its level.',
    },
    remedy: {
      vi: 'Kiểm tra quyết định thành lập Hội đồng.',
      en: 'Check the decision that sets up the council.',
    },
    message: {
      vi: (p) => `Hội đồng có ${p.count} thành viên; quy định của cấp này: ${p.sizes}.`,
      en: (p) => `The council has ${p.count} members; this level has ${p.sizes}.`,
    },
  },
  MEMBER_IN_BOTH: {
    severity: 'info',
    meaning: {
      vi: 'Một người vừa ở Hội đồng vừa ở Ban Giám khảo. Thông tư cho phép; nêu ra để công khai.',
      en: 'Somebody sits in the council and on the jury. The circular allows it; it is stated for transparency.',
    },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing needs to be done.' },
    message: {
      vi: (p) => `${p.person} là thành viên cả Hội đồng và Ban Giám khảo.`,
      en: (p) => `${p.person} sits in the council and on the jury.`,
    },
  },
  SECRETARY_MARKS: {
    severity: 'error',
    meaning: {
      vi: 'Thư ký có phiếu chấm điểm trong khi thể lệ không cho thư ký chấm; phiếu không được tính.',
      en: 'The secretary has sheets although the rules of the round say that the secretary does not mark; they do not count.',
    },
    remedy: { vi: 'Bỏ phiếu của thư ký hoặc sửa thể lệ.', en: 'Drop the sheets, or change the rules.' },
    message: {
      vi: (p) => `Thư ký ${p.juror} có phiếu chấm điểm.`,
      en: (p) => `The secretary ${p.juror} has marked.`,
    },
  },
  INTEREST_NOT_DECLARED: {
    severity: 'warning',
    meaning: {
      vi: 'Giám khảo chưa kê khai lợi ích liên quan trong khi thể lệ yêu cầu.',
      en: 'A juror declared neither an interest nor that there is none, although the rules ask for it.',
    },
    remedy: {
      vi: 'Đề nghị kê khai, kể cả khi không có.',
      en: 'Ask for the declaration, also where there is none.',
    },
    message: {
      vi: (p) => `Giám khảo ${p.juror} chưa kê khai lợi ích liên quan.`,
      en: (p) => `Juror ${p.juror} has declared nothing about interests.`,
    },
  },
  INTEREST_NOT_RECUSED: {
    severity: 'error',
    meaning: {
      vi: 'Giám khảo có lợi ích liên quan nhưng vẫn chấm sản phẩm đó. Phiếu vẫn được tính; Hội đồng phải kết luận.',
      en: 'A juror with a declared interest marked the product. The sheet still counts; the council has to rule on it.',
    },
    remedy: {
      vi: 'Ghi rút lui (recused) bằng một dòng sửa điểm, hoặc Hội đồng ghi lý do giữ phiếu.',
      en: 'Record the recusal, or the reason why the sheet stands.',
    },
    message: {
      vi: (p) => `Giám khảo ${p.juror} chấm sản phẩm ${p.product} dù có lợi ích liên quan: ${p.nature}.`,
      en: (p) => `Juror ${p.juror} marked product ${p.product} in spite of an interest: ${p.nature}.`,
    },
  },
  ROUND_OFF_CYCLE: {
    severity: 'info',
    meaning: {
      vi: 'Năm tổ chức khác thông lệ (2 năm một lần, năm lẻ hoặc năm chẵn theo cấp). Cơ quan có thẩm quyền được quyết định thời gian khác.',
      en: 'The year differs from the usual one (every two years, odd or even by level). The competent authority may set another time.',
    },
    remedy: {
      vi: 'Không cần xử lý nếu có quyết định của cơ quan có thẩm quyền.',
      en: 'Nothing, where the competent authority decided so.',
    },
    message: {
      vi: (p) =>
        `Kỳ tổ chức năm ${p.year}; thông lệ là năm ${p.usual === 'odd' ? 'lẻ' : 'chẵn'}, 2 năm một lần${p.previous === '' ? '' : ` (kỳ trước: ${p.previous})`}.`,
      en: (p) =>
        `Held in ${p.year}; usually in ${p.usual} years, every two years${p.previous === '' ? '' : ` (last round: ${p.previous})`}.`,
    },
  },
};
