import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkFormOne } from './check-form-one.js';
import { formFindings } from './form-findings.js';
import type { FormOne } from '@khuyencong/model';

describeCatalogue('form', formFindings, ({ form }: { readonly form: FormOne }) => checkFormOne(form));
