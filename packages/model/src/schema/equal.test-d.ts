import type { Equal } from './equal.js';

true satisfies Equal<{ readonly a: string }, { readonly a: string }>;
// @ts-expect-error an optional key is another type
true satisfies Equal<{ readonly a: string }, { readonly a?: string }>;
// @ts-expect-error an extra key is another type
true satisfies Equal<{ readonly a: string }, { readonly a: string; readonly b: string }>;
// @ts-expect-error a key that can be changed is another type
true satisfies Equal<{ readonly a: string }, { a: string }>;
