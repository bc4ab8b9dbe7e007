import type { CriteriaScheme } from '@khuyencong/law/award-criteria';

/** The sets of criteria that are shipped; loaded only where a file has award rounds, for they are long. */
export async function shippedSchemes(): Promise<readonly CriteriaScheme[]> {
  const [{ tt26Of2014 }, { ocop2019 }, { ocop2023 }, { ocop2026 }] = await Promise.all([
    import('@khuyencong/law/award-criteria/tt26-2014'),
    import('@khuyencong/law/award-criteria/ocop-2019'),
    import('@khuyencong/law/award-criteria/ocop-2023'),
    import('@khuyencong/law/award-criteria/ocop-2026'),
  ]);
  return [tt26Of2014, ocop2019, ocop2023, ocop2026];
}
