import { startChromium } from './by-playwright.ts';
import { journey } from './journey.ts';

journey('chromium', startChromium);
