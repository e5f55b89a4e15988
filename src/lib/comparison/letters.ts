/** What the subjects of a comparison are called where their names are too long, in order. */
export const letters = ['A', 'B', 'C', 'D'] as const;
