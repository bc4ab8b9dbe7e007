import {
  dayField,
  isDecimalString,
  type DecimalString,
  type Equal,
  type IsoDate,
  type Severity,
} from '@khuyencong/model';
import * as z from 'zod';

/**
 * What `khuyencong.config.json` may say (tệp cấu hình). Paths are taken from the folder of the file.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckConfig {
  readonly $schema?: string | undefined;
  /** For rows that name no province. */
  readonly province?: string | undefined;
  /** A JSON file with norms of the province, as `safeParseSupportNorms` reads them. */
  readonly norms?: string | undefined;
  /** A JSON file with the rules of the province on who decides changes of projects, a list of what `ProvincialChangeRuleSchema` reads. */
  readonly changeRules?: string | undefined;
  /** A JSON file that maps columns, as `safeParseTableMapping` reads it. */
  readonly mapping?: string | undefined;
  /** How far "khoảng" reaches on either side, in percent. */
  readonly aboutTolerancePercent?: DecimalString | undefined;
  readonly strict?: boolean | undefined;
  /** Days off (ngày nghỉ lễ, nghỉ bù), for deadlines in working days. */
  readonly holidays?: readonly IsoDate[] | undefined;
  /** Saturdays and Sundays worked in exchange (ngày làm bù). */
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  /** By code; `off` leaves the finding out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

const percent = z
  .string()
  .regex(/^(?:100|(?:0|[1-9]\d?)(?:\.\d{0,5}[1-9])?)$/u)
  .refine(isDecimalString);

const days = z.array(dayField).readonly();

const checkConfig = z
  .strictObject({
    $schema: z.string().optional(),
    province: z.string().min(1).optional(),
    norms: z.string().min(1).optional(),
    changeRules: z.string().min(1).optional(),
    mapping: z.string().min(1).optional(),
    aboutTolerancePercent: percent.optional(),
    strict: z.boolean().optional(),
    holidays: days.optional(),
    makeUpDays: days.optional(),
    severities: z
      .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
      .readonly()
      .optional(),
  })
  .readonly();

/**
 * Reads what `khuyencong.config.json` says (đọc tệp cấu hình).
 *
 * @category check
 * @since 0.1.0
 */
export const CheckConfigSchema: z.ZodType<CheckConfig> = checkConfig;

true satisfies Equal<z.infer<typeof checkConfig>, CheckConfig>;
