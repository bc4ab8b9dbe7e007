import type { CriteriaSet } from '../../src/award-criteria/criteria-set.js';

/** A small sound set with every kind of criterion. */
export const sampleSet: CriteriaSet = {
  id: 'sample-2099/1',
  label: { vi: 'Bộ mẫu', en: 'Sample set' },
  citation: { instrument: '00/2099/QĐ-UBND', verified: 'clause' },
  totalMark: '20',
  criteria: [
    {
      kind: 'group',
      id: '1',
      label: { vi: 'Nhóm một' },
      maxMark: '12.5',
      children: [
        {
          kind: 'options',
          id: '1.1',
          label: { vi: 'Các mức' },
          maxMark: '5',
          options: [
            { mark: '0', label: { vi: 'Không' } },
            { mark: '2.5', leastForStars: 3 },
            { mark: '5', leastForStars: 5 },
          ],
        },
        {
          kind: 'cases',
          id: '1.2',
          label: { vi: 'Hai trường hợp' },
          maxMark: '2',
          cases: [
            { label: { vi: 'Trường hợp 1' }, options: [{ mark: '1' }, { mark: '2' }] },
            { label: { vi: 'Trường hợp 2' }, options: [{ mark: '0' }, { mark: '1' }] },
          ],
        },
        { kind: 'yes-no', id: '1.3', label: { vi: 'Đạt hoặc không' }, maxMark: '1' },
        { kind: 'open', id: '1.4', label: { vi: 'Chấm trực tiếp' }, maxMark: '2.5' },
        {
          kind: 'additive',
          id: '1.5',
          label: { vi: 'Cộng các mục đạt được' },
          maxMark: '2',
          options: [{ mark: '0.75', label: { vi: 'Mục một' } }, { mark: '0.75' }, { mark: '0.5' }],
        },
      ],
    },
    { kind: 'open', id: '2', label: { vi: 'Nhóm hai' }, maxMark: '7.5' },
  ],
};
