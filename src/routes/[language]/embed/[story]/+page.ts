export { csr } from '../../../embed/[story]/+page.ts';
