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

const phases: readonly Term[] = [
  { id: 'planned', label: { vi: 'kế hoạch', en: 'planned' } },
  { id: 'approved', label: { vi: 'phê duyệt', en: 'approved' } },
  { id: 'adjusted', label: { vi: 'điều chỉnh', en: 'adjusted' } },
  { id: 'disbursed', label: { vi: 'giải ngân', en: 'disbursed' } },
  { id: 'settled', label: { vi: 'quyết toán', en: 'settled' } },
];

const termsOf = (labels: Readonly<Record<string, LocalText>>): readonly Term[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** The closed vocabularies that a column may draw its terms from. */
export function vocabularies(): readonly (readonly Term[])[] {
  return [
    activities,
    projectKinds,
    productGroups,
    legalForms,
    termsOf(fundingSourceLabels),
    termsOf(levelLabels),
    termsOf(projectLevelLabels),
    termsOf(projectStateLabels),
    phases,
  ];
}
