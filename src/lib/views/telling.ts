import { takeOver } from './take-over.ts';
import TellingPage from './TellingPage.svelte';

await takeOver(TellingPage);
