// Kit's own types suffice: the site has no locals, no platform and no page state of its own.
declare global {
	namespace App {}

	/** `PUBLIC_SITE_URL` of the environment the site is built in; empty when it is not set. */
	const SITE_URL: string;
}

export {};
