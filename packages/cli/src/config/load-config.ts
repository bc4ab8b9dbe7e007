import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ProvincialChangeRuleSchema, type ProvincialChangeRule } from '@khuyencong/law/deciders';
import { safeParseSupportNorms, type SupportNorm } from '@khuyencong/law/norms';
import {
  findingMessage,
  parseWithFindings,
  type DecimalString,
  type Finding,
  type Language,
  type Parsed,
  type Severity,
} from '@khuyencong/model';
import { safeParseTableMapping, type TableMapping } from '@khuyencong/tables';
import * as z from 'zod';
import { WrongCall } from '../command/wrong-call.js';
import { readJsonText } from '../file/json-text.js';
import { allFindings } from '../finding/all-findings.js';
import { programTexts } from '../text/program-texts.js';
import { CheckConfigSchema, type CheckConfig } from './check-config.js';

/** A configuration with the files that it names. */
export interface LoadedConfig {
  readonly province?: string | undefined;
  readonly norms?: readonly SupportNorm[] | undefined;
  readonly changeRules?: readonly ProvincialChangeRule[] | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly aboutTolerancePercent?: DecimalString | undefined;
  readonly strict?: boolean | undefined;
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

const usualName = 'khuyencong.config.json';

/** Loads the configuration that was named, or that of the working folder where there is one. A fault in it is a wrong call. */
export async function loadConfig(
  call: { readonly config?: string | undefined; readonly mapping?: string | undefined },
  language: Language,
): Promise<LoadedConfig> {
  const file = call.config ?? usualName;
  const data = await readData(file, language, { optional: call.config === undefined });
  const config = data === undefined ? {} : parsedConfig(file, data, language);
  const beside = (path: string): string => resolve(dirname(file), path);
  const norms =
    config.norms === undefined
      ? undefined
      : parsedFile(
          beside(config.norms),
          safeParseSupportNorms(await readData(beside(config.norms), language)),
          language,
        );
  const changeRules =
    config.changeRules === undefined
      ? undefined
      : parsedFile(
          beside(config.changeRules),
          parseWithFindings(
            z.array(ProvincialChangeRuleSchema).readonly(),
            await readData(beside(config.changeRules), language),
          ),
          language,
        );
  const mappingFile = call.mapping ?? (config.mapping === undefined ? undefined : beside(config.mapping));
  const mapping =
    mappingFile === undefined
      ? undefined
      : parsedFile(mappingFile, safeParseTableMapping(await readData(mappingFile, language)), language);
  const { province, aboutTolerancePercent, strict, severities } = config;
  return { province, aboutTolerancePercent, strict, severities, norms, changeRules, mapping };
}

function parsedConfig(file: string, data: unknown, language: Language): CheckConfig {
  const parsed = CheckConfigSchema.safeParse(data);
  const texts = programTexts[language];
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, code, ...issue }) => {
      const names = 'keys' in issue ? issue.keys : [];
      return [...path.map(String), ...names].join('.') || code;
    });
    throw new WrongCall(texts.badSettings(file, places.join(', ')));
  }
  const unknown = Object.keys(parsed.data.severities ?? {}).filter(
    (code) => !Object.hasOwn(allFindings, code),
  );
  if (unknown.length > 0) throw new WrongCall(texts.badSettings(file, unknown.join(', ')));
  return parsed.data;
}

function parsedFile<Value>(
  file: string,
  parsed:
    | Parsed<Value>
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly findings: readonly Finding[] },
  language: Language,
): Value {
  if (parsed.ok) return parsed.value;
  const messages = parsed.findings.map((finding) =>
    findingMessage(finding, { language, catalogues: [allFindings] }),
  );
  throw new WrongCall(programTexts[language].badSettings(file, messages.slice(0, 5).join(' ')));
}

async function readData(
  file: string,
  language: Language,
  { optional = false }: { readonly optional?: boolean } = {},
): Promise<unknown> {
  const texts = programTexts[language];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (optional && code === 'ENOENT') return undefined;
    throw new WrongCall(texts.cannotRead(file, code));
  }
  const json = readJsonText(text, file);
  if (json.ok) return json.data;
  const [first] = json.findings;
  const message = first ? findingMessage(first, { language, catalogues: [allFindings] }) : '';
  throw new WrongCall(texts.badSettings(file, message));
}
