import { startFirefox } from './by-playwright.ts';
import { journey } from './journey.ts';

journey('firefox', startFirefox);
