import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** The issues inside a union where one of its forms was plainly meant, otherwise the union itself; paths from the root. */
export function leafIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((form) => form.length > 0 && form.every(isInside));
  return meant
    ? meant.flatMap((inner) => leafIssues({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}
