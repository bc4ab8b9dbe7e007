import { legalForms } from '../establishment/legal-form.js';
import { productGroups } from '../product/product-group.js';
import { levelLabels } from '../programme/level.js';
import { column, count, key, money, oneOf, required, text } from './table-columns.js';
import type { TableSchema } from './table-schema.js';

export const establishmentsTable: TableSchema = {
  name: 'establishments',
  title: 'Cơ sở CNNT',
  titleEn: 'Establishments',
  fields: [
    /* @__PURE__ */ text('id', ['Mã cơ sở', 'Establishment ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('name', ['Tên cơ sở', 'Name'], { property: 'name', constraints: required }),
    /* @__PURE__ */ text('legal_form', ['Loại hình', 'Legal form'], {
      property: 'legalForm',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ legalForms.map(({ id }) => id)),
    }),
    /* @__PURE__ */ text('commune', ['Xã/phường', 'Commune'], { property: 'commune' }),
    /* @__PURE__ */ text('province', ['Tỉnh', 'Province'], { property: 'province' }),
    /* @__PURE__ */ count('workers', ['Lao động', 'Workers'], { unit: 'người', property: 'workers' }),
    /* @__PURE__ */ money('capital', ['Vốn', 'Capital'], 'capitalVnd'),
    /* @__PURE__ */ money('revenue', ['Doanh thu', 'Revenue'], 'revenueVnd'),
    /* @__PURE__ */ text('trade', ['Ngành nghề', 'Trade'], { property: 'trade' }),
  ],
  primaryKey: ['id'],
};

export const productsTable: TableSchema = {
  name: 'products',
  title: 'Sản phẩm',
  titleEn: 'Products',
  fields: [
    /* @__PURE__ */ text('id', ['Mã sản phẩm', 'Product ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('name', ['Tên sản phẩm', 'Name'], { property: 'name', constraints: required }),
    /* @__PURE__ */ text('group', ['Nhóm sản phẩm', 'Group'], {
      property: 'group',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ productGroups.map(({ id }) => id)),
    }),
    /* @__PURE__ */ text('establishment_id', ['Mã cơ sở', 'Establishment ID'], {
      property: 'establishmentId',
    }),
    /* @__PURE__ */ text('set', ['Bộ sản phẩm', 'Set'], { property: 'setId' }),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['establishment_id'], reference: { resource: 'establishments', fields: ['id'] } }],
};

export const roundsTable: TableSchema = {
  name: 'rounds',
  title: 'Kỳ bình chọn',
  titleEn: 'Award rounds',
  fields: [
    /* @__PURE__ */ text('id', ['Mã kỳ', 'Round ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('level', ['Cấp', 'Level'], {
      property: 'level',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(levelLabels), required),
    }),
    /* @__PURE__ */ column('year', 'year', ['Năm', 'Year'], { property: 'year', constraints: required }),
    /* @__PURE__ */ text('place', ['Địa bàn', 'Place'], { property: 'place' }),
    /* @__PURE__ */ text('scheme', ['Bộ tiêu chí', 'Criteria'], { property: 'scheme' }),
    /* @__PURE__ */ column('date', 'decided_on', ['Ngày công nhận', 'Decided on'], { property: 'decidedOn' }),
  ],
  primaryKey: ['id'],
};

/** A mark is a number, or one of the words that stand in its place; hence text. */
export const marksTable: TableSchema = {
  name: 'marks',
  title: 'Chấm điểm',
  titleEn: 'Marks',
  fields: [
    /* @__PURE__ */ text('round_id', ['Mã kỳ', 'Round ID'], { constraints: required }),
    /* @__PURE__ */ text('product_id', ['Mã sản phẩm', 'Product ID'], { constraints: required }),
    /* @__PURE__ */ text('juror', ['Giám khảo', 'Juror'], { constraints: required }),
    /* @__PURE__ */ text('criterion', ['Tiêu chí', 'Criterion'], { constraints: required }),
    /* @__PURE__ */ text('mark', ['Điểm', 'Mark'], {
      unit: 'điểm',
      constraints: { required: true, pattern: String.raw`\d+(\.\d+)?|absent|recused|spoiled` },
    }),
  ],
  primaryKey: ['round_id', 'product_id', 'juror', 'criterion'],
  foreignKeys: [
    { fields: ['round_id'], reference: { resource: 'rounds', fields: ['id'] } },
    { fields: ['product_id'], reference: { resource: 'products', fields: ['id'] } },
  ],
};
