import { furtherSansWidths } from './further-sans-widths.ts';
import type { FurtherWidths } from './width-table.ts';

/** Every character that a width is known of. */
export const knownWidths: readonly FurtherWidths[] = Object.values(furtherSansWidths);
