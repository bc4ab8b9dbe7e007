// A CommonJS program: `require` of each package, by name, as built.
const assert = require('node:assert/strict');

/** What is used of each package: a function from its exports, and decimal.js as the host has it, to a fact that must hold. */
const uses = {
  '@khuyencong/model': ({ Exact }, foreign) => {
    assert.equal(new Exact(new foreign('0.1')).plus('0.2').toFixed(), '0.3');
  },
  '@khuyencong/law': ({ instruments }) => {
    assert.ok(instruments.length > 0);
  },
  '@khuyencong/tables': ({ cellAddress }) => {
    assert.equal(cellAddress(12, 5), 'F12');
  },
  '@khuyencong/budget': (
    { allocate, calculateSupport, formatVnd, multiplyVnd, parseVnd, ratioOfVnd, roundTo, sumVnd },
    host,
  ) => {
    assert.equal(formatVnd('4940000000', { language: 'vi' }), '4.940.000.000 đồng');
    const reason = { vi: 'theo biểu', en: 'by the form' };
    const { supportNorms } = require('@khuyencong/law');
    const request = { activity: 'machinery-tech-transfer', level: 'national', costVnd: '599999999' };
    const results = () =>
      JSON.stringify([
        sumVnd(['99999999999999999999', '0.01']),
        multiplyVnd('99999999999999999999', '0.3'),
        roundTo('1234567890123456500', { mode: 'half-even', unit: 'nghìn đồng', reason }),
        allocate('1000000000000000000000000000007', { shares: ['1.5', '2', '3'], explain: true }),
        parseVnd('1.234.567.890.123,456 triệu đồng', {}),
        ratioOfVnd('1234567890123456789', '9876543210987654321'),
        calculateSupport(request, { asOf: '2020-06-30', norms: supportNorms, explain: true }),
      ]);
    const before = results();
    host.set({ precision: 3, rounding: 0, toExpPos: 2, toExpNeg: -1, maxE: 20, minE: -5 });
    assert.equal(new host('123456').plus('0').toString(), '1.24e+5');
    assert.equal(results(), before, 'Decimal.set of the host application changes our results');
    host.set({ defaults: true });
  },
  '@khuyencong/targets': ({ targetFindings }) => {
    assert.ok(Object.keys(targetFindings).length > 0);
  },
  '@khuyencong/awards': ({ awardFunnel }) => {
    assert.deepEqual(awardFunnel([]).findings, []);
  },
  khuyencong: ({ readText }) => {
    assert.equal(readText('1,100 tỷ đồng').ambiguous, true);
  },
};

async function main() {
  for (const name of process.argv.slice(2)) {
    const required = require(name);
    const exported = Object.keys(required).filter((key) => key !== '__esModule');
    assert.deepEqual(
      exported.sort(),
      Object.keys(await import(name)).sort(),
      `${name}: require and import differ`,
    );
    if (exported.length === 0) continue;
    assert.ok(
      uses[name],
      `${name}: say in scripts/gates/consumers/require-packages.cjs what a CommonJS program uses of it`,
    );
    uses[name](required, require('decimal.js').Decimal);
    // An ES module may share our very copy of decimal.js; what is required is another one.
    uses[name](await import(name), (await import('decimal.js')).Decimal);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
