import { formatDecimal, type DecimalString, type FindingCatalogue, type Language } from '@khuyencong/model';
import { printTolerance } from '../finding/sum-params.js';
import type { RatioParams, RelationFindingParams } from './relation-finding-params.js';
import { printIn, printSpan } from './relation-words.js';

const whyNot: Readonly<
  Record<RelationFindingParams['RATIO_NOT_CHECKED']['reason'], Readonly<Record<Language, string>>>
> = {
  unknown: { vi: 'tài liệu không có số liệu mang mã này', en: 'the document has no figure of this id' },
  reading: { vi: 'chưa rõ giá trị', en: 'no single value could be read' },
  unit: { vi: 'khác đơn vị', en: 'the units differ' },
  zero: { vi: 'số chia bằng 0', en: 'it would be divided by zero' },
};

/**
 * The texts of the finding codes about how figures relate (nội dung mã phát hiện về quan hệ giữa các số liệu).
 *
 * @category relation
 * @since 0.1.0
 */
export const relationFindings: FindingCatalogue<RelationFindingParams> = {
  SAME_FIGURE_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: 'Cùng một số liệu được nêu nhiều lần với các giá trị không thể cùng đúng.',
      en: 'One figure was stated more than once, with values that exclude each other.',
    },
    remedy: {
      vi: 'Đối chiếu với văn bản gốc; nếu là hai số liệu khác nhau (chẳng hạn phần hỗ trợ và tổng kinh phí) thì bỏ "sameAs".',
      en: 'Compare with the original; where they are two figures (support alone and total cost, say), remove "sameAs".',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: cùng một số liệu nhưng nêu ${p.wordings}; chênh nhau ${printIn(p.difference, p.unit, 'vi')}${p.wordsAllow ? ' (xét riêng câu chữ thì "trên", "hơn", "gần" vẫn cho phép)' : ''}${printTolerance(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: one figure, stated as ${p.wordings}; ${printIn(p.difference, p.unit, 'en')} apart${p.wordsAllow ? ' ("over" and "nearly" alone would allow it)' : ''}${printTolerance(p, 'en')}.`,
    },
  },
  SAME_FIGURE_WORDED_OTHERWISE: {
    severity: 'warning',
    meaning: {
      vi: 'Cùng một số liệu được nêu bằng con số hoặc từ định lượng khác nhau, dù có thể cùng đúng. Chỉ là thông tin khi các lần nêu cùng ghi "hơn" hoặc cùng ghi "gần".',
      en: 'One figure was stated with different numbers or qualifying words, though all can be true. It is information only where all say "over", or all "nearly".',
    },
    remedy: {
      vi: 'Thống nhất cách nêu; có số chính xác thì dùng số đó ở mọi nơi.',
      en: 'State it in one way; where the exact number is known, use it everywhere.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: cùng một số liệu nhưng nêu theo nhiều cách: ${p.wordings}${printTolerance(p, 'vi')}.`,
      en: (p) => `${p.nameEn}: one figure in several wordings: ${p.wordings}${printTolerance(p, 'en')}.`,
    },
  },
  SAME_FIGURE_NOT_COMPARED: {
    severity: 'warning',
    meaning: {
      vi: 'Chưa so sánh được các lần nêu cùng một số liệu.',
      en: 'The statements of one figure were not compared.',
    },
    remedy: {
      vi: 'Sửa mã trong "sameAs", ghi rõ giá trị, hoặc ghi "unit" nếu thực tế đếm theo cùng đơn vị.',
      en: 'Correct the id in "sameAs", state the value, or state "unit" where they are in fact counted in one unit.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: chưa so sánh được ${p.wordings} vì ${whyNot[p.reason].vi}${p.unknown === undefined ? '' : `: ${p.unknown}`}.`,
      en: (p) =>
        `${p.nameEn}: ${p.wordings} could not be compared because ${whyNot[p.reason].en}${p.unknown === undefined ? '' : `: ${p.unknown}`}.`,
    },
  },
  RATIO_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: 'Tỷ lệ hoặc số bình quân đã công bố khác với kết quả chia hai số liệu, kể cả khi tính đến làm tròn.',
      en: 'A published share or average is not what its two figures give, rounding allowed for.',
    },
    remedy: {
      vi: 'Kiểm tra số bị chia, số chia và từ định lượng; bình quân ước lượng thì ghi "khoảng".',
      en: 'Check what is divided and by what; an estimated average should say "about".',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: tính ra ${printComputed(p, 'vi')}, đã công bố ${printIn(p.stated, p.unit, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the figures give ${printComputed(p, 'en')}, published is ${printIn(p.stated, p.unit, 'en')}.`,
    },
  },
  RATIO_WITHIN_QUALIFIERS: {
    severity: 'info',
    meaning: {
      vi: 'Tỷ lệ hoặc số bình quân đã công bố khớp trong phạm vi làm tròn và các từ định lượng.',
      en: 'A published share or average holds within rounding and qualifying words.',
    },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: tính ra ${printComputed(p, 'vi')}, đã công bố ${printIn(p.stated, p.unit, 'vi')}; khớp trong phạm vi làm tròn và từ định lượng.`,
      en: (p) =>
        `${p.nameEn}: the figures give ${printComputed(p, 'en')}, published is ${printIn(p.stated, p.unit, 'en')}; consistent within rounding and qualifying words.`,
    },
  },
  FIGURE_IMPLIED: {
    severity: 'info',
    meaning: {
      vi: 'Từ hai số liệu đã công bố suy ra được số thứ ba.',
      en: 'Two published figures imply a third.',
    },
    remedy: {
      vi: 'Không cần xử lý; nếu có số đã công bố thì ghi vào để so sánh.',
      en: 'Nothing to do; where the figure was published, write it down to have it compared.',
    },
    message: {
      vi: (p) => `${p.nameVi}: suy ra ${printComputed(p, 'vi')}.`,
      en: (p) => `${p.nameEn}: the figures imply ${printComputed(p, 'en')}.`,
    },
  },
  RATIO_BELOW_LEAST: {
    severity: 'error',
    meaning: {
      vi: 'Tỷ lệ giữa hai số liệu thấp hơn mức tối thiểu đã nêu, chẳng hạn ít sản phẩm hơn số cơ sở có sản phẩm.',
      en: 'Two figures are in a lower ratio than can be: fewer products than establishments that have one, say.',
    },
    remedy: { vi: 'Kiểm tra hai số liệu.', en: 'Check both figures.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: tính ra ${printComputed(p, 'vi')}, thấp hơn mức tối thiểu ${printIn(p.atLeast, p.unit, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the figures give ${printComputed(p, 'en')}, below the least, ${printIn(p.atLeast, p.unit, 'en')}.`,
    },
  },
  SAME_NUMBER_TWICE: {
    severity: 'warning',
    meaning: {
      vi: 'Hai số đếm theo hai đơn vị khác nhau trùng nhau từ ba chữ số trở lên: có thể chép nhầm.',
      en: 'Two counts in different units are the same number of three digits or more: one may have been copied.',
    },
    remedy: { vi: 'Đối chiếu cả hai với văn bản gốc.', en: 'Compare both with the original.' },
    message: {
      vi: (p) => `${p.nameVi}: cùng một số ${number(p.number, 'vi')} cho ${p.unit} và cho ${p.otherUnit}.`,
      en: (p) =>
        `${p.nameEn}: the same number, ${number(p.number, 'en')}, for ${p.unit} and for ${p.otherUnit}.`,
    },
  },
  RATIO_NOT_CHECKED: {
    severity: 'warning',
    meaning: {
      vi: 'Chưa tính được tỷ lệ hoặc số bình quân.',
      en: 'A share or an average was not checked.',
    },
    remedy: {
      vi: 'Kiểm tra mã và đơn vị của các số liệu được nêu, hoặc ghi rõ giá trị.',
      en: 'Check the ids and units of the figures named, or state their values.',
    },
    message: {
      vi: (p) => `${p.nameVi}: chưa tính được vì ${whyNot[p.reason].vi}: ${p.figures}.`,
      en: (p) => `${p.nameEn}: not checked because ${whyNot[p.reason].en}: ${p.figures}.`,
    },
  },
  SERIES_CHANGES_UNIT: {
    severity: 'warning',
    meaning: {
      vi: 'Cùng một nội dung nhưng mỗi giai đoạn đếm theo một đơn vị, nên không cộng và không so sánh được.',
      en: 'The same thing is counted in another unit in another stage, so the stages neither add up nor compare.',
    },
    remedy: {
      vi: 'Dùng một đơn vị cho các giai đoạn, hoặc ghi rõ cách quy đổi.',
      en: 'Count all stages in one unit, or say how the units convert.',
    },
    message: {
      vi: (p) =>
        `"${p.earlier}" tính bằng ${p.earlierUnit}, "${p.later}" tính bằng ${p.laterUnit}; không cộng được.`,
      en: (p) => `"${p.earlier}" is in ${p.earlierUnit}, "${p.later}" in ${p.laterUnit}; they do not add up.`,
    },
  },
  SERIES_CHANGES_QUALIFIER: {
    severity: 'info',
    meaning: {
      vi: 'Hai giai đoạn nêu cùng một con số, nhưng một nơi có từ định lượng và một nơi không có hoặc có từ khác.',
      en: 'Two stages state one number under different qualifying words.',
    },
    remedy: { vi: 'Không cần xử lý nếu đúng chủ ý.', en: 'Nothing to do where it is meant.' },
    message: {
      vi: (p) => `"${p.earlier}" và "${p.later}" nêu cùng một số với từ định lượng khác nhau.`,
      en: (p) => `"${p.earlier}" and "${p.later}" state one number under different qualifying words.`,
    },
  },
  REMAINDER_NOT_LAST: {
    severity: 'warning',
    meaning: {
      vi: 'Sau phần "còn lại" vẫn còn phần khác của cùng một tổng.',
      en: 'After the part called the remainder the total has yet another part.',
    },
    remedy: {
      vi: 'Nêu các phần khác trước, hoặc bỏ từ "còn lại".',
      en: 'Name the other parts first, or do not call the part a remainder.',
    },
    message: {
      vi: (p) => `${p.nameVi}: "${p.remainder}" là phần còn lại, nhưng sau đó còn ${p.further}.`,
      en: (p) => `${p.nameEn}: "${p.remainder}" is called the remainder, yet there follows ${p.further}.`,
    },
  },
  PART_OF_OTHER_SOURCE: {
    severity: 'warning',
    meaning: {
      vi: 'Tổng ghi là của một nguồn kinh phí, nhưng có phần thuộc nguồn khác.',
      en: 'A total is named after one source of money and holds a part of another.',
    },
    remedy: {
      vi: 'Sửa tên của tổng, hoặc tách phần thuộc nguồn khác.',
      en: 'Correct the name of the total, or take the part out.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: tổng ghi là nguồn "${p.totalSourceVi}" nhưng có "${p.partVi}" thuộc nguồn "${p.partSourceVi}".`,
      en: (p) =>
        `${p.nameEn}: the total is named "${p.totalSourceEn}" but holds "${p.partEn}", which is "${p.partSourceEn}".`,
    },
  },
  YEAR_NOT_PRINTED: {
    severity: 'warning',
    meaning: {
      vi: 'Trong các phần chia theo năm có phần không ghi năm.',
      en: 'Among parts by year, one does not say of which year it is.',
    },
    remedy: {
      vi: 'Kiểm tra văn bản gốc rồi bổ sung năm.',
      en: 'Look at the original and supply the year.',
    },
    message: {
      vi: (p) => `"${p.text}" không ghi năm; trong giai đoạn còn thiếu ${p.years}.`,
      en: (p) => `"${p.text}" does not say of which year it is; the period still lacks ${p.years}.`,
    },
  },
};

function number(value: DecimalString, language: Language): string {
  return formatDecimal(value, { language });
}

function printComputed(params: RatioParams, language: Language): string {
  const { computed, unit, cutOff, from } = params;
  const about = cutOff === undefined ? '' : language === 'vi' ? 'khoảng ' : 'about ';
  const span = from === undefined ? '' : ` (${printSpan(params, language)})`;
  return `${about}${printIn(computed, unit, language)}${span}`;
}
