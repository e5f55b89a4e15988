/** What all lanes of a drawing of many have in common. */
export interface ManySetting {
	/** px */
	readonly width: number;
	readonly density: 'full' | 'mini';
	/** px labels may not cross, ascending, the drawing's ends among them */
	readonly walls: readonly number[];
}
