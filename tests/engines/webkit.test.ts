import { startWebKit } from './by-webdriver.ts';
import { journey } from './journey.ts';

journey('webkit', startWebKit);
