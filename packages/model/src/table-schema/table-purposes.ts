import type { LocalText } from '../text/local-text.js';
import type { TableName } from './table-schema.js';

/**
 * What the tables are for (công dụng của từng bảng), in one sentence each.
 *
 * @category table
 * @since 0.1.0
 */
export const tablePurposes: Readonly<Record<TableName, LocalText>> = {
  programme: {
    vi: 'Chương trình khuyến công: giai đoạn, quyết định, cơ quan chủ trì.',
    en: 'The programme: its years, decision and agency.',
  },
  budget: {
    vi: 'Kinh phí theo năm, nội dung, nguồn và giai đoạn thực hiện.',
    en: 'Money by year, activity, source and phase.',
  },
  projects: {
    vi: 'Mỗi đề án một dòng, với các nguồn kinh phí và tiến độ.',
    en: 'One row for each project, with its money and progress.',
  },
  targets: {
    vi: 'Các chỉ tiêu của chương trình, nguyên văn.',
    en: 'The targets of the programme, in its own words.',
  },
  actuals: {
    vi: 'Kết quả thực hiện chỉ tiêu theo kỳ và địa bàn.',
    en: 'What was achieved, by period and place.',
  },
  establishments: {
    vi: 'Các cơ sở công nghiệp nông thôn được hỗ trợ hoặc có sản phẩm bình chọn.',
    en: 'The rural industrial establishments that are supported or have products in a round.',
  },
  products: { vi: 'Sản phẩm đăng ký bình chọn.', en: 'Products that take part in a round.' },
  rounds: {
    vi: 'Các kỳ bình chọn sản phẩm công nghiệp nông thôn tiêu biểu.',
    en: 'The rounds in which outstanding products are recognised.',
  },
  marks: {
    vi: 'Điểm của từng giám khảo cho từng sản phẩm, từng tiêu chí.',
    en: 'The mark of each juror for each product and criterion.',
  },
};
