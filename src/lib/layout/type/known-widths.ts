import type { FurtherWidths } from './width-table.ts';

/**
 * What a browser knows besides the everyday characters: nothing, until a page tells it (`learnWidths`). Node and workers,
 * which make any page, have `all-widths.ts` in this module's stead, see `imports` of package.json.
 */
export const knownWidths: readonly FurtherWidths[] = [];
