import {
  activities,
  fundingSourceLabels,
  legalForms,
  levelLabels,
  productGroups,
  projectKinds,
  projectLevelLabels,
  projectStateLabels,
  type LocalText,
} from '@khuyencong/model';
import { phases } from '../table/term-labels.js';

/**
 * A term of a closed vocabulary (mục của danh mục) and how it is written.
 *
 * @category schema
 * @since 0.1.0
 */
export interface Term {
  readonly id: string;
  readonly label: LocalText;
}

const termsOf = (labels: Readonly<Record<string, LocalText>>): readonly Term[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

const vocabularies = (): readonly (readonly Term[])[] => [
  activities,
  projectKinds,
  productGroups,
  legalForms,
  phases.map(([id, label]) => ({ id, label })),
  termsOf(fundingSourceLabels),
  termsOf(levelLabels),
  termsOf(projectLevelLabels),
  termsOf(projectStateLabels),
];

/** The terms that a column allows, as its own vocabulary names them: the one that holds them all. */
export function termList(allowed: readonly string[]): readonly Term[] {
  const vocabulary = vocabularies().find((terms) => {
    const ids = new Set(terms.map(({ id }) => id));
    return allowed.every((id) => ids.has(id));
  });
  return allowed.map((id) => vocabulary?.find((term) => term.id === id) ?? { id, label: { vi: id, en: id } });
}
