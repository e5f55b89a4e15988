import { takeOver } from './take-over.ts';
import EmbeddedComparison from './EmbeddedComparison.svelte';

takeOver(EmbeddedComparison);
