import type { FormShape } from './form-grid.js';

/** The columns of form 2 that are known. */
export type FormTwoColumn =
  'id' | 'name' | 'executingUnit' | 'content' | 'results' | 'time' | 'totalCostVnd' | 'supportVnd' | 'note';

/** Form 2 as the annex prints it, as far as we read it; columns of money beside these keep their headers. */
export const formTwoShape: FormShape<FormTwoColumn> = {
  form: '2',
  anchors: [/^tên đề án/u, /^tổng kinh phí/u],
  further: true,
  columns: [
    { name: 'note', title: 'Ghi chú', sign: /^ghi chú/u },
    { name: 'id', title: 'TT', sign: /^(?:s?tt|số tt)$/u },
    { name: 'name', title: 'Tên đề án', sign: /^tên đề án/u, required: true },
    { name: 'executingUnit', title: 'Đơn vị thực hiện', sign: /^đơn vị thực hiện/u, required: true },
    { name: 'content', title: 'Mục tiêu và nội dung chính', sign: /^mục tiêu/u, required: true },
    { name: 'results', title: 'Dự kiến kết quả đạt được', sign: /^(?:dự kiến )?kết quả/u, required: true },
    { name: 'time', title: 'Thời gian', sign: /^thời gian/u, required: true },
    {
      name: 'totalCostVnd',
      title: 'Tổng kinh phí thực hiện',
      sign: /^tổng kinh phí/u,
      money: true,
      required: true,
    },
    {
      name: 'supportVnd',
      title: 'Kinh phí khuyến công quốc gia',
      sign: /kinh phí khuyến công/u,
      money: true,
      required: true,
    },
  ],
};

/** The title that the annex prints before the year. */
export const formTwoTitle = 'BIỂU TỔNG HỢP CHI TIẾT CÁC ĐỀ ÁN ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM';
