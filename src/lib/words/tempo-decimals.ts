/** With how many decimals a number of events in a unit of time tells something: one, or more where it is below a tenth. */
export function tempoDecimals({ most }: { readonly most: number }): number {
	return most > 0 ? Math.max(1, Math.ceil(-Math.log10(most))) : 1;
}
