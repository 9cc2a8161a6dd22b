import 'features:client';
import { startComfort } from './start-settings.ts';
import { startLanding } from './start-landing.ts';
import { startOffer } from './toggle/offer.ts';
import { startCard } from '../components/notice/start-card.ts';
import { startSearch } from '../search/ui/open.ts';
import { startToggle } from './toggle/toggle.ts';

startToggle();
startOffer();
startLanding();
startComfort();
startCard();
startSearch();
