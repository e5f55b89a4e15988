/** The newest version of the element host pages use, for those who write the address by hand. Codes to copy name v1. */
export { GET, prerender, trailingSlash } from '../embed/v1.js/+server.ts';
