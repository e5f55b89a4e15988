/** What browsers with Trusted Types ask for; TypeScript does not know them. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string }
	) => { createScriptURL: (address: string) => string };
}

/** It lies beside the page. */
const worker = 'worker.js';

/** The address of the workbench's worker, as the page's policy wants it: the one thing this policy lets through. */
export function workerAddress(): string {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return worker;
	// Made once a name: pages may not make another of it, and a worker that broke is made anew.
	policy ??= types.createPolicy('workbench-worker', {
		createScriptURL(address) {
			if (address !== worker) throw new TypeError(`no script of ours: "${address}"`);
			return address;
		}
	});
	return policy.createScriptURL(worker);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
