/** Scripts of the workbench that a browser runs apart from the page; they lie beside it. */
const scripts = ['worker.js', 'service-worker.js'] as const;

/** What browsers with Trusted Types ask for; TypeScript does not know them. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string }
	) => {
		createScriptURL: (address: string) => string;
	};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of one of these scripts, as the page's policy wants it: the one thing this policy lets through. */
export function scriptAddress(name: (typeof scripts)[number]): string {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return name;
	policy ??= types.createPolicy('workbench-worker', {
		createScriptURL: (address) => {
			if (!scripts.some((each) => each === address)) throw new TypeError(`no script of ours: "${address}"`);
			return address;
		}
	});
	return policy.createScriptURL(name);
}
