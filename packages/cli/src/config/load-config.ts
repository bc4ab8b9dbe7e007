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
  type Severity,
} from '@khuyencong/model';
import { safeParseTableMapping, type TableMapping } from '@khuyencong/tables';
import * as z from 'zod';
import { WrongCall } from '../command/wrong-call.js';
import { readJsonText, type JsonText } from '../file/json-text.js';
import { allFindings } from '../finding/all-findings.js';
import type { GivenCalendar } from '../register/duties-check.js';
import { programTexts } from '../text/program-texts.js';
import { CheckConfigSchema, type CheckConfig } from './check-config.js';
import { faultsText, nameFaults, shapeFaults, type ConfigFault } from './config-faults.js';
import { usualConfig } from './usual-config.js';

/** A configuration with the files that it names. */
export interface LoadedConfig {
  readonly province?: string | undefined;
  readonly norms?: readonly SupportNorm[] | undefined;
  readonly changeRules?: readonly ProvincialChangeRule[] | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly aboutTolerancePercent?: DecimalString | undefined;
  readonly strict?: boolean | undefined;
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  readonly calendar?: GivenCalendar;
}

/** Loads the configuration that was named, or that of the working folder where there is one. A fault in it is a wrong call. */
export async function loadConfig(
  call: { readonly config?: string | undefined; readonly mapping?: string | undefined },
  language: Language,
): Promise<LoadedConfig> {
  const file = call.config ?? usualConfig;
  const json = await readJson(file, language, { optional: call.config === undefined });
  const config = json === undefined ? {} : parsedConfig(file, json, language);
  const beside = (path: string): string => resolve(dirname(file), path);
  const normsFile = config.norms === undefined ? undefined : beside(config.norms);
  const mappingFile = call.mapping ?? (config.mapping === undefined ? undefined : beside(config.mapping));
  const rulesFile = config.changeRules === undefined ? undefined : beside(config.changeRules);
  const norms = await parsedFile(normsFile, safeParseSupportNorms, language);
  const mapping = await parsedFile(mappingFile, safeParseTableMapping, language);
  const changeRules = await parsedFile(rulesFile, parseChangeRules, language);
  const { province, aboutTolerancePercent, strict, severities, holidays, makeUpDays } = config;
  const calendar = holidays || makeUpDays ? { holidays: holidays ?? [], makeUpDays } : undefined;
  return { province, aboutTolerancePercent, strict, severities, calendar, norms, changeRules, mapping };
}

const parseChangeRules = (data: unknown): ParsedFile<readonly ProvincialChangeRule[]> =>
  parseWithFindings(z.array(ProvincialChangeRuleSchema).readonly(), data);

type ReadJson = Extract<JsonText, { readonly ok: true }>;

function parsedConfig(file: string, json: ReadJson, language: Language): CheckConfig {
  const parsed = CheckConfigSchema.safeParse(json.data);
  const faults = parsed.success
    ? nameFaults(parsed.data, { written: json.data, language })
    : shapeFaults(parsed.error.issues, language);
  refuse(file, [...twice(json, language), ...located(faults, json)], language);
  return parsed.success ? parsed.data : {};
}

interface PlacedFault {
  readonly origin: Finding['origin'];
  readonly text: string;
}

const located = (faults: readonly ConfigFault[], { locate }: ReadJson): readonly PlacedFault[] =>
  faults.map(({ path, text }) => ({ origin: locate(path), text }));

/** A key that stands twice has one value too many. */
const twice = ({ findings }: ReadJson, language: Language): readonly PlacedFault[] =>
  findings.map((finding) => ({ origin: finding.origin, text: textOf(finding, language) }));

const textOf = (finding: Finding, language: Language): string =>
  findingMessage(finding, { language, catalogues: [allFindings] });

function refuse(file: string, faults: readonly PlacedFault[], language: Language): void {
  if (faults.length === 0) return;
  throw new WrongCall(programTexts[language].badSettings(file, faultsText(faults, language)));
}

type ParsedFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

async function parsedFile<Value>(
  file: string | undefined,
  parse: (data: unknown) => ParsedFile<Value>,
  language: Language,
): Promise<Value | undefined> {
  const json = file === undefined ? undefined : await readJson(file, language);
  if (!json || file === undefined) return undefined;
  const parsed = parse(json.data);
  const faults = parsed.ok
    ? []
    : parsed.findings.map((finding) => ({
        origin: finding.origin ?? json.locate(finding.path),
        text: textOf(finding, language),
      }));
  refuse(file, [...twice(json, language), ...faults], language);
  return parsed.ok ? parsed.value : undefined;
}

async function readJson(
  file: string,
  language: Language,
  { optional = false }: { readonly optional?: boolean } = {},
): Promise<ReadJson | undefined> {
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
  if (json.ok) return json;
  const faults = json.findings.map((finding) => ({
    origin: finding.origin,
    text: textOf(finding, language),
  }));
  throw new WrongCall(texts.badSettings(file, faultsText(faults, language)));
}
