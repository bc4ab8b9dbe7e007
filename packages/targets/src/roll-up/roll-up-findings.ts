import { formatDay, type FindingCatalogue } from '@khuyencong/model';

/**
 * The figure that a finding is about (số liệu tổng hợp): indicator and place.
 *
 * @category finding
 * @since 0.1.0
 */
export interface RolledFigureParams {
  readonly indicator: string;
  readonly place: string;
}

/**
 * The finding codes of rolling up and the facts that each carries (mã phát hiện khi tổng hợp theo địa bàn).
 *
 * @category finding
 * @since 0.1.0
 */
export interface RollUpFindingParams {
  readonly PLACE_WITHOUT_MAPPING: { readonly place: string; readonly mapping: string };
  readonly PLACE_MAPPED_TWICE: {
    readonly place: string;
    readonly mapping: string;
    readonly day: string;
    readonly uppers: string;
  };
  readonly MAPPING_SHARES_NOT_ONE: {
    readonly place: string;
    readonly mapping: string;
    readonly day: string;
    readonly shares: string;
  };
  readonly PLACE_COUNTED_TWICE: RolledFigureParams & { readonly part: string; readonly whole: string };
  readonly REPORT_CROSSES_SPAN: RolledFigureParams & {
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  readonly PERIODS_OVERLAP: RolledFigureParams & { readonly first: string; readonly second: string };
  readonly PLACES_UNREPORTED: RolledFigureParams & { readonly places: string };
  readonly PERIODS_UNREPORTED: RolledFigureParams & { readonly periods: string };
  readonly STATES_OF_DIFFERENT_DAYS: RolledFigureParams & { readonly day: string; readonly places: string };
  readonly HIGHEST_ACROSS_SUCCESSION: RolledFigureParams & { readonly part: string; readonly whole: string };
  readonly DISTINCT_NOT_SHARED: RolledFigureParams & { readonly part: string; readonly share: string };
  readonly TARGET_PLACE_NOT_THEN: { readonly target: string; readonly place: string; readonly day: string };
  readonly TARGET_NOT_ADDED: RolledFigureParams & { readonly targets: string };
}

/**
 * The texts of the finding codes of rolling up (nội dung mã phát hiện khi tổng hợp theo địa bàn).
 *
 * @category finding
 * @since 0.1.0
 */
export const rollUpFindings: FindingCatalogue<RollUpFindingParams> = {
  PLACE_WITHOUT_MAPPING: {
    severity: 'error',
    meaning: {
      vi: 'Ánh xạ không có địa bàn này; kết quả của địa bàn không được cộng.',
      en: 'The mapping does not hold a place; its results were not added.',
    },
    remedy: {
      vi: 'Bổ sung địa bàn vào ánh xạ hoặc sửa mã địa bàn.',
      en: 'Add the place, or correct its identifier.',
    },
    message: {
      vi: (p) => `Ánh xạ "${p.mapping}" không có địa bàn "${p.place}"; kết quả của địa bàn không được cộng.`,
      en: (p) => `The mapping "${p.mapping}" does not hold "${p.place}"; its results were not added.`,
    },
  },
  PLACE_MAPPED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một địa bàn thuộc về nhiều địa bàn cấp trên trong cùng một ngày mà không nêu tỷ lệ chia; không được cộng.',
      en: 'A place is part of several others on one day and no shares are given; it was not added.',
    },
    remedy: {
      vi: 'Sửa thời gian hiệu lực, hoặc nêu tỷ lệ chia chính xác có tổng bằng 1.',
      en: 'Correct the days, or give exact shares that make 1.',
    },
    message: {
      vi: (p) =>
        `Ngày ${formatDay(p.day, { language: 'vi' })}, ánh xạ "${p.mapping}" đưa "${p.place}" vào nhiều địa bàn: ${p.uppers}; không được cộng.`,
      en: (p) =>
        `On ${p.day} the mapping "${p.mapping}" puts "${p.place}" into several places: ${p.uppers}; it was not added.`,
    },
  },
  MAPPING_SHARES_NOT_ONE: {
    severity: 'error',
    meaning: {
      vi: 'Tỷ lệ chia của một địa bàn không có tổng bằng 1; không được cộng.',
      en: 'The shares of a place that was split do not make 1; it was not added.',
    },
    remedy: { vi: 'Nêu tỷ lệ chính xác có tổng bằng 1.', en: 'Give exact shares that make 1.' },
    message: {
      vi: (p) =>
        `Ngày ${formatDay(p.day, { language: 'vi' })}, tỷ lệ chia của "${p.place}" trong ánh xạ "${p.mapping}" là ${p.shares}, tổng khác 1; không được cộng.`,
      en: (p) =>
        `On ${p.day} the shares of "${p.place}" in the mapping "${p.mapping}" are ${p.shares} and do not make 1; it was not added.`,
    },
  },
  PLACE_COUNTED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Cả địa bàn và một phần của địa bàn đó cùng báo cáo cho một khoảng thời gian; cộng lại sẽ tính hai lần.',
      en: 'A place and a part of it both report the same time; adding them would count it twice.',
    },
    remedy: { vi: 'Chỉ dùng báo cáo của một cấp.', en: 'Use the reports of one level only.' },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}" của "${p.place}": "${p.part}" và "${p.whole}" (đã gồm "${p.part}") báo cáo cùng thời gian; không tổng hợp được.`,
      en: (p) =>
        `"${p.indicator}" of "${p.place}": both "${p.part}" and "${p.whole}", which holds it, report the same time; no figure was made.`,
    },
  },
  REPORT_CROSSES_SPAN: {
    severity: 'error',
    meaning: {
      vi: 'Kỳ báo cáo chỉ nằm một phần trong khoảng thời gian tổng hợp; không được cộng.',
      en: 'A report lies only partly in the days of the figures; it was not added.',
    },
    remedy: {
      vi: 'Tổng hợp theo khoảng thời gian gồm trọn các kỳ báo cáo.',
      en: 'Choose days that hold whole periods.',
    },
    message: {
      vi: (p) =>
        `Báo cáo chỉ tiêu "${p.indicator}" của "${p.place}" kỳ ${p.period} chỉ nằm một phần trong ${p.from}–${p.to}; không được cộng.`,
      en: (p) =>
        `The report of "${p.indicator}" in "${p.place}" for ${p.period} lies only partly in ${p.from}–${p.to}; it was not added.`,
    },
  },
  PERIODS_OVERLAP: {
    severity: 'error',
    meaning: {
      vi: 'Một địa bàn báo cáo hai kỳ trùng nhau; cộng lại sẽ tính hai lần.',
      en: 'A place reports two periods that overlap; adding them would count twice.',
    },
    remedy: { vi: 'Chỉ dùng một trong hai kỳ.', en: 'Use one of the two.' },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}": "${p.place}" báo cáo cả kỳ ${p.first} và kỳ ${p.second} trùng nhau; không tổng hợp được.`,
      en: (p) =>
        `"${p.indicator}": "${p.place}" reports both ${p.first} and ${p.second}, which overlap; no figure was made.`,
    },
  },
  PLACES_UNREPORTED: {
    severity: 'warning',
    meaning: {
      vi: 'Có địa bàn chưa báo cáo; số tổng hợp chỉ gồm các địa bàn đã báo cáo.',
      en: 'Some places did not report; the figure holds those that did.',
    },
    remedy: { vi: 'Đôn đốc các địa bàn được nêu báo cáo.', en: 'Ask the places named to report.' },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" của "${p.place}": chưa có báo cáo của ${p.places}.`,
      en: (p) => `"${p.indicator}" of "${p.place}": no report from ${p.places}.`,
    },
  },
  PERIODS_UNREPORTED: {
    severity: 'warning',
    meaning: {
      vi: 'Có địa bàn mới báo cáo một số kỳ; số tổng hợp chưa gồm các kỳ chưa báo cáo.',
      en: 'Some places reported only part of the time; the figure holds what was reported.',
    },
    remedy: {
      vi: 'Đôn đốc các địa bàn báo cáo những kỳ được nêu; kỳ không phát sinh thì báo cáo số 0.',
      en: 'Ask the places for the periods named; where nothing happened, for a report of 0.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" của "${p.place}": chưa có báo cáo các kỳ ${p.periods}.`,
      en: (p) => `"${p.indicator}" of "${p.place}": no report for ${p.periods}.`,
    },
  },
  STATES_OF_DIFFERENT_DAYS: {
    severity: 'warning',
    meaning: {
      vi: 'Số cuối kỳ của các địa bàn không cùng một ngày.',
      en: 'The places state how things stand on different days.',
    },
    remedy: { vi: 'Lấy số của cùng một kỳ.', en: 'Use reports of one period.' },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}" của "${p.place}": số cuối kỳ tính đến ${formatDay(p.day, { language: 'vi' })}, nhưng số mới nhất của ${p.places} cũ hơn.`,
      en: (p) =>
        `"${p.indicator}" of "${p.place}" stands as of ${p.day}, but the latest reports of ${p.places} are older.`,
    },
  },
  HIGHEST_ACROSS_SUCCESSION: {
    severity: 'error',
    meaning: {
      vi: 'Mức cao nhất của địa bàn cũ và của địa bàn kế tục không tổng hợp được thành một số.',
      en: 'The highest value of a place and that of the place that took over do not make one number.',
    },
    remedy: {
      vi: 'Tổng hợp riêng thời gian trước và sau khi sắp xếp địa bàn.',
      en: 'Roll up the time before and the time after the change apart.',
    },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}" của "${p.place}" là mức cao nhất; "${p.part}" và địa bàn kế tục "${p.whole}" cần tổng hợp riêng.`,
      en: (p) =>
        `"${p.indicator}" of "${p.place}" is a highest value; "${p.part}" and "${p.whole}", which took over, need figures of their own.`,
    },
  },
  DISTINCT_NOT_SHARED: {
    severity: 'error',
    meaning: {
      vi: 'Số đếm không trùng của địa bàn bị chia tách không chia theo tỷ lệ được.',
      en: 'What is counted once cannot be shared out over the parts of a place that was split.',
    },
    remedy: {
      vi: 'Báo cáo theo từng địa bàn sau chia tách.',
      en: 'Report by the places after the split.',
    },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}" của "${p.place}" đếm không trùng; không lấy ${p.share} của "${p.part}" được.`,
      en: (p) =>
        `"${p.indicator}" of "${p.place}" counts things once; ${p.share} of "${p.part}" cannot be taken.`,
    },
  },
  TARGET_PLACE_NOT_THEN: {
    severity: 'error',
    meaning: {
      vi: 'Chỉ tiêu giao cho một địa bàn không tồn tại vào ngày đầu của giai đoạn; không được cộng.',
      en: 'A target is set for a place that did not exist on the first day of its years; it was not added.',
    },
    remedy: {
      vi: 'Ghi địa bàn tồn tại vào ngày đó, hoặc giai đoạn bắt đầu từ khi có địa bàn.',
      en: 'Name the place that existed then, or the years from which on this one does.',
    },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.target}" giao cho "${p.place}", không tồn tại vào ngày ${formatDay(p.day, { language: 'vi' })}; không được cộng.`,
      en: (p) =>
        `The target "${p.target}" is set for "${p.place}", which did not exist on ${p.day}; it was not added.`,
    },
  },
  TARGET_NOT_ADDED: {
    severity: 'warning',
    meaning: {
      vi: 'Chỉ tiêu giao của các địa bàn không cộng được thành một chỉ tiêu chung; các chỉ tiêu được liệt kê riêng.',
      en: 'Targets of several places do not add up to one; they are listed apart.',
    },
    remedy: {
      vi: 'Dùng chỉ tiêu giao cho cả địa bàn, nếu có.',
      en: 'Use a target that was set for the whole place, if there is one.',
    },
    message: {
      vi: (p) =>
        `Các chỉ tiêu giao ${p.targets} về "${p.indicator}" không cộng được cho "${p.place}"; được liệt kê riêng.`,
      en: (p) =>
        `The targets ${p.targets} of "${p.indicator}" do not add up for "${p.place}"; they are listed apart.`,
    },
  },
};
