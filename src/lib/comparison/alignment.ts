/**
 * How several stretches of time share one ruler:
 * - `calendar`: as they lie in time
 * - `elapsed`: each from its own day 0; a day is as long in one as in the other
 * - `proportional`: each stretched to the same length; days are then not comparable, which a drawing must say
 */
export type Alignment = 'calendar' | 'elapsed' | 'proportional';
