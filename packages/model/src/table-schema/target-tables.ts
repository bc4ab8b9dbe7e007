import { activities } from '../activity/activity.js';
import { column, key, oneOf, required, text } from './table-columns.js';
import type { TableSchema } from './table-schema.js';

export const targetsTable: TableSchema = {
  name: 'targets',
  title: 'Chỉ tiêu',
  titleEn: 'Targets',
  fields: [
    /* @__PURE__ */ text('id', ['Mã chỉ tiêu', 'Target ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('indicator', ['Chỉ tiêu', 'Indicator']),
    /* @__PURE__ */ text('text', ['Nội dung chỉ tiêu', 'Wording'], {
      property: 'text',
      constraints: required,
    }),
    /* @__PURE__ */ text('unit', ['Đơn vị tính', 'Unit']),
    /* @__PURE__ */ column('year', 'from_year', ['Từ năm', 'From year'], { property: 'period.from' }),
    /* @__PURE__ */ column('year', 'to_year', ['Đến năm', 'To year'], { property: 'period.to' }),
    /* @__PURE__ */ column('number', 'baseline', ['Gốc', 'Baseline']),
    /* @__PURE__ */ text('activity', ['Nội dung hoạt động', 'Activity'], {
      property: 'activity',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ activities.map(({ id }) => id)),
    }),
  ],
  primaryKey: ['id'],
};

export const actualsTable: TableSchema = {
  name: 'actuals',
  title: 'Thực hiện',
  titleEn: 'Actuals',
  fields: [
    /* @__PURE__ */ text('target_id', ['Mã chỉ tiêu', 'Target ID'], {
      property: 'targetId',
      constraints: required,
    }),
    /* @__PURE__ */ text('period', ['Kỳ', 'Period'], {
      property: 'period',
      constraints: { required: true, pattern: String.raw`\d{4}(-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]|\d{4}))?` },
    }),
    /* @__PURE__ */ text('place', ['Địa bàn', 'Place'], { property: 'place' }),
    /* @__PURE__ */ column('number', 'value', ['Giá trị', 'Value'], { property: 'value' }),
    /* @__PURE__ */ column('number', 'numerator', ['Tử số', 'Numerator'], { property: 'numerator' }),
    /* @__PURE__ */ column('number', 'denominator', ['Mẫu số', 'Denominator'], { property: 'denominator' }),
  ],
  foreignKeys: [{ fields: ['target_id'], reference: { resource: 'targets', fields: ['id'] } }],
};
