import { formatDay, formatInstrument, type FindingCatalogue } from '@khuyencong/model';
import type { AwardTableFindingParams } from './cross-table-finding-params.js';

/** What is said of the tables of award rounds and marks. */
export const awardTableFindings: FindingCatalogue<AwardTableFindingParams> = {
  ROUND_SCHEME_UNKNOWN: {
    severity: 'warning',
    meaning: {
      vi: 'Bộ tiêu chí ghi ở kỳ bình chọn không phải bộ tiêu chí đã biết; điểm của kỳ chưa được đối chiếu.',
      en: 'The criteria named for an award round are none that is known here; its marks are not compared with them.',
    },
    remedy: {
      vi: 'Ghi mã bộ tiêu chí, ví dụ tt26-2014 hoặc ocop-2026/21.',
      en: 'Write the identifier of the criteria, such as tt26-2014 or ocop-2026/21.',
    },
    message: {
      vi: (p) => `Không nhận ra bộ tiêu chí "${p.scheme}"; các bộ đã biết: ${p.known}.`,
      en: (p) => `"${p.scheme}" is no known set of criteria; known are ${p.known}.`,
    },
  },
  ROUND_SCHEME_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa xác định được bộ tiêu chí của kỳ bình chọn; điểm của kỳ chưa được đối chiếu với điểm tối đa.',
      en: 'The criteria of an award round are not known; its marks are not compared with any maximum.',
    },
    remedy: {
      vi: 'Ghi bộ tiêu chí kèm số của bộ, ví dụ ocop-2026/21; bộ chưa được kiểm chứng thì đối chiếu bằng tay.',
      en: 'Name the set with its number, such as ocop-2026/21; a set that nobody has verified is compared by hand.',
    },
    message: {
      vi: (p) =>
        p.scheme === ''
          ? 'Kỳ bình chọn không ghi bộ tiêu chí nên chưa đối chiếu được điểm.'
          : `Chưa xác định được bộ tiêu chí "${p.scheme}" vào ngày ${formatDay(p.asOf ?? '?', { language: 'vi' })}${p.instrument === undefined ? '' : ` (văn bản quy định: ${formatInstrument(p.instrument, { language: 'vi' })})`}.`,
      en: (p) =>
        p.scheme === ''
          ? 'The round names no criteria, so that its marks were not compared with any.'
          : `The criteria "${p.scheme}" are not known for ${p.asOf ?? '?'}${p.instrument === undefined ? '' : ` (document: ${formatInstrument(p.instrument, { language: 'en' })})`}.`,
    },
  },
  ROUND_DECIDED_BEFORE_YEAR: {
    severity: 'error',
    meaning: {
      vi: 'Ngày công nhận sớm hơn năm của kỳ bình chọn.',
      en: 'The day of recognition is before the year of the award round.',
    },
    remedy: { vi: 'Kiểm tra năm và ngày công nhận.', en: 'Check the year and the day of recognition.' },
    message: {
      vi: (p) =>
        `Ngày công nhận ${formatDay(p.decidedOn, { language: 'vi' })} sớm hơn năm bình chọn ${p.year}.`,
      en: (p) => `The day of recognition, ${p.decidedOn}, is before the year of the round, ${p.year}.`,
    },
  },
  ROUND_LEVEL_NOT_THEN: {
    severity: 'warning',
    meaning: {
      vi: 'Bộ tiêu chí không có cấp bình chọn này vào ngày liên quan.',
      en: 'The criteria know no such level of award on the day in question.',
    },
    remedy: {
      vi: 'Kiểm tra cấp và ngày: cấp huyện kết thúc từ ngày 01/07/2025.',
      en: 'Check level and day: the district level ended on 1 July 2025.',
    },
    message: {
      vi: (p) => `Cấp bình chọn "${p.level}" không có vào ngày ${formatDay(p.asOf, { language: 'vi' })}.`,
      en: (p) => `There is no award at the level "${p.level}" on ${p.asOf}.`,
    },
  },
  SHEET_INCOMPLETE: {
    severity: 'warning',
    meaning: {
      vi: 'Phiếu chấm điểm thiếu tiêu chí. Thiếu điểm không phải 0 điểm.',
      en: 'A sheet of marks lacks criteria. A missing mark is not 0.',
    },
    remedy: {
      vi: 'Bổ sung điểm theo phiếu gốc, hoặc ghi rõ tình trạng (vắng, từ chối chấm, phiếu hỏng).',
      en: 'Add the marks of the signed sheet, or write why there is none (absent, recused, spoiled).',
    },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product}, giám khảo ${p.juror}: mới có ${p.marked}/${p.of} tiêu chí; thiếu ${p.missing}.`,
      en: (p) =>
        `Product ${p.product}, juror ${p.juror}: ${p.marked} of ${p.of} criteria are marked; ${p.missing} missing.`,
    },
  },
  SHEETS_MISSING: {
    severity: 'info',
    meaning: {
      vi: 'Có giám khảo của kỳ không có phiếu cho một sản phẩm và cũng không ghi tình trạng.',
      en: 'A juror of the round has no sheet for a product, nor a word why.',
    },
    remedy: {
      vi: 'Kiểm tra phiếu gốc; giám khảo vắng hoặc không được phân công thì ghi rõ.',
      en: 'Look for the sheet; write it down where the juror was absent or not asked.',
    },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: không có phiếu của ${p.count} giám khảo (${p.jurors}).`,
      en: (p) => `Product ${p.product}: no sheet of ${p.count} jurors (${p.jurors}).`,
    },
  },
  JUROR_ALIKE: {
    severity: 'warning',
    meaning: {
      vi: 'Tên giám khảo viết theo hai cách trong một kỳ; được tính là hai người.',
      en: 'A juror is written in two ways in one round, and counts as two.',
    },
    remedy: { vi: 'Viết thống nhất tên hoặc mã giám khảo.', en: 'Write the juror alike in all rows.' },
    message: {
      vi: (p) => `Giám khảo "${p.juror}" chỉ khác cách viết so với "${p.other}".`,
      en: (p) => `The juror "${p.juror}" differs in spelling alone from "${p.other}".`,
    },
  },
};
