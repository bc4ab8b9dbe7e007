import type { FormShape } from './form-grid.js';

/** The columns of form 1. */
export type FormOneColumn =
  'tt' | 'label' | 'totalCostVnd' | 'supportVnd' | 'counterpartVnd' | 'otherSourcesVnd' | 'note';

/** Form 1 as the annex prints it; the order is that in which a header is tried. */
export const formOneShape: FormShape<FormOneColumn> = {
  form: '1',
  anchors: [/^nội dung chi/u, /^tổng (?:kinh phí|số|cộng)/u],
  columns: [
    { name: 'note', title: 'Ghi chú', sign: /^ghi chú/u },
    { name: 'tt', title: 'TT', sign: /^(?:s?tt|số tt)$/u },
    { name: 'label', title: 'Nội dung chi', sign: /^nội dung chi/u, required: true },
    {
      name: 'otherSourcesVnd',
      title: 'Nguồn khác',
      sign: /nguồn (?:kinh phí |vốn )?khác/u,
      money: true,
      required: true,
    },
    {
      name: 'counterpartVnd',
      title: 'Kinh phí đóng góp của đơn vị thụ hưởng',
      sign: /đóng góp|thụ hưởng|đối ứng/u,
      money: true,
      required: true,
    },
    {
      name: 'supportVnd',
      title: 'Kinh phí khuyến công quốc gia',
      sign: /khuyến công/u,
      money: true,
      required: true,
    },
    {
      name: 'totalCostVnd',
      title: 'Tổng kinh phí',
      sign: /^tổng (?:kinh phí|số|cộng)/u,
      money: true,
      required: true,
    },
  ],
};

/** The title that the annex prints. */
export const formOneTitle = 'DỰ TOÁN KINH PHÍ THỰC HIỆN ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA';
