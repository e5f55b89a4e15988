// Kit's own types suffice: the site has no locals, no platform and no page state of its own.
declare global {
	namespace App {}
}

export {};
