import { takeOver } from './take-over.ts';
import BuilderPage from './BuilderPage.svelte';

takeOver(BuilderPage);
