/** What browsers with Trusted Types ask for; TypeScript does not know them. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string }
	) => { createScriptURL: (address: string) => string };
}

/** Scripts that run beside the page; they lie where it does. */
const scripts = ['worker.js', 'offline.js'] as const;

/** The address of a script that runs beside the page, as the page's policy wants it: this policy lets nothing else through. */
export function scriptAddress(script: (typeof scripts)[number]): string {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return script;
	// Made once a name: pages may not make another of it, and a worker that broke is made anew.
	policy ??= types.createPolicy('workbench-worker', {
		createScriptURL(address) {
			if (!scripts.some((each) => each === address)) throw new TypeError(`no script of ours: "${address}"`);
			return address;
		}
	});
	return policy.createScriptURL(script);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
