import { CitationSchema, dayField, DecimalStringSchema, levelField, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { LegalDaySchema } from '../schema/legal-day-schema.js';
import { localWords } from '../schema/local-words.js';
import { CriteriaSetSchema } from './criteria-set-schema.js';
import type {
  AwardRules,
  CertificateValidity,
  CouncilSize,
  CriteriaGap,
  CriteriaScheme,
  Recognition,
  RoundPeriodicity,
  SchemePart,
  StarBand,
} from './criteria-scheme.js';
import { PublishedTextSchema } from './published-text-schema.js';

const name = z.string().min(1).max(200);
const count = z.int().positive();
const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).readonly();

const band = z
  .strictObject({
    stars: z.literal([1, 2, 3, 4, 5]),
    from: DecimalStringSchema,
    to: DecimalStringSchema.optional(),
    level: levelField.optional(),
  })
  .readonly();

const recognition = z.discriminatedUnion('shape', [
  z
    .strictObject({
      shape: z.literal('threshold'),
      leastMean: DecimalStringSchema,
      citation: CitationSchema,
    })
    .readonly(),
  z
    .strictObject({
      shape: z.literal('bands'),
      edges: z.enum(['half-open', 'whole-numbers', 'not-known']),
      bands: list(band),
      citation: CitationSchema,
    })
    .readonly(),
]);

const certificate = z.discriminatedUnion('shape', [
  z
    .strictObject({
      shape: z.literal('end-of-year'),
      yearsWithYearOfGrant: count,
      citation: CitationSchema,
    })
    .readonly(),
  z.strictObject({ shape: z.literal('months'), months: count, citation: CitationSchema }).readonly(),
]);

const council = z
  .strictObject({
    level: levelField,
    sizes: list(count),
    to: LegalDaySchema.optional(),
    citation: CitationSchema,
  })
  .readonly();

const periodicity = z
  .strictObject({
    levels: list(levelField),
    everyYears: count,
    usualYears: z.enum(['odd', 'even']),
    citation: CitationSchema,
  })
  .readonly();

const rules = z
  .strictObject({
    recognition,
    certificate: certificate.optional(),
    councils: list(council).optional(),
    oddJury: CitationSchema.optional(),
    periodicity: list(periodicity).optional(),
    detailedFrame: CitationSchema.optional(),
  })
  .readonly();

const part = z
  .strictObject({ id: name, label: PublishedTextSchema, maxMark: DecimalStringSchema })
  .readonly();

const gap = z
  .strictObject({
    id: name,
    sets: z.union([z.literal('all'), list(name)]).optional(),
    instrument: name,
    reason: localWords,
  })
  .readonly();

const criteriaScheme = z
  .strictObject({
    id: name,
    label: localWords,
    citation: CitationSchema,
    from: LegalDaySchema,
    to: LegalDaySchema.optional(),
    lastSeenInForceOn: dayField.optional(),
    unreadAmendments: list(z.strictObject({ instrument: name, from: LegalDaySchema }).readonly()).optional(),
    totalMark: DecimalStringSchema,
    parts: list(part),
    rules,
    sets: list(CriteriaSetSchema),
    gaps: list(gap),
    notes: localWords.optional(),
  })
  .readonly();

/**
 * Schema of an instrument with its sets of criteria (lược đồ văn bản quy định bộ tiêu chí), such as one that is sealed with a round.
 *
 * @category schema
 * @since 0.1.0
 */
export const CriteriaSchemeSchema: z.ZodType<CriteriaScheme> = criteriaScheme;

true satisfies Equal<z.infer<typeof band>, StarBand>;
true satisfies Equal<z.infer<typeof recognition>, Recognition>;
true satisfies Equal<z.infer<typeof certificate>, CertificateValidity>;
true satisfies Equal<z.infer<typeof council>, CouncilSize>;
true satisfies Equal<z.infer<typeof periodicity>, RoundPeriodicity>;
true satisfies Equal<z.infer<typeof rules>, AwardRules>;
true satisfies Equal<z.infer<typeof part>, SchemePart>;
true satisfies Equal<z.infer<typeof gap>, CriteriaGap>;
true satisfies Equal<z.infer<typeof criteriaScheme>, CriteriaScheme>;
