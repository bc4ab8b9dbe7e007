import type { TextEncoding } from './detect-encoding.js';

/** The name of an encoding as people know it. */
export function printedEncoding(encoding: TextEncoding): string {
  const names: Partial<Record<TextEncoding, string>> = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
    unknown: '?',
  };
  return names[encoding] ?? encoding;
}
