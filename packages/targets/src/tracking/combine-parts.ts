import type { MissingFact, NumberProgress, TargetProgress, TargetStatus } from './target-progress.js';

/** A target with several numbers stands where the worst of them stands. */
export function combineParts(
  parts: readonly NumberProgress[],
): Omit<TargetProgress, 'targetId' | 'findings'> {
  const status = worstOf(parts.map((part) => part.status));
  const missing = status === 'cannot-tell' ? missingOf(parts) : undefined;
  const said = (language: 'vi' | 'en'): string =>
    parts.map(({ part = '', reason }) => `${part}: ${reason[language]}`).join(' ');
  return {
    status,
    ...(missing && { missing }),
    reason: { vi: said('vi'), en: said('en') },
    parts,
  };
}

function worstOf(statuses: readonly TargetStatus[]): TargetStatus {
  const order = ['not-met', 'cannot-tell', 'at-risk', 'on-the-way'] as const;
  const worst = order.find((status) => statuses.includes(status));
  if (worst) return worst;
  if (statuses.every((status) => status === 'met')) return 'met';
  return statuses.every((status) => status === 'not-due') ? 'not-due' : 'on-the-way';
}

function missingOf(parts: readonly NumberProgress[]): MissingFact {
  return parts.find(({ missing }) => missing !== undefined)?.missing ?? 'actuals';
}
