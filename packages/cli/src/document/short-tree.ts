import type { Explanation, Language } from '@khuyencong/model';
import { visibleText } from '../render/visible-text.js';

const depthAtMost = 4;
const inputsAtMost = 40;

const cut: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `… và ${count} số nữa`,
  en: (count) => `… and ${count} more`,
};

/** As much of an explanation as a person reads on a page, said where it was cut, with the cell of every leaf. */
export function shortTree(tree: Explanation, language: Language, depth = 0): Explanation {
  const { origin, inputs } = tree;
  const place = origin && (origin.cell ?? (origin.line === undefined ? undefined : String(origin.line)));
  const named = [
    place !== undefined && origin?.sheet !== undefined ? `${origin.sheet}!` : '',
    place ?? '',
  ].join('');
  const rest = depth < depthAtMost ? inputs.length - inputsAtMost : inputs.length;
  const notes = [...(named === '' ? [] : [named]), ...(rest > 0 ? [cut[language](rest)] : [])];
  const suffix = notes.length === 0 ? '' : ` [${notes.join('; ')}]`;
  const kept = depth < depthAtMost ? inputs.slice(0, inputsAtMost) : [];
  return {
    ...tree,
    label: { vi: visibleText(`${tree.label.vi}${suffix}`), en: visibleText(`${tree.label.en}${suffix}`) },
    inputs: kept.map((input) => shortTree(input, language, depth + 1)),
  };
}
