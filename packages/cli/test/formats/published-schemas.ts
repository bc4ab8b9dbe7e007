import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

/** The parts of SARIF that the tests look at. */
export interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly artifacts: readonly unknown[];
    readonly results: readonly SarifResult[];
  }[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly fullDescription?: { readonly text: string };
  readonly helpUri?: string;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index?: number };
      readonly region?: {
        readonly startLine?: number;
        readonly startColumn?: number;
        readonly byteOffset?: number;
        readonly byteLength?: number;
      };
    };
  }[];
}

type Validate = ((data: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };

function validator(schema: string, { strict }: { readonly strict: boolean }): Validate {
  const ajv = new Ajv2020({ strict, allErrors: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(schema) as object);
}

const shipped = new Map<string, Validate>();

/** What is wrong with data by a schema that this package ships; nothing where it is valid. */
export function shippedSchemaErrors(name: string, data: unknown): readonly ErrorObject[] {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const validate = shipped.get(name) ?? validator(readFileSync(url, 'utf8'), { strict: true });
  shipped.set(name, validate);
  validate(data);
  return validate.errors ?? [];
}

const ofPackage = import.meta.resolve('@microsoft/sarif-multitool-ts/schemas/ai-run.schema.json');
const publishedSarif = fileURLToPath(new URL('../assets/sarif-2.1.0.schema.json', ofPackage));
let sarifSchema: Validate | undefined;

/** What is wrong with a text by the published schema of SARIF 2.1.0. */
export function sarifErrors(text: string): readonly ErrorObject[] {
  // The schema names formats of its own and draft-04 keywords, which strict mode refuses.
  sarifSchema ??= validator(readFileSync(publishedSarif, 'utf8'), { strict: false });
  sarifSchema(JSON.parse(text));
  return sarifSchema.errors ?? [];
}

/** A text as SARIF that the published schema allows. */
export function validSarif(text: string): Sarif {
  const errors = sarifErrors(text);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return JSON.parse(text) as Sarif;
}

const junitSchema = readFileSync(new URL('./published/jenkins-junit.xsd', import.meta.url), 'utf8');

/** What is wrong with a text by the published schema of JUnit XML. */
export async function junitErrors(text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [junitSchema],
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
