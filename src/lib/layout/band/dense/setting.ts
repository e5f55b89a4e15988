import type { LaneLimits } from './limits.ts';

/** What all lanes of a dense drawing have in common. */
export interface DenseSetting {
	/** px */
	readonly width: number;
	readonly density: 'full' | 'mini';
	/** px labels may not cross, ascending, the drawing's ends among them */
	readonly walls: readonly number[];
	readonly limits: LaneLimits;
}
