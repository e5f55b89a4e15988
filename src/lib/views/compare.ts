import { takeOver } from './take-over.ts';
import ComparePage from './ComparePage.svelte';

takeOver(ComparePage);
