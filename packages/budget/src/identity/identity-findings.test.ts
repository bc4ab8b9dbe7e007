import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkFormOne } from '../form/check-form-one.js';
import type { FormOne } from '@khuyencong/model';
import { identityFindings } from './identity-findings.js';

describeCatalogue('identity', identityFindings, ({ form }: { readonly form: FormOne }) => checkFormOne(form));
