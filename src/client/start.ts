import { startComfort } from './comfort.ts';
import { startHere } from './here.ts';
import { startOffer } from './offer.ts';
import { startToggle } from './toggle.ts';

startToggle();
startOffer();
startHere();
startComfort();
