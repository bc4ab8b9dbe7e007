import { existsSync } from 'node:fs';
import type { Language } from '@khuyencong/model';
import type { LoadedConfig } from './load-config.js';
import { usualConfig } from './usual-config.js';

/** What a configuration says of norms. */
export type NormsConfig = Pick<LoadedConfig, 'norms' | 'province'>;

interface Call {
  readonly config?: string;
  readonly lang: Language;
}

/** Loads the configuration as `check` does, faults and all; its reader is large and only comes where there is one. */
export async function loadNormsConfig({ config, lang }: Call): Promise<NormsConfig> {
  if (config === undefined && !existsSync(usualConfig)) return {};
  const { loadConfig } = await import('./load-config.js');
  return loadConfig({ config }, lang);
}
