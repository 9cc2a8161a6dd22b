import { startComfort } from './comfort.ts';
import { startHere } from './here.ts';
import { startOffer } from './offer.ts';
import { startTerms } from './terms.ts';
import { startSearch } from './search/open.ts';
import { startToggle } from './toggle.ts';

startToggle();
startOffer();
startHere();
startComfort();
startTerms();
startSearch();
