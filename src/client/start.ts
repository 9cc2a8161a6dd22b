import 'features:client';
import { startComfort } from './start-settings.ts';
import { startHere } from './here.ts';
import { startOffer } from './toggle/offer.ts';
import { startTerms } from './terms.ts';
import { startSearch } from '../search/ui/open.ts';
import { startToggle } from './toggle/toggle.ts';

startToggle();
startOffer();
startHere();
startComfort();
startTerms();
startSearch();
