/** How months are written: `long` in full, `short` where there is little room. */
export type DateStyle = 'long' | 'short';
