/** What a line such as `Tên đề án: Máy sấy cá` says after its colon. */
export function headLine(head: readonly string[], sign: RegExp): string | undefined {
  for (const text of head) {
    const [, said] = /^[^:]{1,60}:\s*(.*)$/u.exec(text) ?? [];
    if (said !== undefined && sign.test(text.toLowerCase())) {
      const bare = said.replace(/[.…\s]+$/u, '').trim();
      if (bare !== '') return bare;
    }
  }
  return undefined;
}
