import type { FormOne, FormTwo, Origin } from '@khuyencong/model';
import type { ReadForm } from './read-form-one.js';

/**
 * An official form that was recognised among the sheets of a file (biểu mẫu đã nhận dạng): Mẫu số 1 or Mẫu số 2 of Thông tư 36/2013/TT-BCT.
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1 và Mẫu số 2
 * @category form
 * @since 0.1.0
 */
export type OpenedForm =
  | ({ readonly name: 'one'; readonly origin: Origin } & ReadForm<FormOne>)
  | ({ readonly name: 'two'; readonly origin: Origin } & ReadForm<FormTwo>);
