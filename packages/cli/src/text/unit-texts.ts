import { formatDay, type Language } from '@khuyencong/model';

/** The words of `khuyencong unit`. */
export interface UnitTexts {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly open: string;
  readonly code: string;
  readonly successor: string;
  readonly predecessors: string;
  readonly madeBy: string;
  readonly notThen: (asOf: string) => string;
  readonly thatDay: string;
  readonly ambiguous: string;
  readonly unknown: string;
  readonly nearest: string;
  readonly notKnown: (asOf: string, from: string) => string;
}

export const unitTexts: Readonly<Record<Language, UnitTexts>> = {
  vi: {
    from: 'từ ngày',
    to: 'đến hết ngày',
    before: 'từ trước',
    open: 'đến nay chưa có thay đổi',
    code: 'mã',
    successor: 'Nay thuộc',
    predecessors: 'Hình thành từ',
    madeBy: 'Căn cứ',
    notThen: (asOf) => `Ngày ${formatDay(asOf, { language: 'vi' })} không có đơn vị này:`,
    thatDay: 'Vào ngày đó, địa bàn này thuộc:',
    ambiguous: 'Mã và tên thuộc các đơn vị khác nhau:',
    unknown: 'Không có đơn vị hành chính cấp tỉnh nào mang mã hoặc tên này.',
    nearest: 'Tên gần nhất:',
    notKnown: (asOf, from) =>
      `Danh sách đơn vị hành chính chỉ được xác nhận từ ngày ${formatDay(from, { language: 'vi' })}; ngày ${formatDay(asOf, { language: 'vi' })} không rõ.`,
  },
  en: {
    from: 'from',
    to: 'to',
    before: 'from before',
    open: 'no end known',
    code: 'code',
    successor: 'Now part of',
    predecessors: 'Formed from',
    madeBy: 'Made by',
    notThen: (asOf) => `On ${asOf} there was no such unit:`,
    thatDay: 'On that day its territory was in:',
    ambiguous: 'Code and name belong to different units:',
    unknown: 'No province or city has this code or name.',
    nearest: 'Nearest names:',
    notKnown: (asOf, from) => `The list of units is vouched for from ${from} only; ${asOf} is not known.`,
  },
};
