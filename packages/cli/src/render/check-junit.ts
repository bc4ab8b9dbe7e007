import { escapeUTF8 } from 'entities/escape';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { formatOrigin } from './format-origin.js';
import { visibleText } from './visible-text.js';

/** From which severity on a finding fails its case. */
export type FailOn = 'error' | 'warning' | 'never';

/** Prints the outcome of `check` as JUnit XML: a suite for each input, a case for each finding, a passing case for a sound input. */
export function renderCheckJunit(report: CheckReport, { failOn }: { readonly failOn: FailOn }): string {
  const suites = report.inputs.map(({ file }) =>
    suite(
      file,
      report.findings.filter(({ origin }) => origin?.file === file),
      failOn,
    ),
  );
  const known = new Set(report.inputs.map(({ file }) => file));
  const others = report.findings.filter(({ origin }) => !known.has(origin?.file ?? ''));
  const all = others.length > 0 ? [...suites, suite('khuyencong', others, failOn)] : suites;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="khuyencong">\n${all.join('')}</testsuites>\n`;
}

function suite(file: string, findings: readonly SaidFinding[], failOn: FailOn): string {
  const failures = findings.filter(({ severity }) => fails(severity, failOn)).length;
  const cases =
    findings.length === 0
      ? [`    <testcase name="check" classname="${text(file)}" time="0"/>\n`]
      : findings.map((finding) => testCase(finding, file, failOn));
  const counts = `tests="${String(cases.length)}" failures="${String(failures)}" errors="0" skipped="0" time="0"`;
  return `  <testsuite name="${text(file)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function testCase({ code, severity, origin, message }: SaidFinding, file: string, failOn: FailOn): string {
  const place = formatOrigin(origin);
  const head = `    <testcase name="${text(`${code} ${place}`)}" classname="${text(file)}" time="0">\n`;
  const body = fails(severity, failOn)
    ? `      <failure message="${text(message)}" type="${severity}">${text(`${place}: ${message}`)}</failure>\n`
    : `      <system-out>${text(`${severity}: ${message}`)}</system-out>\n`;
  return `${head}${body}    </testcase>\n`;
}

function fails(severity: SaidFinding['severity'], failOn: FailOn): boolean {
  return failOn !== 'never' && (severity === 'error' || (failOn === 'warning' && severity === 'warning'));
}

function text(content: string): string {
  return escapeUTF8(visibleText(content).replace(/[\uFFFE\uFFFF]/gu, '\uFFFD'));
}
