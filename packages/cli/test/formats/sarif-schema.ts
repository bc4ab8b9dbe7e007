import * as z from 'zod';

// The parts of SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) that are written here, written from the specification; the published schema itself is not checked against.
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const index = z.int().nonnegative();

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z.string().regex(/^[\w\-.~%/:@!$&'()*+,;=]+$/u),
      index: index.optional(),
    }),
    region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() }).optional(),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .optional(),
});

const rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/u),
      informationUri: z.url(),
      rules: z.array(rule),
    }),
  }),
  language: z.string().regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/u),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(z.strictObject({ level, message })),
    }),
  ),
  artifacts: z.array(
    z.strictObject({
      location: z.strictObject({ uri: z.string() }),
      hashes: z.strictObject({ 'sha-256': z.string().regex(/^[0-9a-f]{64}$/u) }).optional(),
    }),
  ),
  results: z.array(
    z.strictObject({
      ruleId: z.string(),
      ruleIndex: index,
      level,
      message,
      locations: z.array(location).min(1).optional(),
      partialFingerprints: z.record(z.string(), z.string()),
    }),
  ),
});

/** What the tests look at. */
export interface Sarif {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations?:
        | readonly {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?:
                { readonly startLine: number; readonly startColumn?: number | undefined } | undefined;
            };
          }[]
        | undefined;
    }[];
  }[];
}

export const SarifSchema: z.ZodType<Sarif> = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(run).min(1),
});
