import { activities } from '../activity/activity.js';
import { fundingSourceLabels } from '../funding/funding-source.js';
import { projectLevelLabels } from '../project/project-level.js';
import { projectKinds } from '../project/project-kind.js';
import { projectStateLabels } from '../project/project-state.js';
import { column, count, key, money, oneOf, required, text } from './table-columns.js';
import type { TableSchema } from './table-schema.js';

const activityIds = /* @__PURE__ */ activities.map(({ id }) => id);

export const programmeTable: TableSchema = {
  name: 'programme',
  title: 'Chương trình',
  titleEn: 'Programme',
  fields: [
    /* @__PURE__ */ text('id', ['Mã chương trình', 'Programme ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('name', ['Tên chương trình', 'Name'], { property: 'name', constraints: required }),
    /* @__PURE__ */ text('level', ['Cấp', 'Level'], {
      property: 'level',
      constraints: /* @__PURE__ */ oneOf(['national', 'province'], required),
    }),
    /* @__PURE__ */ text('province', ['Tỉnh', 'Province'], { property: 'province' }),
    /* @__PURE__ */ column('year', 'from_year', ['Từ năm', 'From year'], {
      property: 'period.from',
      constraints: required,
    }),
    /* @__PURE__ */ column('year', 'to_year', ['Đến năm', 'To year'], {
      property: 'period.to',
      constraints: required,
    }),
    /* @__PURE__ */ text('decision', ['Quyết định', 'Decision'], { property: 'decision.instrument' }),
    /* @__PURE__ */ text('lead_agency', ['Cơ quan chủ trì', 'Lead agency'], { property: 'leadAgency' }),
  ],
  primaryKey: ['id'],
};

export const budgetTable: TableSchema = {
  name: 'budget',
  title: 'Kinh phí',
  titleEn: 'Budget',
  fields: [
    /* @__PURE__ */ column('year', 'year', ['Năm', 'Year']),
    /* @__PURE__ */ text('activity', ['Nội dung hoạt động', 'Activity'], {
      constraints: /* @__PURE__ */ oneOf(activityIds),
    }),
    /* @__PURE__ */ text('source', ['Nguồn kinh phí', 'Source'], {
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(fundingSourceLabels)),
    }),
    /* @__PURE__ */ text('phase', ['Giai đoạn', 'Phase'], {
      constraints: /* @__PURE__ */ oneOf(['planned', 'approved', 'adjusted', 'disbursed', 'settled']),
    }),
    /* @__PURE__ */ column('integer', 'amount', ['Số tiền', 'Amount'], {
      unit: 'đồng',
      constraints: required,
    }),
    /* @__PURE__ */ text('parent', ['Thuộc mục', 'Part of']),
  ],
};

export const projectsTable: TableSchema = {
  name: 'projects',
  title: 'Đề án',
  titleEn: 'Projects',
  fields: [
    /* @__PURE__ */ text('id', ['Mã đề án', 'Project ID'], { property: 'id', constraints: key }),
    /* @__PURE__ */ text('name', ['Tên đề án', 'Name'], { property: 'name', constraints: required }),
    /* @__PURE__ */ text('province', ['Tỉnh', 'Province'], { property: 'province' }),
    /* @__PURE__ */ column('year', 'year', ['Năm', 'Year'], { property: 'year', constraints: required }),
    /* @__PURE__ */ text('activity', ['Nội dung hoạt động', 'Activity'], {
      property: 'activity',
      constraints: /* @__PURE__ */ oneOf(activityIds, required),
    }),
    /* @__PURE__ */ text('kind', ['Loại đề án', 'Kind'], {
      property: 'kind',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ projectKinds.map(({ id }) => id)),
    }),
    /* @__PURE__ */ text('level', ['Cấp', 'Level'], {
      property: 'level',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(projectLevelLabels), required),
    }),
    /* @__PURE__ */ text('status', ['Trạng thái', 'Status'], {
      property: 'status',
      constraints: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(projectStateLabels)),
    }),
    /* @__PURE__ */ text('establishment_id', ['Mã cơ sở', 'Establishment ID'], {
      property: 'establishmentId',
    }),
    /* @__PURE__ */ column('date', 'approved_on', ['Ngày phê duyệt', 'Approved on'], {
      property: 'approvedOn',
    }),
    /* @__PURE__ */ money('total_cost', ['Tổng kinh phí', 'Total cost'], 'totalCostVnd'),
    /* @__PURE__ */ money('support', ['Kinh phí hỗ trợ', 'Support'], 'supportVnd'),
    /* @__PURE__ */ money('counterpart', ['Vốn đối ứng', 'Counterpart money'], 'counterpartVnd'),
    /* @__PURE__ */ money('other_sources', ['Nguồn khác', 'Other sources'], 'otherSourcesVnd'),
    /* @__PURE__ */ money('advanced', ['Tạm ứng', 'Advanced'], 'advancedVnd'),
    /* @__PURE__ */ money('disbursed', ['Giải ngân', 'Disbursed'], 'disbursedVnd'),
    /* @__PURE__ */ money('settled', ['Quyết toán', 'Settled'], 'settledVnd'),
    /* @__PURE__ */ count('units', ['Số lượng', 'Units'], { property: 'units' }),
    /* @__PURE__ */ count('jobs', ['Lao động', 'Jobs'], { unit: 'người', property: 'jobs' }),
    /* @__PURE__ */ column('date', 'start', ['Bắt đầu', 'Start'], { property: 'startsOn' }),
    /* @__PURE__ */ column('date', 'end', ['Kết thúc', 'End'], { property: 'endsOn' }),
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['establishment_id'], reference: { resource: 'establishments', fields: ['id'] } }],
};
