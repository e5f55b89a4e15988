import { pageScript } from '#lib/server/module-scripts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ script: await pageScript('make') });
