import type * as z from 'zod';
import { AwardRoundSchema } from '../award-round/award-round-schema.js';
import { IndustrialClusterSchema } from '../cluster/cluster-schema.js';
import { ConsultationSchema } from '../consultation/consultation-schema.js';
import { DemonstrationModelSchema } from '../demonstration/demonstration-schema.js';
import { EstablishmentSchema } from '../establishment/establishment-schema.js';
import { FiguresDocumentSchema } from '../figures/figures-schema.js';
import { OrganisationSchema } from '../organisation/organisation-schema.js';
import { PromotionPlanSchema } from '../plan/plan-schema.js';
import { ProductSchema, ProductSetSchema } from '../product/product-schema.js';
import { CitationSchema } from '../programme/citation-schema.js';
import { ProgrammeSchema } from '../programme/programme-schema.js';
import { ProjectHistorySchema } from '../project/project-history-schema.js';
import { ProjectSchema } from '../project/project-schema.js';
import { PublicityOutputSchema } from '../publicity/publicity-schema.js';
import { QuantitySchema } from '../quantity-schema/quantity-schema.js';
import type { LocalText } from '../text/local-text.js';
import { TrainingClassSchema } from '../training/training-schema.js';

/**
 * The name of a document that has a JSON Schema (tên tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export type DocumentName =
  | 'award-round'
  | 'citation'
  | 'consultation'
  | 'demonstration-model'
  | 'establishment'
  | 'figures'
  | 'industrial-cluster'
  | 'organisation'
  | 'product'
  | 'product-set'
  | 'programme'
  | 'project'
  | 'project-history'
  | 'promotion-plan'
  | 'publicity-output'
  | 'quantity'
  | 'training-class';

/** A document with the schema that it is read by. */
export interface DocumentSchema {
  readonly title: LocalText;
  readonly schema: z.ZodType;
}

const documents: Readonly<Record<DocumentName, readonly [z.ZodType, string, string]>> = {
  'award-round': [AwardRoundSchema, 'Kỳ bình chọn', 'Award round'],
  citation: [CitationSchema, 'Trích dẫn văn bản', 'Citation'],
  consultation: [ConsultationSchema, 'Tư vấn, trợ giúp cơ sở', 'Consultation'],
  'demonstration-model': [
    DemonstrationModelSchema,
    'Mô hình trình diễn kỹ thuật',
    'Technical demonstration model',
  ],
  establishment: [EstablishmentSchema, 'Cơ sở công nghiệp nông thôn', 'Rural industrial establishment'],
  figures: [FiguresDocumentSchema, 'Tài liệu số liệu đã công bố', 'Figures document'],
  'industrial-cluster': [IndustrialClusterSchema, 'Cụm công nghiệp', 'Industrial cluster'],
  organisation: [OrganisationSchema, 'Tổ chức khuyến công', 'Organisation'],
  product: [ProductSchema, 'Sản phẩm công nghiệp nông thôn', 'Rural industrial product'],
  'product-set': [ProductSetSchema, 'Bộ sản phẩm', 'Set of products'],
  programme: [ProgrammeSchema, 'Chương trình khuyến công', 'Programme'],
  project: [ProjectSchema, 'Đề án khuyến công', 'Project'],
  'project-history': [ProjectHistorySchema, 'Quá trình xử lý đề án', 'Way of a project through its states'],
  'promotion-plan': [PromotionPlanSchema, 'Kế hoạch khuyến công', 'Yearly plan'],
  'publicity-output': [PublicityOutputSchema, 'Sản phẩm thông tin, tuyên truyền', 'Publicity output'],
  quantity: [QuantitySchema, 'Số liệu đã công bố', 'Published quantity'],
  'training-class': [TrainingClassSchema, 'Lớp đào tạo, tập huấn', 'Training class'],
};

/**
 * The names of the documents that have a JSON Schema (danh sách tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export const documentNames: readonly DocumentName[] = /* @__PURE__ */ Object.keys(
  documents,
) as DocumentName[];

export function documentSchema(name: DocumentName): DocumentSchema {
  const [schema, vi, en] = documents[name];
  return { schema, title: { vi, en } };
}
