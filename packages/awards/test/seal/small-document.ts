/** A document of the shape of a sealed round, small enough to change every byte of it. Names and marks are invented. */
export const smallDocument = {
  format: 1,
  kind: 'sealed-award-round',
  input: {
    round: { id: 'r', level: 'province', year: 2025 },
    jurors: [{ id: 'gk-1', name: 'Đỗ Thị A' }, { id: 'gk-2' }],
    products: [{ id: 'sp-1', name: 'Nước mắm "Đảo"' }, { id: 'sp-2' }],
    sheets: [
      { juror: 'gk-1', productId: 'sp-1', rows: [{ criterion: 'tc1', mark: '35.5' }] },
      { juror: 'gk-2', productId: 'sp-1', rows: [{ status: 'absent' }] },
      { juror: 'gk-1', productId: 'sp-2', rows: [{ criterion: 'tc1', mark: '30' }] },
    ],
    changes: [],
    note: 'Điểm giả định\n',
  },
  result: { products: [{ id: 'sp-1', passed: false, rank: 1 }], decisions: [] },
  schemes: [{ id: 'tt26-2014' }],
} as const;
