import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { scoreFixture, type RoundFixture } from '../../test/round/fixture-round.js';
import { roundFindings } from './round-findings.js';

describeCatalogue('round', roundFindings, (fixture: RoundFixture) => scoreFixture(fixture).findings);
