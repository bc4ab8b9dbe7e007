import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The issues inside a union where one of its forms was plainly meant, the one with the fewest issues; otherwise the union itself. Paths
 * from the root.
 */
export function leafIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.filter((form) => form.length > 0 && form.every(isInside));
  const [meant] = inside.sort((left, right) => left.length - right.length);
  return meant
    ? meant.flatMap((inner) => leafIssues({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}
